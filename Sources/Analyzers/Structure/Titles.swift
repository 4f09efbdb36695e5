import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the title of a draft, and the notes and the subtitle it has.
struct Titles: MentionAnalyzer {
  /// Titlen har mere end én note.
  ///
  /// Gennemfører en lov flere direktiver, nævnes de i den samme note.
  ///
  /// ## Hvorfor
  ///
  /// Noten er det ene sted, hvor læseren ser forholdet til EU-retten.
  ///
  /// ## Kilde
  ///
  /// ST32. LK 7.4.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badevand1)2)
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badevand1)
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## English
  ///
  /// The title has more than one note. An act that implements several directives names them in one.
  static let notes = Rule("structure/title-notes", catalogue: ["ST32"], severity: .warning)

  /// Der står, at et direktiv gennemføres, men titlen har ingen note.
  ///
  /// En lov, der gennemfører et EU-direktiv, har en note til titlen, der nævner direktivet. Reglen ser efter »loven
  /// gennemfører« og »lovforslaget gennemfører« i teksten og bemærkningerne.
  ///
  /// ## Hvorfor
  ///
  /// Direktiverne kræver selv, at der henvises til dem, når de gennemføres.
  ///
  /// ## Kilde
  ///
  /// ST33. LK 7.4.5.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badevand
  /// § 1. Loven gennemfører Europa-Parlamentets og Rådets direktiv 2006/7/EF om badevand.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badevand1)
  /// § 1. Loven gennemfører Europa-Parlamentets og Rådets direktiv 2006/7/EF om badevand.
  /// ```
  ///
  /// ## English
  ///
  /// The text or the remarks say that a directive is implemented, but the title has no note that names it.
  static let directive = Rule("structure/missing-directive-note", catalogue: ["ST33"], severity: .warning)

  /// Undertitlen mangler, eller den er overflødig eller skrevet med lille.
  ///
  /// En ændringslov har en undertitel i parentes under titlen, der siger, hvad ændringen går ud på, og som begynder med
  /// stort; den kan også stå på titlens egen linje. En hovedlov har ingen. At den mangler, siges kun om tekster med et lovforslags eller en lovs ramme.
  ///
  /// ## Hvorfor
  ///
  /// Mange ændringslove har samme titel; undertitlen skiller dem ad.
  ///
  /// ## Kilde
  ///
  /// ST34. LK 3.4.2, LK18 2.2.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om badevand
  /// (flere målinger)
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om badevand foretages følgende ændringer:
  /// 1. I § 2 ændres »hver måned« til: »hver uge«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om badevand
  /// (Flere målinger)
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om badevand foretages følgende ændringer:
  /// 1. I § 2 ændres »hver måned« til: »hver uge«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The subtitle lacks, is superfluous or begins with a small letter. An amending act has one in parentheses; an act
  /// of its own has none.
  static let subtitle = Rule("structure/subtitle", catalogue: ["ST34"], severity: .warning)

  /// Titlen bruger »vedrørende« eller »angående«.
  ///
  /// Skriv »om«: »Lov om badevand«.
  ///
  /// ## Hvorfor
  ///
  /// Titler slås op og citeres; de bør være korte og dannet ens.
  ///
  /// ## Kilde
  ///
  /// ST35. LK18 2.2.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov vedrørende badevand
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badevand
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## English
  ///
  /// The title says »vedrørende« or »angående«; »om« is the word.
  static let wording = Rule("structure/title-wording", catalogue: ["ST35"], severity: .information)

  /// Titlen har »m.v.«
  ///
  /// »M.v.« er sjældent nødvendigt i en titel; den skal ikke opregne alt, loven handler om.
  ///
  /// ## Hvorfor
  ///
  /// Forkortelsen gør titlen længere uden at sige mere.
  ///
  /// ## Kilde
  ///
  /// ST36. VAF 2.6.1. Mange love har det med god grund, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badevand m.v.
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badevand
  /// § 1. Kommunen måler badevandet.
  /// ```
  ///
  /// ## English
  ///
  /// The title has »m.v.« (and so on), which is seldom needed.
  static let andSoOn = Rule("structure/title-and-so-on", catalogue: ["ST36"], severity: .hint)

  /// En bekendtgørelse har en undertitel.
  ///
  /// Bekendtgørelser har ingen undertitel, heller ikke de, der ændrer andre.
  ///
  /// ## Hvorfor
  ///
  /// Titlen alene skal sige, hvad bekendtgørelsen handler om.
  ///
  /// ## Kilde
  ///
  /// BK03. VAF 2.6.1 og 2.7.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Bekendtgørelse om badevand
  /// (Målinger ved strande)
  /// I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
  /// § 1. Kommunen måler badevandet hver uge.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Bekendtgørelse om badevand
  /// I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
  /// § 1. Kommunen måler badevandet hver uge.
  /// ```
  ///
  /// ## English
  ///
  /// An executive order has a subtitle; those have none.
  static let orderSubtitle = Rule("structure/order-subtitle", catalogue: ["BK03"], severity: .warning)

  let rules = [notes, directive, subtitle, wording, andSoOn, orderSubtitle]

  /// The words by which an act says that it implements a directive.
  func mentions(in part: DocumentPart) -> [Mention] {
    let document = part.document
    guard DraftedText.exists(in: document.tree), document.kind != .executiveOrder else { return [] }
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    return part.nodes.compactMap { index in
      let node = nodes[index]
      // A note that an instruction puts in says so of another act.
      guard !node.text.isEmpty, node.kind != .instruction, let place = bytes.implementation(in: node.text),
        document.enclosing(.quotation, of: index) == nil
      else { return nil }
      return Mention(0, at: place, node: index)
    }
  }

  func conclude(from mentions: [Mention], in document: Document, report: inout Report) {
    guard DraftedText.exists(in: document.tree) else { return }
    let tree = document.tree
    guard let index = tree.nodes.firstIndex(where: { $0.kind == .title }) else { return }
    let title = Title(index, document)
    checkNotes(title, mentions, document, &report)
    checkSubtitle(title, document, &report)
    guard document.kind != .amendingAct else { return }
    checkWords(title, &report)
  }

  // MARK: Notes

  private func checkNotes(_ title: Title, _ mentions: [Mention], _ document: Document, _ report: inout Report) {
    let signs = title.noteSigns
    if signs.count > 1, let last = signs.last {
      report.add(Self.notes, at: ByteRange(signs[0].start, last.end), node: title.node, .notes)
    }
    guard signs.isEmpty, let place = mentions.first, !document.tree.nodes.contains(where: { $0.kind == .note }) else {
      return
    }
    report.add(Self.directive, at: place.range, node: place.node, .directive)
  }

  // MARK: The subtitle

  private func checkSubtitle(_ title: Title, _ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    switch (document.kind, title.subtitle) {
    case (.amendingAct, let subtitle?):
      let first = subtitle.start + 1
      guard first < subtitle.end, let capital = bytes.capital(at: first) else { return }
      let range = ByteRange(first, first + capital.utf8.count)
      report.add(
        Self.subtitle, at: subtitle, node: title.node, .small,
        fixes: [(.capital, true, [TextEdit(range, capital)])])
    case (.amendingAct, nil):
      guard document.isComplete, !bytes.holds("ophævelse af", in: title.text), !title.endsInSubtitle else { return }
      report.add(Self.subtitle, at: title.text, node: title.node, .missing)
    case (.act, let subtitle?):
      // A popular title may stand on a line of its own.
      guard !bytes.holds("loven)", in: subtitle) else { return }
      report.add(Self.subtitle, at: subtitle, node: title.node, .superfluous)
    case (.executiveOrder, let subtitle?):
      report.add(Self.orderSubtitle, at: subtitle, node: title.node, .order)
    default: break
    }
  }

  // MARK: Words

  private func checkWords(_ title: Title, _ report: inout Report) {
    let bytes = title.bytes
    for word: StaticString in ["vedrørende", "angående"] {
      guard let place = bytes.place(of: word, outsideQuotationsIn: title.text) else { continue }
      report.add(
        Self.wording, at: place, node: title.node, .om, fixes: [(.write, false, [TextEdit(place, "om")])])
    }
    for word: StaticString in ["m.v.", "mv."] {
      guard let place = bytes.place(of: word, outsideQuotationsIn: title.text) else { continue }
      return report.add(Self.andSoOn, at: place, node: title.node, .andSoOn)
    }
  }
}

