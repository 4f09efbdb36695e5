import Amending
import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on which acts the title of an amending act names.
enum TitleActs {
  /// Titlen og ændringsparagrafferne nævner ikke de samme love.
  ///
  /// Titlen på en ændringslov nævner alle de love, den ændrer, eller samler dem med »og forskellige andre love« eller
  /// lignende. Reglen finder en paragraf, der ændrer en lov, titlen ikke nævner. En ændring af en ændringslov nævnes ikke
  /// i titlen; dér står hovedloven alene.
  ///
  /// ## Hvorfor
  ///
  /// Hver hovedlov, der ændres, også ganske ubetydeligt, skal kunne ses af titlen.
  ///
  /// ## Kilde
  ///
  /// AM04. HF 6.2.1, LK 3.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
  /// 1. I § 3 ændres »bøjer« til: »gule bøjer«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade og lov om søbade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
  /// 1. I § 3 ændres »bøjer« til: »gule bøjer«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The title and the amending sections do not name the same acts. The title of an amending act names every act it amends,
  /// or gathers them (`og forskellige andre love`).
  static let missing = Rule("amendment/act-not-in-title", catalogue: ["AM04"], severity: .warning)

  /// Titlen nævner lovene i en anden orden end paragrafferne.
  ///
  /// Titlen på en ændringslov nævner lovene i samme orden som de paragraffer, der ændrer dem.
  ///
  /// ## Hvorfor
  ///
  /// Så kan man af titlen se, hvor i loven en bestemt lov ændres.
  ///
  /// ## Kilde
  ///
  /// AM05. LK 3.4.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade og lov om søbade
  /// § 1
  /// I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
  /// 1. I § 3 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om søbade og lov om havnebade
  /// § 1
  /// I lov nr. 11 af 1. januar 2020 om søbade foretages følgende ændring:
  /// 1. I § 3 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 3
  /// Loven træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// The title names the acts in another order than the sections that amend them.
  static let order = Rule("amendment/title-order", catalogue: ["AM05"], severity: .warning)

  static func check(_ draft: AmendingDraft, _ report: inout Report) {
    let tree = draft.document.tree
    guard tree.kind == .amendingAct, draft.sections.count <= mostActs,
      let node = tree.nodes.firstIndex(where: { $0.kind == .title }), tree.nodes[node].text.count <= longestTitle
    else { return }
    let title = Title(draft.document.source.string(in: tree.nodes[node].text))
    guard title.isAmending, !draft.sections.isEmpty else { return }
    let names = draft.sections.map(ActName.init)
    let places = names.map { name in name.forms.lazy.compactMap(title.place).first }
    if !title.isCollective, title.namesNoOther(than: names) {
      for (name, place) in zip(names, places) where place == nil && !name.isAmendingAct && !name.forms.isEmpty {
        report.add(missing, at: name.range, node: name.node, .missing(draft.document.source.string(in: name.range)))
      }
    }
    // A title that gathers acts may begin with those that matter most.
    guard !title.isCollective else { return }
    var last = -1
    for (name, place) in zip(names, places) {
      guard let place else { continue }
      if place < last { report.add(order, at: name.range, node: name.node, .order) }
      last = max(last, place)
    }
  }

  /// No act amends more.
  private static let mostActs = 500
  /// No title is longer, in bytes.
  private static let longestTitle = 5_000

  // MARK: The title

  /// The title of an amending act, in words to be compared.
  struct Title {
    private let words: String
    private static let openings = [
      "lov om ændring af ", "forslag til lov om ændring af ", "udkast til lov om ændring af ",
    ]
    /// Words by which a title gathers acts it does not name.
    private static let collectives = [
      "forskellige", "visse", "andre love", "flere love", "en række", "love på", "bestemmelser", "lovgivning",
      "love om",
    ]

    let isAmending: Bool

    init(_ text: String) {
      // The undertitel stands in parentheses on a line of its own.
      let lines = text.split(whereSeparator: \.isNewline)
      let own = lines.prefix { line in line == lines.first || line.drop { $0.isWhitespace }.first != "(" }
      let folded = String(own.joined(separator: " ")).foldedForComparing
      let opening = Self.openings.first { folded.hasPrefix($0) }
      isAmending = opening != nil
      words = String(folded.dropFirst(opening?.count ?? 0))
    }

    /// Whether it speaks of acts without naming them.
    var isCollective: Bool { Self.collectives.contains { words.contains($0) } }

