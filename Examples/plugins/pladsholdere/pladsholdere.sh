#!/bin/sh
# En udvidelse til Lovsmed: finder pladsholdere, som er glemt i et udkast (»[…]«, »[dato]«, »XX«). Kræver jq.
exec jq --unbuffered --compact-output '
  def answer(result): {jsonrpc: "2.0", id: .id, result: result};
  if .method == "initialize" then
    answer({protocolVersion: 1,
            rules: [{name: "glemt", summary: "En pladsholder er ikke udfyldt", severity: "warning"}]})
  elif .method == "check" then
    answer({findings: [
      .params.document.text as $text
      | $text | match("\\[[^\\]\\n]{1,40}\\]|\\bXX+\\b"; "g")
      # jq tæller i tegn, Lovsmed i bytes.
      | ($text[0:.offset] | utf8bytelength) as $start
      | {rule: "glemt", range: [$start, $start + (.string | utf8bytelength)],
         message: "»\(.string)« er ikke udfyldt."}]})
  else empty end'
