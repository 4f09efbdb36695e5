import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Measures sentences and sections one at a time. The family is for whoever wants to know where an act is hard to read;
/// all of it is off unless asked for, and it then looks at law in force, too.
struct Complexity: SectionAnalyzer {
  /// En sætning er meget lang.
  ///
  /// Sætninger på mere end 60 ord er svære at holde sammen på. Et led i en opregning tælles for sig. Reglen er ikke
  /// slået til.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal huske begyndelsen, når slutningen kommer.
  ///
  /// ## Kilde
  ///
  /// SP06. SPROG69 II, VAF 2.2. Grænsen på 60 ord er vores; ingen af dem nævner et tal.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Ejeren af en fiskedam, der har afløb til et vandløb eller en sø, og som er større end 100 kvadratmeter, skal, når vandet i dammen skiftes, og når der sættes fisk ud, og når dammen renses for slam, give kommunen besked om dagen og om mængden af vand, og kommunen kan, hvis vandløbet er lavt, eller hvis søen er fredet, bestemme, at ejeren skal vente.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Ejeren af en fiskedam skal give kommunen besked, før vandet skiftes. Kommunen kan bestemme, at ejeren skal vente.
  /// ```
  ///
  /// ## English
  ///
  /// A sentence has more than 60 words. Each item of a list counts by itself. Off by default.
  static let sentence = Rule("complexity/long-sentence", catalogue: ["SP06"], severity: .information, isEnabled: false)

  /// En paragraf er meget lang.
  ///
  /// Paragraffer på mere end 500 ord handler som regel om flere ting. Reglen er ikke slået til.
  ///
  /// ## Hvorfor
  ///
  /// En lang paragraf er svær at henvise til og svær at ændre.
  ///
  /// ## Kilde
  ///
  /// VAF 2.6.4.1 om korte paragraffer; »long element« i Coupette m.fl., Law Smells (2022). Grænsen på 500 ord er vores.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Ejeren måler dammen i januar. Ejeren renser dammen i februar. Ejeren fylder dammen i marts. Ejeren tømmer dammen i april. Ejeren hegner dammen i maj. Ejeren skilter dammen i januar. Ejeren tilser dammen i februar. Ejeren kalker dammen i marts. Ejeren belyser dammen i april. Ejeren vander dammen i maj.
  /// Stk. 2. Ejeren måler søen i februar. Ejeren renser søen i marts. Ejeren fylder søen i april. Ejeren tømmer søen i maj. Ejeren hegner søen i januar. Ejeren skilter søen i februar. Ejeren tilser søen i marts. Ejeren kalker søen i april. Ejeren belyser søen i maj. Ejeren vander søen i januar.
  /// Stk. 3. Ejeren måler bassinet i marts. Ejeren renser bassinet i april. Ejeren fylder bassinet i maj. Ejeren tømmer bassinet i januar. Ejeren hegner bassinet i februar. Ejeren skilter bassinet i marts. Ejeren tilser bassinet i april. Ejeren kalker bassinet i maj. Ejeren belyser bassinet i januar. Ejeren vander bassinet i februar.
  /// Stk. 4. Ejeren måler kanalen i april. Ejeren renser kanalen i maj. Ejeren fylder kanalen i januar. Ejeren tømmer kanalen i februar. Ejeren hegner kanalen i marts. Ejeren skilter kanalen i april. Ejeren tilser kanalen i maj. Ejeren kalker kanalen i januar. Ejeren belyser kanalen i februar. Ejeren vander kanalen i marts.
  /// Stk. 5. Ejeren måler åen i maj. Ejeren renser åen i januar. Ejeren fylder åen i februar. Ejeren tømmer åen i marts. Ejeren hegner åen i april. Ejeren skilter åen i maj. Ejeren tilser åen i januar. Ejeren kalker åen i februar. Ejeren belyser åen i marts. Ejeren vander åen i april.
  /// Stk. 6. Ejeren måler bækken i januar. Ejeren renser bækken i februar. Ejeren fylder bækken i marts. Ejeren tømmer bækken i april. Ejeren hegner bækken i maj. Ejeren skilter bækken i januar. Ejeren tilser bækken i februar. Ejeren kalker bækken i marts. Ejeren belyser bækken i april. Ejeren vander bækken i maj.
  /// Stk. 7. Ejeren måler kilden i februar. Ejeren renser kilden i marts. Ejeren fylder kilden i april. Ejeren tømmer kilden i maj. Ejeren hegner kilden i januar. Ejeren skilter kilden i februar. Ejeren tilser kilden i marts. Ejeren kalker kilden i april. Ejeren belyser kilden i maj. Ejeren vander kilden i januar.
  /// Stk. 8. Ejeren måler mosen i marts. Ejeren renser mosen i april. Ejeren fylder mosen i maj. Ejeren tømmer mosen i januar. Ejeren hegner mosen i februar. Ejeren skilter mosen i marts. Ejeren tilser mosen i april. Ejeren kalker mosen i maj. Ejeren belyser mosen i januar. Ejeren vander mosen i februar.
  /// Stk. 9. Ejeren måler brønden i april. Ejeren renser brønden i maj. Ejeren fylder brønden i januar. Ejeren tømmer brønden i februar. Ejeren hegner brønden i marts. Ejeren skilter brønden i april. Ejeren tilser brønden i maj. Ejeren kalker brønden i januar. Ejeren belyser brønden i februar. Ejeren vander brønden i marts.
  /// Stk. 10. Ejeren måler fjorden i maj. Ejeren renser fjorden i januar. Ejeren fylder fjorden i februar. Ejeren tømmer fjorden i marts. Ejeren hegner fjorden i april. Ejeren skilter fjorden i maj. Ejeren tilser fjorden i januar. Ejeren kalker fjorden i februar. Ejeren belyser fjorden i marts. Ejeren vander fjorden i april.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Ejeren af en fiskedam skal give kommunen besked, før vandet skiftes.
  /// ```
  ///
  /// ## English
  ///
  /// A section has more than 500 words. Off by default.
  static let section = Rule("complexity/long-section", catalogue: [], severity: .information, isEnabled: false)

