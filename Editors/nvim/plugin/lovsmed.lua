-- Starts »lovsmed lsp« for drafts and shows what it says. Neovim 0.11 has the client for it; older ones, as Debian's 0.7, have the
-- parts of one.
if vim.g.loaded_lovsmed then return end
vim.g.loaded_lovsmed = true

local group = vim.api.nvim_create_augroup('lovsmed', {})

--- Has the server execute what the last code lens at or before the cursor offers as `command`.
local function execute(command, client, buffer)
  local line, found = vim.api.nvim_win_get_cursor(0)[1] - 1, nil
  for _, lens in ipairs(vim.lsp.codelens.get(buffer)) do
    local offered = lens.command and lens.command.command == command
    if offered and (not found or lens.range.start.line <= line) then found = lens.command end
  end
  if not found then
    return vim.notify('Ingen paragraf her ændrer en lov, hvis tekst er ved hånden.', vim.log.levels.WARN)
  end
  local params = { command = found.command, arguments = found.arguments }
  local function complain(failure) if failure then vim.notify(failure.message, vim.log.levels.WARN) end end
  -- Before Neovim 0.11 a function, and later a method.
  if vim.lsp.config then
    client:request('workspace/executeCommand', params, complain, buffer)
  else
    client.request('workspace/executeCommand', params, complain, buffer)
  end
end

--- The commands of a draft.
local function add_commands(client, buffer)
  for name, command in pairs({ LovSomDenBliver = 'lovsmed.showAmendedAct', LovForskel = 'lovsmed.showChanges' }) do
    vim.api.nvim_buf_create_user_command(buffer, name, function() execute(command, client, buffer) end, {})
  end
end

--- Shows the code lenses anew whenever the draft has been looked at, edited or left alone.
local function refresh_lenses(buffer)
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'CursorHold' }, {
    group = group, buffer = buffer, callback = function() vim.lsp.codelens.refresh({ bufnr = buffer }) end,
  })
  vim.lsp.codelens.refresh({ bufnr = buffer })
end

--- The whole text of a choice: Neovim 0.11 takes it up to the first space alone, and of »§ 3« only »§«.
local function choice(item)
  local text = item.textEdit and item.textEdit.newText
  local is_whole = text and item.insertTextFormat ~= vim.lsp.protocol.InsertTextFormat.Snippet and not text:find('\n')
  return is_whole and { word = text } or {}
end

--- What a draft needs that Neovim 0.11 leaves off: the words of findings, code lenses, hints, completion while typing. What the
--- user has chosen for findings everywhere stays.
local function attach(client, buffer)
  local chosen = vim.diagnostic.config()
  if not chosen.virtual_text and not chosen.virtual_lines then
    vim.diagnostic.config({ virtual_lines = { current_line = true } }, vim.lsp.diagnostic.get_namespace(client.id))
  end
  add_commands(client, buffer)
  refresh_lenses(buffer)
  vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  vim.lsp.completion.enable(true, client.id, buffer, { convert = choice })
end

if vim.lsp.config then
  vim.lsp.enable('lovsmed')
  vim.api.nvim_create_autocmd('LspAttach', {
    group = group,
    callback = function(event)
      local client = vim.lsp.get_client_by_id(event.data.client_id)
      if client and client.name == 'lovsmed' then attach(client, event.buf) end
    end,
  })
  return
end

-- Neovim before 0.11.

--- The folder that »lovsmed.toml« or the repository lies in, else the draft's own.
local function root(file)
  local own = vim.fn.fnamemodify(file, ':p:h')
  for _, marker in ipairs({ 'lovsmed.toml', '.git' }) do
    local folder, below = own, nil
    while folder ~= below do
      if vim.loop.fs_stat(folder .. '/' .. marker) then return folder end
      folder, below = vim.fn.fnamemodify(folder, ':h'), folder
    end
  end
  return own
end

local clients = {}

local function attach_old(client, buffer)
  add_commands(client, buffer)
  vim.api.nvim_buf_set_option(buffer, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
  vim.api.nvim_buf_set_option(buffer, 'tagfunc', 'v:lua.vim.lsp.tagfunc')
  local function map(keys, action) vim.keymap.set('n', keys, action, { buffer = buffer, silent = true }) end
  map('K', vim.lsp.buf.hover)
  map('grn', vim.lsp.buf.rename)
  map('gra', vim.lsp.buf.code_action)
  map('grr', vim.lsp.buf.references)
  vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'CursorHold' }, {
    group = group, buffer = buffer, callback = function() vim.lsp.codelens.refresh() end,
  })
end

vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = 'lov',
  callback = function(event)
    local folder = root(event.file)
    if not clients[folder] or not vim.lsp.get_client_by_id(clients[folder]) then
      clients[folder] = vim.lsp.start_client({
        name = 'lovsmed',
        cmd = { vim.g.lovsmed_executable or 'lovsmed', 'lsp' },
        root_dir = folder,
        on_attach = attach_old,
      })
    end
    if clients[folder] then vim.lsp.buf_attach_client(event.buf, clients[folder]) end
  end,
})
