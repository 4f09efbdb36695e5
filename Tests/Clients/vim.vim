" What a user of Vim with ALE sees: the diagnostics of the draft.
" LOVSMED=… vim -Nu vim.vim -es DRAFT; the number of diagnostics is written to $ALE_COUNT
set nocompatible hidden
set runtimepath+=/usr/share/vim-ale
let g:ale_linters_explicit = 1
let g:ale_linters = {'lov': ['lovsmed']}
filetype plugin on
runtime plugin/ale.vim
call ale#linter#Define('lov', {'name': 'lovsmed', 'lsp': 'stdio', 'executable': $LOVSMED, 'command': '%e lsp',
  \ 'project_root': {buffer -> getcwd()}})
autocmd BufRead,BufNewFile *.lov setfiletype lov

function! Report() abort
  set filetype=lov
  call ale#Queue(0)
  let patience = 1000
  while patience > 0 && len(ale#engine#GetLoclist(bufnr(''))) != 6
    sleep 20m
    let patience -= 1
  endwhile
  call writefile([len(ale#engine#GetLoclist(bufnr('')))], $ALE_COUNT)
  qall!
endfunction
autocmd VimEnter * call Report()