  /// En sætning henviser mange gange.
  ///
  /// Mere end otte henvisninger i én sætning kan sjældent læses uden at slå op. Reglen er ikke slået til.
  ///
  /// ## Hvorfor
  ///
  /// Hver henvisning er et ophold i læsningen, og hver af dem skal følges, når en af paragrafferne ændres.
  ///
  /// ## Kilde
  ///
  /// »Large reference tree« i Coupette m.fl., Law Smells (2022). Grænsen på otte er vores.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. En dam har afløb.
  /// Stk. 2. En dam har hegn.
  /// Stk. 3. En dam har skilt.
  /// § 2. Kommunen kan fravige § 1, stk. 1, § 1, stk. 2, § 1, stk. 3, § 3, stk. 1, § 3, stk. 2, § 3, stk. 3, § 4, stk. 1, § 4, stk. 2, og § 4, stk. 3.
  /// § 3. En sø har afløb.
  /// Stk. 2. En sø har hegn.
  /// Stk. 3. En sø har skilt.
  /// § 4. Et bassin har afløb.
  /// Stk. 2. Et bassin har hegn.
  /// Stk. 3. Et bassin har skilt.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. En dam har afløb.
  /// Stk. 2. En dam har hegn.
  /// § 2. Kommunen kan fravige § 1.
  /// ```
  ///
  /// ## English
  ///
  /// A sentence holds more than eight references. Off by default.
  static let chain = Rule("complexity/reference-chain", catalogue: [], severity: .information, isEnabled: false)

  /// »Og« og »eller« står i samme led.
  ///
  /// »Damme og søer eller bassiner« kan læses på to måder. Skriv »enten … eller«, sæt komma, eller del leddene op i
  /// numre. Reglen ser på led uden komma og er ikke slået til.
  ///
  /// ## Hvorfor
  ///
  /// Om betingelserne skal være opfyldt sammen eller hver for sig, kan afgøre sagen.
  ///
  /// ## Kilde
  ///
  /// »Ambiguous syntax« i Coupette m.fl., Law Smells (2022).
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Loven gælder for damme og søer eller bassiner med fisk.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fiskedamme
  /// § 1. Loven gælder for damme, søer og bassiner med fisk.
  /// ```
  ///
  /// ## English
  ///
  /// »Og« (and) and »eller« (or) stand in one phrase without a comma, so that it reads in two ways. Off by default.
  static let conjunction = Rule(
    "complexity/ambiguous-conjunction", catalogue: [], severity: .hint, isEnabled: false)

