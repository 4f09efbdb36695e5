-- What a user of Debian's Neovim 0.7 sees: the diagnostics of the draft.
-- LOVSMED=… nvim --clean --headless -c 'luafile neovim07.lua' DRAFT
local id = vim.lsp.start_client({ name = 'lovsmed', cmd = { os.getenv('LOVSMED'), 'lsp' }, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)
vim.wait(20000, function() return #vim.diagnostic.get(0) == 6 end, 10)
local count = #vim.diagnostic.get(0)
vim.lsp.stop_client(id)
vim.wait(20000, function() return #vim.lsp.get_active_clients() == 0 end, 10)
if count ~= 6 then
  io.stderr:write(string.format('neovim 0.7: %d diagnostics, wanted 6\n', count))
  vim.cmd('cquit')
end
vim.cmd('qa!')
