import Analysis
import StatuteText

/// A comment to Lovsmed that has no effect as it is written.
enum MalformedSuppression {
  /// En kommentar til Lovsmed kan ikke forstås.
  ///
  /// En kommentar, der begynder med »lovsmed:«, skal hedde `<!-- lovsmed: ignore REGEL: begrundelse -->` foran det, den
  /// gælder for, eller `<!-- lovsmed: ignore-file REGEL: begrundelse -->` før den første bestemmelse. Flere regler adskilles
  /// af kommaer. Er den skrevet på en anden måde, har den ingen virkning.
  ///
  /// ## Hvorfor
  ///
  /// Den, der skrev kommentaren, tror, at den virker.
  ///
  /// ## Kilde
  ///
  /// Lovsmeds egen; docs/configuration.md.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fællesvaskerier
  /// § 1. En udlejer kan indrette et fællesvaskeri.
  ///
  /// <!-- lovsmed: ignorer numbering/section-gap: § 2 er udskudt -->
  /// § 3. Lejeren kan bruge fællesvaskeriet.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fællesvaskerier
  /// § 1. En udlejer kan indrette et fællesvaskeri.
  ///
  /// <!-- lovsmed: ignore numbering/section-gap: § 2 er udskudt -->
  /// § 3. Lejeren kan bruge fællesvaskeriet.
  /// ```
  ///
  /// ## English
  ///
  /// A comment to Lovsmed cannot be understood. A comment that begins with `lovsmed:` reads
  /// `<!-- lovsmed: ignore RULE: reason -->` before what it covers, or `<!-- lovsmed: ignore-file RULE: reason -->` before
  /// the first provision; commas part several rules. Written otherwise it has no effect.
  static let rule = Rule("configuration/malformed-suppression", catalogue: [], severity: .warning)

  /// Reports `flaw` of `comment`.
  static func check(_ comment: Suppression, _ flaw: Suppression.Flaw, _ report: inout Report) {
    var place = comment.range
    var edit: TextEdit?
    var title = Message.insertColon
    switch flaw {
    case .missingColon(let offset), .missingReasonColon(let offset):
      edit = TextEdit(ByteRange(offset, offset), ":")
    case .unknownWord(_, let range, let meant) where !range.isEmpty:
      place = range
      edit = TextEdit(range, meant)
      title = .change(to: meant)
    case .fileTooLate(let word): place = word
    case .unknownWord, .noRule, .unclosed, .tooMany: break
    }
    report.add(
      rule, at: place, node: comment.node, .malformed(flaw), fixes: edit.map { [(title, false, [$0])] } ?? [])
  }
}

extension Message {
  fileprivate static func malformed(_ flaw: Suppression.Flaw) -> Message {
    switch flaw {
    case .missingColon:
      Message(
        da: "Der mangler et kolon efter »lovsmed«; kommentaren har ingen virkning.",
        en: "A colon is missing after »lovsmed«; the comment has no effect.")
    case .unknownWord("", _, let meant):
      Message(
        da: "Efter »lovsmed:« skal der stå »\(meant)« og en regel; kommentaren har ingen virkning.",
        en: "After »lovsmed:« there must be »\(meant)« and a rule; the comment has no effect.")
    case .unknownWord(let word, _, let meant):
      Message(
        da: "Lovsmed kender ikke »\(word)«; kommentaren har ingen virkning. Mente du »\(meant)«?",
        en: "Lovsmed does not know »\(word)«; the comment has no effect. Did you mean »\(meant)«?")
    case .noRule:
      Message(
        da: "Kommentaren nævner ingen regel og har ingen virkning. Skriv »ignore REGEL: begrundelse«.",
        en: "The comment names no rule and has no effect. Write »ignore RULE: reason«.")
    case .missingReasonColon:
      Message(
        da: "Der skal stå et kolon før begrundelsen og et komma mellem regler; kommentaren har ingen virkning.",
        en: "A colon must stand before the reason and a comma between rules; the comment has no effect.")
    case .unclosed:
      Message(
        da: "Kommentaren slutter ikke (»-->« mangler) og har ingen virkning.",
        en: "The comment does not end (»-->« is missing) and has no effect.")
    case .fileTooLate:
      Message(
        da: "»ignore-file« skal stå før den første bestemmelse; her har kommentaren ingen virkning.",
        en: "»ignore-file« must stand before the first provision; here the comment has no effect.")
    case .tooMany:
      Message(
        da: "Teksten skjuler mere end \(Suppressions.maximumEntries) regler; kommentarerne herfra har ingen virkning.",
        en:
          "The text leaves out more than \(Suppressions.maximumEntries) rules; from here on the comments have no effect."
      )
    }
  }
  fileprivate static var insertColon: Message { Message(da: "Indsæt et kolon", en: "Insert a colon") }
  fileprivate static func change(to word: String) -> Message {
    Message(da: "Ret til »\(word)«", en: "Change to »\(word)«")
  }
}