    /// Where `name` stands in it as the name of an act and not as part of a longer one.
    func place(of name: String) -> Int? {
      var rest = words[...]
      while let range = rest.firstRange(of: name) {
        if isWhole(range) { return words.distance(from: words.startIndex, to: range.lowerBound) }
        rest = rest[range.upperBound...]
      }
      return nil
    }

    private func isWhole(_ range: Range<String.Index>) -> Bool {
      if range.lowerBound > words.startIndex, words[words.index(before: range.lowerBound)].isLetter { return false }
      let after = words[range.upperBound...]
      if after.isEmpty || after.first.map({ ",();[".contains($0) || $0.isNumber }) == true { return true }
      return [" og ", " samt ", " m.fl.", " (", " med flere", "en,", "en ", "en("].contains { after.hasPrefix($0) }
        || after == "en"
    }

    /// Whether nothing is left of it that could be an act under another name, once `names` are taken out.
    fileprivate func namesNoOther(than names: [ActName]) -> Bool {
      var rest = words
      // »… og om ophævelse af lov om …«
      if let repeal = rest.firstRange(of: "ophævelse af ") { rest = String(rest[..<repeal.lowerBound]) }
      for form in names.flatMap(\.forms).sorted(by: { $0.count > $1.count }) {
        if let range = rest.firstRange(of: form) { rest.replaceSubrange(range, with: "") }
      }
      return !rest.contains("lov")
    }
  }

  // MARK: The openings

  /// What an opening calls the act it amends.
  fileprivate struct ActName {
    /// The bytes of the name.
    let range: ByteRange
    /// The section's node.
    let node: Int
    /// What the title may call it, in words to be compared; empty where the opening does not tell.
    let forms: [String]

    var isAmendingAct: Bool { forms.contains { $0.contains("lov om ændring af ") } }

    private static let ends = [", jf. ", ", lov nr.", ", som ", ", foretages ", " foretages ", " som ændret "]

    init(_ section: AmendingSection) {
      node = section.node
      let opening = section.section.opening
      guard let words = section.document.afterOpeningWord(in: opening) else {
        (range, forms) = (opening, [])
        return
      }
      let end = Self.ends.compactMap { words.firstRange(of: $0)?.lowerBound }.min() ?? words.endIndex
      let name = String(words[..<end])
      range = ByteRange(opening.start + 2, opening.start + 2 + name.utf8.count)
      forms = Self.forms(of: name.foldedForComparing)
    }

    private static func forms(of name: String) -> [String] {
      var full = name
      if full.hasPrefix("lov nr. "), let om = full.firstRange(of: " om ") {
        full = "lov" + full[om.lowerBound...]
      } else if full.hasPrefix("lov nr. "), let foer = full.firstRange(of: " for ") {
        full = "lov" + full[foer.lowerBound...]
      } else if let number = full.firstRange(of: " nr. ") {
        // »I arvelov nr. 515 af …«
        full = String(full[..<number.lowerBound])
      }
      var forms = [full]
      if full.hasSuffix(")"), let parenthesis = full.lastIndex(of: "(") {
        forms.append(String(full[full.index(after: parenthesis)...].dropLast()))
        forms.append(full[..<parenthesis].trimmingEnd())
      }
      return forms.filter { $0.contains("lov") }
    }
  }
}

extension String {
  /// In small letters, with plain single spaces, without what is not seen.
  fileprivate var foldedForComparing: String {
    let visible = unicodeScalars.filter {
      $0 != "\u{AD}" && $0 != "\u{FEFF}" && $0 != "\u{2060}" && !("\u{200B}"..."\u{200F}").contains($0)
    }
    return String(String.UnicodeScalarView(visible)).lowercased().split { $0.isWhitespace || $0 == "*" || $0 == "#" }
      .joined(separator: " ")
  }
}

extension Substring {
  fileprivate func trimmingEnd() -> String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Message {
  fileprivate static func missing(_ name: String) -> Message {
    Message(
      da: "Titlen nævner ikke »\(name)«; alle de love, der ændres, bør nævnes dér (HF 6.2.1).",
      en: "The title does not name »\(name)«; all acts that are amended should be named there (HF 6.2.1).")
  }
  fileprivate static var order: Message {
    Message(
      da: "Titlen nævner denne lov tidligere; lovene bør stå i samme orden som paragrafferne (LK 3.4.1).",
      en: "The title names this act earlier; the acts should stand in the order of the sections (LK 3.4.1).")
  }
}
