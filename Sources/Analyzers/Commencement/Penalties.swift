import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on penal provisions.
enum Penalties {
  /// Straffebestemmelsen gælder hele loven.
  ///
  /// En straffebestemmelse nævner de paragraffer, hvis overtrædelse straffes: »Overtrædelse af §§ 2 og 3 straffes med bøde«, ikke
  /// »Overtrædelse af loven straffes«.
  ///
  /// ## Hvorfor
  ///
  /// Borgeren skal kunne se, hvad der er strafbart, og ikke alle lovens regler er påbud eller forbud.
  ///
  /// ## Kilde
  ///
  /// IK16. LK 7.6.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad skal have bøjer.
  /// § 2. Overtrædelse af loven straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad skal have bøjer.
  /// § 2. Overtrædelse af § 1 straffes med bøde.
  /// ```
  ///
  /// ## English
  ///
  /// A penal provision covers the whole act instead of naming the sections whose breach is punished.
  static let blanket = Rule("commencement/blanket-penalty", catalogue: ["IK16"], severity: .warning)

  /// En særlov giver mulighed for mere end 2 års fængsel.
  ///
  /// Uden for straffeloven er strafferammen normalt højst fængsel i 2 år; kræver overtrædelser mere, hører de til i straffeloven.
  ///
  /// ## Hvorfor
  ///
  /// Grove forbrydelser er samlet i straffeloven.
  ///
  /// ## Kilde
  ///
  /// IK17. LK 7.6.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad skal have bøjer.
  /// § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 4 år.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad skal have bøjer.
  /// § 2. Overtrædelse af § 1 straffes med bøde eller fængsel indtil 4 måneder.
  /// ```
  ///
  /// ## English
  ///
  /// An act other than the penal code allows more than two years of prison.
  static let prison = Rule("commencement/prison-limit", catalogue: ["IK17"], severity: .warning)

  /// Loven straffer selv overtrædelse af bekendtgørelser.
  ///
  /// Straf for overtrædelse af regler i en bekendtgørelse fastsættes i bekendtgørelsen. Loven giver hjemlen: »I forskrifter, der
  /// udstedes i medfør af loven, kan der fastsættes straf af bøde for overtrædelse af bestemmelser i forskrifterne.«
  ///
  /// ## Hvorfor
  ///
  /// Af bekendtgørelsen skal man kunne se, hvad der er strafbart.
  ///
  /// ## Kilde
  ///
  /// IK19. LK 7.6.1.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad skal have bøjer efter regler, som ministeren fastsætter.
  /// § 2. Overtrædelse af regler udstedt i medfør af § 1 straffes med bøde.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad skal have bøjer efter regler, som ministeren fastsætter.
  /// § 2. I forskrifter, der udstedes i medfør af loven, kan der fastsættes straf af bøde for overtrædelse af bestemmelser i forskrifterne.
  /// ```
  ///
  /// ## English
  ///
  /// The act itself punishes breach of executive orders; it should empower them to lay down the penalty.
  static let orders = Rule("commencement/order-penalty", catalogue: ["IK19"], severity: .warning)

  private static let wholeAct: [StaticString] = [
    "overtrædelse af loven", "overtrædelse af denne lov", "overtrædelse af lovens bestemmelser", "overtræder loven",
    "overtræder denne lov", "overtræder lovens bestemmelser", "overtrædelser af loven", "overtrædelser af denne lov",
  ]

  static func check(_ clause: Clause, _ report: inout Report) {
    for sentence in clause.sentences where clause.bytes.holds("straffes", in: sentence) {
      checkBlanket(sentence, clause, &report)
      checkPrison(sentence, clause, &report)
      checkOrders(sentence, clause, &report)
    }
  }

  private static func checkBlanket(_ sentence: ByteRange, _ clause: Clause, _ report: inout Report) {
    guard let verb = clause.place(of: "straffes", in: sentence) else { return }
    for words in wholeAct {
      // »denne lovs § 5«
      guard let place = clause.place(of: words, in: sentence),
        !clause.bytes[min(place.end, sentence.end - 1)].isLetterByte
      else { continue }
      return report.add(
        blanket, at: ByteRange(min(place.start, verb.start), max(place.end, verb.end)), node: clause.node, .blanket)
    }
  }

  // MARK: Prison

  private static func checkPrison(_ sentence: ByteRange, _ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    var from = sentence.start
    while let word = clause.place(of: "fængsel", in: ByteRange(from, sentence.end)) {
      from = word.end
      var reader = WordReader(bytes, at: word.end)
      var preposition = reader
      if preposition.skipGapAnd("i"), !preposition.next.isLetterByte { reader = preposition }
      guard reader.skipGapAnd("indtil"), reader.skipGap(), let years = years(&reader), reader.skipGapAnd("år"),
        !reader.next.isLetterByte, years > mostYears, !isPenalCode(clause)
      else { continue }
      report.add(prison, at: ByteRange(word.start, reader.offset), node: clause.node, .prison)
    }
  }

  /// LK 7.6.2
  private static let mostYears = 2
  private static let counts: [StaticString] = ["et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"]

  private static func years(_ reader: inout WordReader) -> Int? {
    if let number = reader.number() { return number }
    for (index, word) in counts.enumerated() {
      var ahead = reader
      guard ahead.skip(word), !ahead.next.isLetterByte else { continue }
      reader = ahead
      return index + 1
    }
    return nil
  }

  /// Whether the act the words belong to is a penal code: the draft itself, or the act that is amended.
  private static func isPenalCode(_ clause: Clause) -> Bool {
    let tree = clause.document.tree
    let name: ByteRange?
    if let section = clause.document.enclosing(.amendingSection, of: clause.node) {
      name = tree.nodes[section].text
    } else {
      name = tree.nodes.first { $0.kind == .title }?.text
    }
    guard let name else { return false }
    return clause.bytes.holds("straffelov", in: name) || clause.bytes.holds("kriminallov", in: name)
  }

  // MARK: Executive orders

  private static func checkOrders(_ sentence: ByteRange, _ clause: Clause, _ report: inout Report) {
    let bytes = clause.bytes
    guard clause.document.kind != .executiveOrder, let breach = clause.place(of: "overtræde", in: sentence),
      let verb = clause.place(of: "straffes", in: sentence),
      case let reach = ByteRange(breach.end, max(breach.end, verb.start > breach.end ? verb.start : sentence.end)),
      ["regler", "forskrifter", "bekendtgørelse"].contains(where: { (word: StaticString) in bytes.holds(word, in: reach)
      }),
      let power = clause.place(of: "i medfør af", in: reach) ?? clause.place(of: "i henhold til", in: reach)
    else { return }
    report.add(orders, at: ByteRange(breach.start, power.end), node: clause.node, .orders)
  }
}

extension Message {
  fileprivate static var blanket: Message {
    Message(
      da: "Nævn de paragraffer, hvis overtrædelse straffes, i stedet for hele loven (LK 7.6.1).",
      en: "Name the sections whose breach is punished instead of the whole act (LK 7.6.1).")
  }
  fileprivate static var prison: Message {
    Message(
      da: "Strafferammen i en særlov bør normalt ikke overstige fængsel i 2 år (LK 7.6.2).",
      en: "Outside the penal code the maximum should normally not exceed two years of prison (LK 7.6.2).")
  }
  fileprivate static var orders: Message {
    Message(
      da: "Straf for overtrædelse af regler i bekendtgørelser bør fastsættes i dem; loven giver hjemlen (LK 7.6.1).",
      en: "Penalties for breach of executive orders should be laid down in these; the act gives the power (LK 7.6.1).")
  }
}
