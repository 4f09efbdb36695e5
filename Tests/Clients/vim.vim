" What a user of Vim with ALE sees: the diagnostics of the draft, what a reference points at, how a stykke gets another
" number, how a reference is completed. Editors/vim is installed, ALE is loaded as Debian says, and nothing else is set.
" vim -N -u vim.vim -es DRAFT
set nocompatible hidden encoding=utf-8
scriptencoding utf-8
packadd! ale
filetype plugin on
syntax on

" Waits, for 20 seconds at the most, until IsThere() holds.
function! Await(IsThere) abort
  let patience = 1000
  while patience > 0 && !a:IsThere()
    sleep 20m
    let patience -= 1
  endwhile
endfunction

function! Findings() abort
  return len(ale#engine#GetLoclist(bufnr('')))
endfunction

" What the server answers about the place after the words on a line.
function! Ask(message, line, words) abort
  let before = strpart(getline(a:line), 0, matchend(getline(a:line), '\V' . a:words))
  let s:answer = {}
  call ale#lsp_linter#SendRequest(bufnr(''), 'lovsmed', a:message(bufnr(''), a:line, strlen(before) + 1),
    \ {answer -> extend(s:answer, answer)})
  call Await({-> !empty(s:answer)})
  return get(s:answer, 'result', v:null)
endfunction

function! Check() abort
  call ale#Queue(0)
  call Await({-> Findings() == 6})
  if Findings() != 6
    return Findings() . ' diagnostics, wanted 6'
  endif

  let hover = Ask(function('ale#lsp#message#Hover'), 47, 'i medfør af §')
  if type(hover) != v:t_dict || stridx(hover.contents.value, 'Miljøministeren') < 0
    return 'hover: ' . string(hover)
  endif

  let renamed = Ask({buffer, line, column -> ale#lsp#message#Rename(buffer, line, column, 'stk. 3')}, 20, 'St')
  if type(renamed) != v:t_dict
    return 'rename: ' . string(renamed)
  endif
  call ale#code_action#HandleCodeAction({'changes': ale#code_action#BuildChangesList(ale#code_action#GetChanges(renamed))},
    \ {'should_save': 0})
  " The reference stands after an æ and an ø: ALE counts bytes, and so does the server for it.
  if getline(20) !~# '^Stk\. 3\.' || getline(53) !~# 'opfylde § 4, stk\. 3, senest'
    return 'rename: ' . getline(20) . getline(53)
  endif
  undo

  let s:connection = ''
  call ale#lsp_linter#StartLSP(bufnr(''), ale#linter#Get('lov')[0],
    \ {linter, details -> execute('let s:connection = details.connection_id')})
  if ale#lsp#HasCapability(s:connection, 'completion')
    call setline(6, 'Se § 9, jf. § ' . getline(6))
    " As ALE does before it asks for completions itself.
    call ale#lsp#NotifyForChanges(s:connection, bufnr(''))
    let found = Ask({buffer, line, column -> ale#lsp#message#Completion(buffer, line, column, '')}, 6, 'jf. §')
    if empty(filter(type(found) == v:t_dict ? found.items : found, {_, item -> item.label ==# '§ 2'}))
      return '»jf. §« is not completed'
    endif
  endif
  return ''
endfunction

function! Report() abort
  try
    let report = [&filetype, get(b:, 'current_syntax', '')] == ['lov', 'lov'] ? Check()
      \ : 'the draft has the type »' . &filetype . '« and the syntax »' . get(b:, 'current_syntax', '') . '«'
  catch
    let report = v:exception . ' at ' . v:throwpoint
  endtry
  if !empty(report)
    call writefile(['vim: ' . report], '/dev/stderr')
    cquit!
  endif
  qall!
endfunction
autocmd VimEnter * call Report()