/// The title of a draft.
private struct Title {
  let node: Int
  let bytes: [UInt8]
  /// Without the subtitle.
  let text: ByteRange
  /// The line in parentheses below it.
  let subtitle: ByteRange?

  init(_ index: Int, _ document: Document) {
    node = index
    bytes = document.source.bytes
    text = document.tree.nodes[index].text
    let bytes = bytes
    subtitle = document.tree.children(of: index).lazy.map { document.tree.nodes[$0].text }
      .first { !$0.isEmpty && $0.start < bytes.count && bytes[$0.start] == 0x28 }
  }

  /// Whether a subtitle stands on the line of the title itself: `… af færdselsloven (Flere prøver)`; `(færdselsloven)` is none.
  var endsInSubtitle: Bool {
    let end = min(noteSigns.first?.start ?? text.end, bytes.count)
    let last = bytes[text.start..<max(text.start, end)].lastIndex { $0 > 0x20 } ?? text.start
    guard last > text.start, bytes[last] == 0x29,
      let start = bytes[text.start..<last].lastIndex(of: 0x28)
    else { return false }
    return !bytes.holds("loven)", in: ByteRange(start, last + 1))
  }

  /// The signs of notes behind the title or the subtitle: `1)`.
  var noteSigns: [ByteRange] {
    var signs: [ByteRange] = []
    for range in [text, subtitle ?? ByteRange(0, 0)] {
      var found: [ByteRange] = []
      var end = min(range.end, bytes.count)
      while end - 1 > range.start, bytes[end - 1] == 0x29 || bytes[end - 1] == 0x20 {
        guard bytes[end - 1] == 0x29 else {
          end -= 1
          continue
        }
        var start = end - 1
        while start > range.start, bytes[start - 1].isDigit { start -= 1 }
        guard start < end - 1, end - start <= 3 else { break }
        found.insert(ByteRange(start, end), at: 0)
        end = start
      }
      signs += found
    }
    return signs
  }
}

