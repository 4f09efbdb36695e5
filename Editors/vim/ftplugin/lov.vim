" Settings of buffers with Danish statutes.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=<!--\ %s\ --> comments=s:<!--,m:\ ,e:-->
setlocal wrap linebreak breakindent textwidth=0
setlocal matchpairs+=»:«
" A provision is one line; »[[« and »]]« go from one § or chapter to the next.
setlocal formatoptions-=t
nnoremap <silent><buffer> ]] :call search('^[*#_ ]*\(§\\|Kapitel \d\)', 'W')<CR>
nnoremap <silent><buffer> [[ :call search('^[*#_ ]*\(§\\|Kapitel \d\)', 'bW')<CR>

let b:undo_ftplugin = 'setlocal commentstring< comments< wrap< linebreak< breakindent< textwidth< matchpairs< formatoptions<'
  \ . ' | silent! nunmap <buffer> ]] | silent! nunmap <buffer> [['
