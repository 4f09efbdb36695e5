-- How Neovim 0.11 starts the language server; `vim.lsp.config('lovsmed', { … })` in init.lua says what is to be otherwise.
return {
  cmd = { vim.g.lovsmed_executable or 'lovsmed', 'lsp' },
  filetypes = { 'lov' },
  root_markers = { 'lovsmed.toml', '.git' },
}
