import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on the remarks on the instructions of a bill.
enum InstructionRemarks {
  /// Bemærkningerne passer ikke til ændringsnumrene.
  ///
  /// Hvert ændringsnummer har bemærkninger under »Til nr. n«, i numrenes orden. Har en paragraf kun ét ændringsnummer, kan
  /// overskriften undværes.
  ///
  /// ## Hvorfor
  ///
  /// Når et ændringsnummer kommer til, udgår eller flyttes, følger bemærkningerne ikke af sig selv med.
  ///
  /// ## Kilde
  ///
  /// BI04. LK 4.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1
  /// Det foreslås, at bøjerne er gule.
  /// Til nr. 2
  /// Det foreslås at ophæve § 4.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// Bilag 1
  /// Lovforslaget sammenholdt med gældende lov
  /// | Gældende formulering | Lovforslaget |
  /// |---|---|
  /// | | § 1 |
  /// | | I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer: |
  /// | § 2. Et havnebad har bøjer. | 1. I § 2 ændres »bøjer« til: »gule bøjer«. |
  /// | § 4. Bøjer er røde. | 2. § 4 ophæves. |
  /// ```
  ///
  /// ## English
  ///
  /// The remarks do not fit the instructions. Each instruction has remarks under »Til nr. n«, in the order of the numbers; a section
  /// with one instruction may do without.
  static let rule = Rule("bill/instruction-remarks", catalogue: ["BI04"], severity: .error)

  /// Flere ændringsnumre har fælles bemærkninger.
  ///
  /// »Til nr. 2-4« bør deles, så hvert ændringsnummer har sine egne bemærkninger.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kunne se, hvad der siges om det enkelte nummer.
  ///
  /// ## Kilde
  ///
  /// BI05. LK 4.3. Numre, der hører helt tæt sammen, kan have fælles bemærkninger.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændringer:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1 og 2
  /// Det foreslås, at bøjerne er gule.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// Several instructions have remarks in common; each should have its own.
  static let pooled = Rule("bill/pooled-remarks", catalogue: ["BI05"], severity: .warning)

  /// Bemærkningerne til et ændringsnummer siger ikke, hvad der foreslås.
  ///
  /// Bemærkninger fortæller gældende ret, hvad der foreslås (»Det foreslås …«), og hvad det vil betyde. Reglen ser efter det
  /// midterste.
  ///
  /// ## Hvorfor
  ///
  /// Uden de ord er det ikke til at se, om en sætning er gældende ret eller den nye.
  ///
  /// ## Kilde
  ///
  /// BI23. LK 4.3.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om ændring af lov om havnebade
  /// § 1
  /// I lov nr. 10 af 1. januar 2020 om havnebade foretages følgende ændring:
  /// 1. I § 2 ændres »bøjer« til: »gule bøjer«.
  /// § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Til nr. 1
  /// Bøjerne er gule.
  /// Til § 2
  /// Loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om havnebade
  /// § 1. Et havnebad har bøjer.
  /// § 2. Loven træder i kraft den 1. juli 2028.
  /// Bemærkninger til lovforslaget
  /// Til § 1
  /// Det foreslås, at et havnebad har bøjer.
  /// Til § 2
  /// Det foreslås, at loven træder i kraft den 1. juli 2028.
  /// ```
  ///
  /// ## English
  ///
  /// The remarks on an instruction do not say what is proposed (»Det foreslås …«).
  static let substance = Rule("bill/remark-substance", catalogue: ["BI23"], severity: .information)

  static func check(_ draft: BillDraft, _ report: inout Report) {
    let bill = draft.bill
    for section in bill.sections where draft.nodes[section].kind == .amendingSection {
      guard let remark = draft.remark(on: section) else {
        continue
      }
      let instructions = bill.instructions(of: section)
      let remarks = bill.instructionRemarks(of: remark)
      if remarks.isEmpty {
        guard instructions.count > 1 else { continue }
        report.add(
          rule, at: draft.nodes[remark].label, node: remark, severity: .warning, .none(count: instructions.count))
        continue
      }
      RemarkSeries(remarks, members: instructions, parent: remark, draft).report(rule, name: { "nr. \($0)" }, &report)
      for remark in remarks {
        let node = draft.nodes[remark]
        if !node.number.isSame(as: node.lastNumber) {
          report.add(pooled, at: node.label, node: remark, .pooled)
        }
        let text = ByteRange(node.label.end, node.range.end)
        if !draft.document.source.trimmed(text).isEmpty, !draft.bytes.holds("foresl", in: text),
          !draft.bytes.holds("forslås", in: text)
        {
          report.add(substance, at: node.label, node: remark, .noProposal)
        }
      }
    }
  }
}

extension Message {
  fileprivate static func none(count: Int) -> Message {
    Message(
      da: "Paragraffen har \(count) ændringsnumre; hvert bør have bemærkninger under »Til nr. …« (LK 4.3).",
      en: "The section has \(count) instructions; each should have remarks under »Til nr. …« (LK 4.3).")
  }
  fileprivate static var pooled: Message {
    Message(
      da: "Hvert ændringsnummer bør have sine egne bemærkninger (LK 4.3).",
      en: "Each instruction should have remarks of its own (LK 4.3).")
  }
  fileprivate static var noProposal: Message {
    Message(
      da: "Bemærkningerne bør sige, hvad der foreslås: »Det foreslås …« (LK 4.3).",
      en: "The remarks should say what is proposed: »Det foreslås …« (LK 4.3).")
  }
}
