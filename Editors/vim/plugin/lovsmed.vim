" Registers »lovsmed lsp« with ALE and with vim-lsp, whichever of them is installed. Neovim has a client of its own.
if exists('g:loaded_lovsmed') || has('nvim')
  finish
endif
let g:loaded_lovsmed = 1

" The program, where it is not on the path.
let g:lovsmed_executable = get(g:, 'lovsmed_executable', 'lovsmed')
" What docs/editors.md calls settings: {'language': 'en'}
let g:lovsmed_settings = get(g:, 'lovsmed_settings', {})

" The folder that »lovsmed.toml« or the repository lies in, else the draft's own.
function! s:Root(buffer) abort
  let own = fnamemodify(bufname(a:buffer), ':p:h')
  for marker in ['lovsmed.toml', '.git']
    let [folder, below] = [own, '']
    while folder !=# below
      if !empty(getftype(folder . '/' . marker))
        return folder
      endif
      let [folder, below] = [fnamemodify(folder, ':h'), folder]
    endwhile
  endfor
  return own
endfunction

" ALE counts the bytes of a line, which the protocol does not, so the server is asked to count so, too.
function! s:RegisterWithALE() abort
  call ale#linter#Define('lov', {
    \ 'name': 'lovsmed',
    \ 'lsp': 'stdio',
    \ 'executable': {-> g:lovsmed_executable},
    \ 'command': '%e lsp',
    \ 'project_root': function('s:Root'),
    \ 'initialization_options': {-> extend({'positionEncoding': 'utf-8'}, g:lovsmed_settings)},
    \ })
endfunction

function! s:RegisterWithVimLsp() abort
  call lsp#register_server({
    \ 'name': 'lovsmed',
    \ 'cmd': {-> [g:lovsmed_executable, 'lsp']},
    \ 'allowlist': ['lov'],
    \ 'root_uri': {-> lsp#utils#path_to_uri(s:Root(bufnr('')))},
    \ 'initialization_options': g:lovsmed_settings,
    \ })
endfunction

augroup lovsmed
  autocmd!
  autocmd User lsp_setup call s:RegisterWithVimLsp()
  autocmd FileType lov ++once if exists('*ale#linter#Define') || !empty(globpath(&runtimepath, 'autoload/ale/linter.vim'))
    \ | call s:RegisterWithALE() | endif
augroup END