extension Document {
  /// Whether the text has the frame of a bill or of an act that has been passed, and is no sketch.
  var isComplete: Bool {
    let bytes = source.bytes
    return tree.nodes.contains { node in
      switch node.kind {
      case .signature: true
      // `Forslag til Lov om …`, `Forslag` on a line above
      case .title: bytes.holds("forslag", in: ByteRange(node.range.start, node.text.start + 7))
      case .opening: bytes.holds("folketinget har vedtaget", in: node.text)
      default: false
      }
    }
  }
}

extension [UInt8] {
  /// The capital of the small letter at `offset`; nil where something else stands there.
  fileprivate func capital(at offset: Int) -> String? {
    if self[offset] >= 0x61, self[offset] <= 0x7A { return String(decoding: [self[offset] ^ 0x20], as: UTF8.self) }
    guard self[offset] == 0xC3, offset + 1 < count, self[offset + 1] >= 0xA0 else { return nil }
    return String(decoding: [0xC3, self[offset + 1] ^ 0x20], as: UTF8.self)
  }

  /// The words in `text` by which an act says that it implements a directive.
  fileprivate func implementation(in text: ByteRange) -> ByteRange? {
    guard holds("gennemfører", in: text) else { return nil }
    for words: StaticString in ["loven gennemfører", "lovforslaget gennemfører"] {
      guard let place = place(of: words, outsideQuotationsIn: text) else { continue }
      let sentence = ByteRange(place.end, Swift.min(text.end, place.end + 120))
      if holds("direktiv", in: sentence), !holds(" ikke ", in: sentence) { return place }
    }
    return nil
  }
}

extension Message {
  fileprivate static var notes: Message {
    Message(
      da: "Titlen bør have én note, der nævner alle direktiver (LK 7.4.5.1).",
      en: "The title should have one note that names all directives (LK 7.4.5.1).")
  }
  fileprivate static var directive: Message {
    Message(
      da: "Direktivet bør nævnes i en note til titlen (LK 7.4.5.1).",
      en: "The directive should be named in a note to the title (LK 7.4.5.1).")
  }
  fileprivate static var small: Message {
    Message(
      da: "Undertitlen bør begynde med stort (LK 3.4.2).", en: "The subtitle should begin with a capital (LK 3.4.2).")
  }
  fileprivate static var capital: Message { Message(da: "Skriv med stort", en: "Write a capital") }
  fileprivate static var missing: Message {
    Message(
      da: "En ændringslov bør have en undertitel i parentes (LK 3.4.2).",
      en: "An amending act should have a subtitle in parentheses (LK 3.4.2).")
  }
  fileprivate static var superfluous: Message {
    Message(
      da: "En hovedlov bør ikke have en undertitel (LK18 2.2.1).",
      en: "An act of its own should have no subtitle (LK18 2.2.1).")
  }
  fileprivate static var order: Message {
    Message(
      da: "En bekendtgørelse bør ikke have en undertitel (VAF 2.6.1).",
      en: "An executive order should have no subtitle (VAF 2.6.1).")
  }
  fileprivate static var om: Message {
    Message(da: "Overvej »om« (LK18 2.2.1).", en: "Consider »om« (LK18 2.2.1).")
  }
  fileprivate static var write: Message { Message(da: "Skriv »om«", en: "Write »om«") }
  fileprivate static var andSoOn: Message {
    Message(da: "Overvej titlen uden »m.v.« (VAF 2.6.1).", en: "Consider the title without »m.v.« (VAF 2.6.1).")
  }
}
