-- What a user of Neovim 0.11 sees: opens the draft, reads the diagnostics, mends a label by hand, by a code action and by
-- formatting, renumbers a stykke and inserts one, and takes each back; asks what a reference points at, completes one.
-- Then the same of an amending act: its lenses, hints and instructions. Editors/nvim is installed, and nothing is set.
-- nvim --headless -c 'luafile neovim.lua' DRAFT
local patience = 20000

local function fail(what)
  io.stderr:write('neovim: ' .. what .. '\n')
  vim.cmd('cquit')
end

local function expect(what, found, wanted)
  if not vim.deep_equal(found, wanted) then
    fail(string.format('%s: %s, wanted %s', what, vim.inspect(found), vim.inspect(wanted)))
  end
end

local function findings()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, string.format('%d:%d %s', d.lnum + 1, d.col + 1, d.code))
  end
  table.sort(found)
  return found
end

local function wait_for(count, what)
  if not vim.wait(patience, function() return #vim.diagnostic.get(0) == count end, 10) then
    fail(string.format('%s: %d diagnostics, wanted %d', what, #vim.diagnostic.get(0), count))
  end
end

expect('the type of the file', vim.bo.filetype, 'lov')
expect('the syntax of the file', vim.b.current_syntax, 'lov')
wait_for(6, 'after opening')
-- Neovim counts columns in bytes.
expect('diagnostics', findings(), {
  '21:1 numbering/subsection', '26:47 structure/sentence-chain-conjunction', '29:1 structure/label',
  '35:1 numbering/point', '38:1 numbering/chapter', '46:40 reference/missing-target',
})

vim.api.nvim_buf_set_text(0, 28, 4, 28, 4, { '.' })
wait_for(5, 'after »§ 6« got its stop')
vim.cmd('silent undo')
wait_for(6, 'after that was taken back')

local function line() return vim.api.nvim_buf_get_lines(0, 28, 29, false)[1]:sub(1, #'§ 6. Den') end

vim.api.nvim_win_set_cursor(0, { 29, 0 })
vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.isPreferred end })
wait_for(5, 'after the preferred action')
expect('the mended line', line(), '§ 6. Den')
vim.cmd('silent undo')
wait_for(6, 'after that was taken back')

vim.lsp.buf.format({ timeout_ms = patience })
expect('the formatted line', line(), '§ 6. Den')
wait_for(5, 'after formatting')
vim.cmd('silent undo')
wait_for(6, 'after that was taken back')

local function line_becomes(number, wanted)
  local function now() return vim.api.nvim_buf_get_lines(0, number - 1, number, true)[1] end
  if not vim.wait(patience, function() return now():find(wanted, 1, true) == 1 end, 10) then
    fail(string.format('line %d: %s, wanted %s', number, now(), wanted))
  end
end

vim.api.nvim_win_set_cursor(0, { 20, 0 })
vim.lsp.buf.rename('stk. 3')
line_becomes(20, 'Stk. 3. I et havnebad')
line_becomes(53, 'Stk. 2. Havnebade, der er taget i brug før lovens ikrafttræden, skal opfylde § 4, stk. 3, senest')
vim.cmd('silent undo')
line_becomes(20, 'Stk. 2. I et havnebad')

vim.api.nvim_win_set_cursor(0, { 19, 0 })
vim.lsp.buf.code_action({ apply = true, filter = function(action) return action.title:find('nyt stykke efter', 1, true) end })
line_becomes(20, 'Stk. 2. ')
line_becomes(21, 'Stk. 3. I et havnebad')
line_becomes(54, 'Stk. 2. Havnebade, der er taget i brug før lovens ikrafttræden, skal opfylde § 4, stk. 3, senest')
vim.cmd('silent undo')
line_becomes(20, 'Stk. 2. I et havnebad')
vim.cmd('stopinsert')

local client = vim.lsp.get_clients()[1]
-- What the server answers about the first byte after `words` on a line.
local function ask(method, line, words)
  local _, column = vim.api.nvim_buf_get_lines(0, line - 1, line, true)[1]:find(words, 1, true)
  if not column then fail(words .. ' is not on line ' .. line) end
  vim.api.nvim_win_set_cursor(0, { line, column })
  local answer = client:request_sync(method, vim.lsp.util.make_position_params(0, client.offset_encoding), patience, 0)
  return answer and answer.result or fail(method .. ': no answer')
end

local hover = ask('textDocument/hover', 47, 'i medfør af §').contents.value
if not hover:find('Miljøministeren', 1, true) then fail('hover: ' .. hover) end

-- »§ 2. … drives af en kommune, jf. §«: the menu opens, and the second choice is taken.
local menu
local function take_second()
  if vim.fn.pumvisible() == 0 then return vim.defer_fn(take_second, 10) end
  menu = vim.tbl_map(function(item) return item.abbr end, vim.fn.complete_info({ 'items' }).items)
  vim.api.nvim_input('<C-n><C-y><Esc>')
end
vim.defer_fn(take_second, 10)
vim.defer_fn(function() vim.api.nvim_input('<Esc>') end, patience)
vim.api.nvim_win_set_cursor(0, { 8, 0 })
vim.api.nvim_feedkeys(vim.keycode('$i, jf. §<C-x><C-o>'), 'tx!', false)
expect('choices after »jf. §«', vim.list_slice(menu or {}, 1, 3), { '§ 1', '§ 3', '§ 4' })
line_becomes(8, '§ 2. Loven gælder for havnebade, der ejes eller drives af en kommune, jf. § 3.')

-- An amending act whose act in force lies beside it, before and after that is open, too.
vim.cmd('silent edit Examples/aendring-af-badestedsloven.lov')
local amending = vim.api.nvim_get_current_buf()
wait_for(2, 'of an amending act alone')
expect('diagnostics', findings(), { '14:6 amendment/missing-words', '8:4 amendment/stale-penalty' })
vim.cmd('silent edit Examples/badestedsloven.lov')
vim.cmd('silent buffer ' .. amending)
wait_for(2, 'when the act in force is open')
expect('diagnostics', findings(), { '14:6 amendment/missing-words', '8:4 amendment/stale-penalty' })

local effect = ask('textDocument/hover', 8, '1. I § 2 ind').contents.value
if not effect:find('~~Stk. 2-3.~~ **Stk. 3-4.**', 1, true) then fail('hover on an instruction: ' .. effect) end

local function hints() return vim.lsp.inlay_hint.get({ bufnr = 0 }) end
vim.api.nvim_buf_set_text(0, 11, #'2. I § 3, stk. 1, nr. 3', 11, #'2. I § 3, stk. 1, nr. 3', { ', og § 2, stk. 3' })
if not vim.wait(patience, function() return #hints() > 0 end, 10) then fail('no hint of what § 2, stk. 3, becomes') end
local label = hints()[1].inlay_hint.label
expect('the hint', type(label) == 'table' and label[1].value or label, '→ stk. 4')
vim.cmd('silent undo')

local function lenses() return vim.tbl_map(function(lens) return lens.command.title end, vim.lsp.codelens.get(0)) end
vim.lsp.codelens.refresh({ bufnr = 0 })
if not vim.wait(patience, function() return #lenses() == 2 end, 10) then fail('lenses: ' .. vim.inspect(lenses())) end
expect('the lenses', lenses(), { 'Vis loven, som den bliver', 'Vis forskellen' })
vim.api.nvim_win_set_cursor(0, { 14, 0 })
vim.cmd.LovSomDenBliver()
local function is_shown() return vim.fn.expand('%:t') == '1-lov-om-offentlige-badesteder.lov' end
if not vim.wait(patience, is_shown, 10) then fail('the act as it becomes is not shown') end
line_becomes(16, 'Stk. 2. Kommunalbestyrelsen sørger for, at der er en livredder')
expect('whether it can be written', vim.bo.readonly, true)

for _, client in ipairs(vim.lsp.get_clients()) do client:stop() end
if not vim.wait(patience, function() return #vim.lsp.get_clients() == 0 end, 10) then fail('the server did not end') end
vim.cmd('qa!')