  let rules = [sentence, section, chain, conjunction]

  /// The most words of a sentence that is not reported.
  static let mostWordsInSentence = 60
  /// The most words of a section that is not reported.
  static let mostWordsInSection = 500
  /// The most references in a sentence that is not reported.
  static let mostReferences = 8

  func analyze(_ part: DocumentPart, report: inout Report) {
    let document = part.document
    let bytes = document.source.bytes
    var references = part.references
    let all = document.references.all
    LawText.forEach(in: part) { index, node in
      if node.kind == .section { checkSection(index, node, bytes, &report) }
      guard !node.text.isEmpty, LawText.holdsSentences(node.kind) else { return }
      for sentence in document.sentences(of: index) {
        let words = bytes.wordCount(in: sentence)
        if words > Self.mostWordsInSentence {
          report.add(Self.sentence, at: sentence, node: index, .sentence(words))
        }
        checkReferences(in: sentence, node: index, all, &references, &report)
        AmbiguousConjunctions.check(sentence, node: index, bytes, &report)
      }
    }
  }

  private func checkSection(_ index: Int, _ node: Node, _ bytes: [UInt8], _ report: inout Report) {
    let words = bytes.wordCount(in: node.range)
    guard words > Self.mostWordsInSection else { return }
    report.add(Self.section, at: node.labelOrStart, node: index, .section(words))
  }

  /// Counts those of `references` that lie in `sentence`, and takes them and all before out.
  private func checkReferences(
    in sentence: ByteRange, node: Int, _ all: [Reference], _ references: inout Range<Int>, _ report: inout Report
  ) {
    while let first = references.first, all[first].range.start < sentence.start { references.removeFirst() }
    let inside = references.prefix { all[$0].range.start < sentence.end }
    guard let first = inside.first, let last = inside.last, inside.count > Self.mostReferences else { return }
    report.add(
      Self.chain, at: ByteRange(all[first].range.start, all[last].range.end), node: node, .chain(inside.count))
  }
}

/// The text of law in a document, in force or drafted, without annexes, notes and remarks.
enum LawText {
  /// Hands every node of the law in `part` to `body`, in document order.
  static func forEach(in part: DocumentPart, _ body: (Int, Node) -> Void) {
    let nodes = part.document.tree.nodes
    var index = part.nodes.lowerBound
    while index < part.nodes.upperBound {
      let node = nodes[index]
      let end = max(Int(node.subtreeEnd), index + 1)
      if node.kind.isOutsideProvisions || node.kind == .annex || node.kind == .commencement {
        index = end
        continue
      }
      body(index, node)
      index += 1
    }
  }

  /// Whether sentences of law stand in a node of `kind`.
  static func holdsSentences(_ kind: NodeKind) -> Bool {
    switch kind {
    case .subsection, .item, .point, .text, .bullet: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The number of words in `range`; numbers count as words.
  func wordCount(in range: ByteRange) -> Int {
    var (count, isInWord) = (0, false)
    for byte in self[range.start..<Swift.min(range.end, self.count)] {
      let isWord = byte.isLetterByte || byte.isDigit || byte == 0x2D
      if isWord, !isInWord { count += 1 }
      // Thousands and abbreviations are one word.
      isInWord = isWord || isInWord && byte == 0x2E
    }
    return count
  }
}

extension Message {
  fileprivate static func sentence(_ words: Int) -> Message {
    Message(
      da: "Sætningen har \(words) ord; overvej at dele den.",
      en: "The sentence has \(words) words; consider splitting it.")
  }
  fileprivate static func section(_ words: Int) -> Message {
    Message(
      da: "Paragraffen har \(words) ord; overvej at dele den.",
      en: "The section has \(words) words; consider splitting it.")
  }
  fileprivate static func chain(_ count: Int) -> Message {
    Message(da: "Sætningen har \(count) henvisninger.", en: "The sentence holds \(count) references.")
  }
}
