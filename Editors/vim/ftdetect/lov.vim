" Drafts are »*.lov« and, written in Markdown, »*.lov.md«.
autocmd BufRead,BufNewFile *.lov,*.lov.md set filetype=lov
