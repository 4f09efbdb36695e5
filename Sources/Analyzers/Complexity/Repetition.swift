import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Finds what an act says twice, and references that lead on to another.
struct Repetition: Analyzer {
  /// De samme ord står to steder.
  ///
  /// Mindst 25 ord i træk står ordret i en tidligere bestemmelse. Reglen er ikke slået til.
  ///
  /// ## Hvorfor
  ///
  /// Skal det ene sted ændres, skal det andet som regel også, og det glemmes.
  ///
  /// ## Kilde
  ///
  /// »Duplicated phrase« i Coupette m.fl., Law Smells (2022). Grænsen på 25 ord er vores.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Ejeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse, vandets dybde og antallet af fisk i dammen ved årets begyndelse.
  /// § 2. Brugeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse, vandets dybde og antallet af fisk i dammen ved årets begyndelse.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Ejeren eller brugeren af en dam skal hvert år inden udgangen af marts give kommunen skriftlig besked om dammens størrelse.
  /// ```
  ///
  /// ## English
  ///
  /// At least 25 words in a row stand word by word in an earlier provision. Off by default.
  static let phrase = Rule("complexity/repeated-phrase", catalogue: [], severity: .information, isEnabled: false)

  /// En henvisning fører til en bestemmelse, der selv kun henviser.
  ///
  /// Peger en henvisning på »§ 5 finder tilsvarende anvendelse«, skal læseren slå op to gange. Reglen er ikke slået
  /// til.
  ///
  /// ## Hvorfor
  ///
  /// Det er let at overse, hvad der gælder, og hvad »tilsvarende« betyder i andet led.
  ///
  /// ## Kilde
  ///
  /// »Large reference tree« i Coupette m.fl., Law Smells (2022).
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. En dam skal have hegn.
  /// § 2. § 1 finder tilsvarende anvendelse på søer.
  /// § 3. Kommunen kan fravige § 2.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. En dam skal have hegn.
  /// § 2. § 1 finder tilsvarende anvendelse på søer.
  /// § 3. Kommunen kan fravige § 1.
  /// ```
  ///
  /// ## English
  ///
  /// A reference leads to a provision that only refers on (»§ 5 finder tilsvarende anvendelse«). Off by default.
  static let referral = Rule(
    "complexity/reference-to-reference", catalogue: [], severity: .information, isEnabled: false)

  let rules = [phrase, referral]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    if report.wants(Self.phrase) { checkPhrases(document, &report) }
    if report.wants(Self.referral) { checkReferrals(document, &report) }
  }

  // MARK: Phrases

  /// The fewest words in a row that are a repetition.
  static let fewestWords = 25

  private struct Window {
    /// The place of the first word in the list of all.
    let word: Int
    let node: Int
  }

  private func checkPhrases(_ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    var words: [WordIndex.Word] = []
    var earlier: [UInt64: Window] = [:]
    LawText.forEach(in: DocumentPart(document)) { index, node in
      guard !node.text.isEmpty, LawText.holdsSentences(node.kind) else { return }
      let first = words.count
      words += WordIndex.words(in: node.text, of: bytes)
      let own = Window(word: first, node: index)
      readWindows(of: own, &words, &earlier, document, &report)
    }
  }

  /// Looks at each run of so many words of one node, and keeps it if it is new.
  private func readWindows(
    of node: Window, _ words: inout [WordIndex.Word], _ earlier: inout [UInt64: Window], _ document: Document,
    _ report: inout Report
  ) {
    var at = node.word
    while at + Self.fewestWords <= words.count {
      let key = Self.key(words[at..<(at + Self.fewestWords)])
      guard let before = earlier[key], before.node != node.node else {
        if earlier[key] == nil { earlier[key] = Window(word: at, node: node.node) }
        at += 1
        continue
      }
      var length = 0
      while at + length < words.count, before.word + length < node.word,
        words[at + length].hash == words[before.word + length].hash
      {
        length += 1
      }
      guard length >= Self.fewestWords else {
        at += 1
        continue
      }
      let range = ByteRange(words[at].range.start, words[at + length - 1].range.end)
      let place = ByteRange(words[before.word].range.start, words[before.word + Self.fewestWords - 1].range.end)
      let section = document.enclosing(.section, of: before.node) ?? before.node
      report.add(
        Self.phrase, at: range, node: node.node, .repeated(length, document.address(of: section)),
        related: [(.first, place)])
      at += length
    }
  }

  private static func key(_ words: ArraySlice<WordIndex.Word>) -> UInt64 {
    words.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1.hash) &* 0x100_0000_01B3 }
  }

  // MARK: References to references

  /// A provision that refers on and says more is longer.
  private static let longestReferral = 250

  private func checkReferrals(_ document: Document, _ report: inout Report) {
    let bytes = document.source.bytes
    let nodes = document.tree.nodes
    let references = document.references
    var referrals: Set<Int> = []
    for reference in references.all {
      let node = nodes[reference.node]
      guard node.kind == .subsection, node.text.count <= Self.longestReferral,
        Int(node.subtreeEnd) == reference.node + 1,
        bytes.holds("tilsvarende anvendelse", in: node.text) || bytes.holds("gælder tilsvarende", in: node.text)
          || bytes.holds("anvendes tilsvarende", in: node.text)
      else { continue }
      referrals.insert(reference.node)
      // A section of one stykke is named by its own number.
      let parent = Int(node.parent)
      if nodes[parent].kind == .section, Int(nodes[parent].subtreeEnd) == reference.node + 1 {
        referrals.insert(parent)
      }
    }
    guard !referrals.isEmpty else { return }
    var isLaw = [Bool](repeating: false, count: nodes.count)
    LawText.forEach(in: DocumentPart(document)) { index, _ in isLaw[index] = true }
    for (reference, resolution) in zip(references.all, references.resolutions)
    where resolution.status == .resolved && isLaw[reference.node] {
      guard let target = resolution.targets.first(where: { referrals.contains($0.node) }),
        !nodes[target.node].range.contains(reference.range)
      else { continue }
      report.add(
        Self.referral, at: reference.range, node: reference.node, .leadsOn(document.address(of: target)),
        related: [(.leads, nodes[target.node].range)])
    }
  }
}

extension Message {
  fileprivate static func repeated(_ words: Int, _ place: String) -> Message {
    Message(
      da: "\(words) ord står ordret i \(place); overvej en henvisning eller en fælles bestemmelse.",
      en: "\(words) words stand word by word in \(place); consider a reference or a common provision.")
  }
  fileprivate static var first: Message { Message(da: "Her står de første gang.", en: "They stand here first.") }
  fileprivate static func leadsOn(_ place: String) -> Message {
    Message(
      da: "Henvisningen fører til \(place), der selv henviser videre.",
      en: "The reference leads to \(place), which itself refers on.")
  }
  fileprivate static var leads: Message { Message(da: "Her henvises der videre.", en: "This refers on.") }
}
