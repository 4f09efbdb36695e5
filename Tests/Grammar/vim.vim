" Says of each text in $FILES which labels Grammar/lov.vim marks: [path, [[line, column, group, text], …]], a line each, in $SAID.
" Lines and columns count from 0, columns in code points.
set nocompatible encoding=utf-8 fileencodings=utf-8 fileformats=unix synmaxcol=0 nomodeline maxmempattern=2000000
syntax on

" What a label can begin with, at the opening of a line and inside it.
let s:opening = '\v^[[:space:]\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff>*_#»]*\zs'
let s:bullet = '\v^[[:space:]\u00a0>#»]*\zs[*]'
let s:inside = '\v<Stk\.|a\)|[0-9]+\)'

function s:Label(number, text, column) abort
  let l:group = synIDattr(synID(a:number, a:column, 1), 'name')
  if l:group ==# ''
    return []
  endif
  let l:end = a:column
  while l:end < len(a:text) && synIDattr(synID(a:number, l:end + 1, 1), 'name') ==# l:group
    let l:end += 1
  endwhile
  if a:column > 1 && synIDattr(synID(a:number, a:column - 1, 1), 'name') ==# l:group
    return []
  endif
  return [a:number - 1, strchars(strpart(a:text, 0, a:column - 1)), l:group, strpart(a:text, a:column - 1, l:end - a:column + 1)]
endfunction

function s:Labels() abort
  let l:found = []
  for l:number in range(1, line('$'))
    let l:text = substitute(getline(l:number), '\r$', '', '')
    call synID(l:number, max([1, len(l:text)]), 1)
    let l:columns = []
    for l:pattern in [s:opening, s:bullet]
      call add(l:columns, match(l:text, l:pattern))
    endfor
    let l:at = match(l:text, s:inside, max([l:columns[0], 0]) + 1)
    " Each place costs Vim the line up to it, so a line of nothing but markers is not asked for all.
    while l:at >= 0 && len(l:columns) < 40
      call add(l:columns, l:at)
      let l:at = match(l:text, s:inside, l:at + 1)
    endwhile
    " From the last to the first: asked of a column further on in a line, Vim forgets what it has found in between.
    for l:column in reverse(uniq(sort(l:columns, 'n')))
      if l:column >= 0 && l:column < len(l:text)
        call add(l:found, s:Label(l:number, l:text, l:column + 1))
      endif
    endfor
  endfor
  return filter(l:found, 'len(v:val)')
endfunction

let s:said = []
for s:path in readfile($FILES)
  execute 'silent noautocmd edit!' fnameescape(s:path)
  execute 'source' fnameescape($GRAMMAR . '/lov.vim')
  call add(s:said, json_encode([s:path, s:Labels()]))
  silent bwipeout!
endfor
call writefile(s:said, $SAID)
qall!
