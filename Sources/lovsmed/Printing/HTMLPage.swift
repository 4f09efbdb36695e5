import Analysis
import Interchange

/// A page of HTML that stands alone: nothing in it is fetched, it prints in black on white, and it follows the reader's choice
/// of a dark screen.
struct HTMLPage {
  /// The title, as plain text.
  let title: String
  /// The language the page is in.
  let language: Language
  /// Rules of the page's own, after those of every page.
  var style = ""
  /// What stands in the body, as HTML.
  let body: String

  init(title: String, language: Language, style: String = "", body: String) {
    self.title = title
    self.language = language
    self.style = style
    self.body = body
  }

  /// The page.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(language == .danish ? "da" : "en")">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Self.escaped(title))</title>
    <style>
    \(Self.sharedStyle)
    \(style)
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  /// `text` as it stands between tags or in a quoted attribute. Characters that cannot be shown are left out.
  static func escaped(_ text: some StringProtocol) -> String {
    MarkupText.escaped(text) { $0.value < 0x20 && $0 != "\t" && $0 != "\n" ? "" : String($0) }
  }

  /// The look of every page. The colours are variables, so that a dark screen and paper change them in one place.
  private static let sharedStyle = """
    :root {
      --paper: #fff; --ink: #1a1a1a; --faint: #5c5c5c; --line: #c9c9c9; --head: #f3f3f3;
      --out: #fbe3e4; --out-ink: #8a1420; --in: #e0f3e4; --in-ink: #14592a;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #16181b; --ink: #e4e4e4; --faint: #a0a0a0; --line: #44484d; --head: #22262a;
        --out: #4a1f24; --out-ink: #ffc9ce; --in: #1c3f29; --in-ink: #c3f0cf;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 2rem auto; max-width: 75rem; padding: 0 1.5rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.45 Georgia, "Times New Roman", "Liberation Serif", serif;
    }
    h1 { font-size: 1.4rem; line-height: 1.25; margin: 0 0 .5rem; }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; }
    th, td { border: 1px solid var(--line); padding: .4rem .7rem; text-align: left; vertical-align: top; }
    td { overflow-wrap: break-word; hyphens: auto; }
    thead th { background: var(--head); }
    del { background: var(--out); color: var(--out-ink); text-decoration: line-through; }
    ins { background: var(--in); color: var(--in-ink); text-decoration: underline; }
    @media print {
      @page { size: A4; margin: 18mm 16mm; }
      body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
      thead { display: table-header-group; }
      p { orphans: 2; widows: 2; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}
