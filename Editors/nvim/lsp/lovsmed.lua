-- How Neovim 0.11 starts the language server; `vim.lsp.config('lovsmed', { … })` in init.lua says what is to be otherwise.
return {
  cmd = { vim.g.lovsmed_executable or 'lovsmed', 'lsp' },
  filetypes = { 'lov' },
  root_markers = { 'lovsmed.toml', '.git' },
  -- A text in no folder of its own, as the act that the server shows as it becomes, belongs to the server that is there.
  reuse_client = function(client, config)
    return client.name == config.name and (not config.root_dir or client.root_dir == config.root_dir)
  end,
}
