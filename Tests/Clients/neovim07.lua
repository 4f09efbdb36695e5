-- What a user of Debian's Neovim 0.7 sees: the diagnostics of the draft, what a reference points at, how a stykke gets
-- another number, how a reference is completed; then the act as an amending act makes it. Editors/nvim is installed, and nothing is set.
-- nvim --headless -c 'luafile neovim07.lua' DRAFT
local patience = 20000

local function fail(what)
  io.stderr:write('neovim 0.7: ' .. what .. '\n')
  vim.cmd('cquit')
end

-- What the server answers about the first byte after `words` on a line.
local function ask(method, line, words)
  local _, column = vim.fn.getline(line):find(words, 1, true)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local answers = vim.lsp.buf_request_sync(0, method, vim.lsp.util.make_position_params(), patience)
  for _, answer in pairs(answers or {}) do
    if answer.result then return answer.result end
  end
  fail(method .. ': no answer')
end

if vim.b.current_syntax ~= 'lov' then fail('the draft has the syntax ' .. tostring(vim.b.current_syntax)) end
vim.wait(patience, function() return #vim.lsp.get_active_clients() == 1 end, 10)
local client = vim.lsp.get_active_clients()[1]
if not client then fail('no server was started') end
if client.config.root_dir ~= vim.fn.getcwd() then fail('the root is ' .. tostring(client.config.root_dir)) end
vim.wait(patience, function() return #vim.diagnostic.get(0) == 6 end, 10)
local count = #vim.diagnostic.get(0)
if count ~= 6 then fail(string.format('%d diagnostics, wanted 6', count)) end

local hover = ask('textDocument/hover', 47, 'i medfør af §').contents.value
if not hover:find('Miljøministeren', 1, true) then fail('hover: ' .. hover) end

vim.api.nvim_win_set_cursor(0, { 20, 0 })
vim.lsp.buf.rename('stk. 3')
local function is_renamed() return vim.fn.getline(20):find('Stk. 3.', 1, true) and vim.fn.getline(53):find('§ 4, stk. 3,', 1, true) end
if not vim.wait(patience, is_renamed, 10) then fail('rename: ' .. vim.fn.getline(20) .. ' / ' .. vim.fn.getline(53)) end

if client.server_capabilities.completionProvider then
  vim.api.nvim_buf_set_text(0, 5, 0, 5, 0, { 'Se § 9, jf. § ' })
  local completion = ask('textDocument/completion', 6, 'jf. §')
  if #(completion.items or completion) == 0 then fail('»jf. §« is not completed') end
end

-- An amending act, when the act in force is open beside it.
vim.cmd('silent edit! Examples/badestedsloven.lov')
vim.cmd('silent edit Examples/aendring-af-badestedsloven.lov')
if not vim.wait(patience, function() return #vim.diagnostic.get(0) == 2 end, 10) then fail('of an amending act') end
vim.lsp.codelens.refresh()
if not vim.wait(patience, function() return #vim.lsp.codelens.get(0) == 2 end, 10) then fail('no lenses') end
vim.cmd('LovSomDenBliver')
local function path() return vim.fn.execute('messages'):match('»(/%S+%.lov)«') end
if not vim.wait(patience, path, 10) then fail('the act as it becomes is not shown') end
if not table.concat(vim.fn.readfile(path()), '\n'):find('\nStk. 2. Kommunalbestyrelsen sørger', 1, true) then
  fail('the act has not become what it becomes')
end

vim.lsp.stop_client(client.id)
if not vim.wait(patience, function() return #vim.lsp.get_active_clients() == 0 end, 10) then fail('the server did not end') end
vim.cmd('qa!')
