import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on where lists stand and what they hold.
enum ListLevels {
  /// Litra står direkte under et stykke.
  ///
  /// Det første led i en opregning er numre: 1), 2), 3). Litra bruges under et nummer.
  ///
  /// ## Hvorfor
  ///
  /// Der henvises til »nr. 2, litra b«; et litra uden nummer får læseren til at lede efter nummeret.
  ///
  /// ## Kilde
  ///
  /// ST22. Udledt af LK18 2.3.6.10, der kalder første led nr. og andet led litra; vejledningen ses ikke at sige det
  /// udtrykkeligt, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om fuglekasser
  /// § 1. En fuglekasse må ikke
  /// a) males indvendig,
  /// b) sømmes til et fredet træ eller
  /// c) åbnes i yngletiden.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om fuglekasser
  /// § 1. En fuglekasse må ikke
  /// 1) males indvendig,
  /// 2) sømmes til et fredet træ eller
  /// 3) åbnes i yngletiden.
  /// ```
  ///
  /// ## English
  ///
  /// Litra stand directly under a stykke. The first level of a list is numre, litra stand under a nummer. Inferred from
  /// the guidance.
  static let pointWithoutItem = Rule("structure/point-without-item", catalogue: ["ST22"], severity: .hint)

  /// En opregning har tre led.
  ///
  /// Et tredje led under litra bør kun bruges helt undtagelsesvis.
  ///
  /// ## Hvorfor
  ///
  /// Tre led er svære at overskue, og henvisninger til dem bliver lange.
  ///
  /// ## Kilde
  ///
  /// ST23. LK18 2.3.6.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om skibakker
  /// § 1. Driften af en skibakke omfatter følgende:
  /// 1) Sikkerhed:
  /// a) Lifter:
  /// i) Eftersyn.
  /// ii) Nødstop.
  /// b) Afmærkning.
  /// 2) Miljø.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om skibakker
  /// § 1. Driften af en skibakke omfatter følgende:
  /// 1) Sikkerhed:
  /// a) Lifternes eftersyn og nødstop.
  /// b) Afmærkning.
  /// 2) Miljø.
  /// ```
  ///
  /// ## English
  ///
  /// A list has three levels. A third level under litra should be wholly exceptional.
  static let third = Rule("structure/third-level", catalogue: ["ST23"], severity: .information)

  /// En opregning har kun ét nummer.
  ///
  /// Står der kun »1)«, er opregningen overflødig, eller også mangler resten.
  ///
  /// ## Hvorfor
  ///
  /// Læseren leder efter nr. 2.
  ///
  /// ## Kilde
  ///
  /// ST24. Almindelig praksis; vejledningerne ses ikke at sige det, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om isvafler
  /// § 1. Den, der sælger isvafler, skal
  /// 1) have adgang til rindende vand.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om isvafler
  /// § 1. Den, der sælger isvafler, skal have adgang til rindende vand.
  /// ```
  ///
  /// ## English
  ///
  /// A list has only one item. Either the list is needless or the rest is missing. Practice; no guidance was seen to
  /// state it.
  static let single = Rule("structure/single-item", catalogue: ["ST24"], severity: .hint)

  /// Der står tekst efter en opregning i samme stykke.
  ///
  /// Tekst, der følger efter en opregning, er vanskelig at henvise til. Flyt den til indledningen eller til et nyt
  /// stykke.
  ///
  /// ## Hvorfor
  ///
  /// Det er uklart, om teksten hører til det sidste nummer eller til hele stykket.
  ///
  /// ## Kilde
  ///
  /// ST25. Almindelig praksis; vejledningerne ses ikke at sige det, og reglen er derfor kun et vink.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om flagstænger
  /// § 1. Med bøde straffes den, der
  /// 1) rejser en flagstang uden tilladelse eller
  /// 2) undlader at efterse den.
  /// Det samme gælder den, der lader andre gøre det.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om flagstænger
  /// § 1. Med bøde straffes den, der
  /// 1) rejser en flagstang uden tilladelse eller
  /// 2) undlader at efterse den.
  /// Stk. 2. Det samme gælder den, der lader andre gøre det.
  /// ```
  ///
  /// ## English
  ///
  /// Text follows a list in the same stykke. Such text is hard to cite; move it to the introduction or to a stykke of
  /// its own. Practice; no guidance was seen to state it.
  static let textAfter = Rule("structure/text-after-list", catalogue: ["ST25"], severity: .hint)

  /// Reports where `list` stands and what it holds.
  static func check(
    _ list: StatuteList, in place: DraftedText.Place, _ document: Document, _ report: inout Report
  ) {
    let nodes = document.tree.nodes
    guard let first = list.items.first, !nodes[first.node].flags.contains(.tableRow) else { return }
    let parent = nodes[list.parent].kind
    let isInStykke = parent == .subsection || parent == .section
    let mark = nodes[first.node].labelOrStart
    if list.kind == .point, isInStykke, list.beginsAtFirst(in: document.tree) {
      report.add(pointWithoutItem, at: mark, node: first.node, .pointWithoutItem)
    }
    if isThird(list, nodes) { report.add(third, at: mark, node: first.node, .third) }
    let isWhole = isInStykke && list.beginsAtFirst(in: document.tree)
    if list.items.count == 1, isWhole, list.kind != .bullet, list.follower == nil,
      !nodes[first.node].flags.contains(.range)
    {
      report.add(single, at: mark, node: first.node, .single)
    }
    guard isInStykke, list.kind != .bullet, list.items.count > 1, let follower = list.follower,
      nodes[follower].kind == .text
    else { return }
    report.add(textAfter, at: nodes[follower].text, node: follower, .textAfter)
  }

  private static func isThird(_ list: StatuteList, _ nodes: [Node]) -> Bool {
    guard list.kind != .bullet, nodes[list.parent].kind.isListed else { return false }
    let outer = Int(nodes[list.parent].parent)
    return outer >= 0 && outer < nodes.count && nodes[outer].kind.isListed
  }
}

extension Message {
  fileprivate static var pointWithoutItem: Message {
    Message(
      da: "Overvej at bruge numre (»1)«) her; litra hører til under et nummer.",
      en: "Consider numre (»1)«) here; litra belong under a nummer.")
  }
  fileprivate static var third: Message {
    Message(
      da: "Et tredje led bør kun bruges helt undtagelsesvis (LK18 2.3.6.10).",
      en: "A third level should be wholly exceptional (LK18 2.3.6.10).")
  }
  fileprivate static var single: Message {
    Message(
      da: "Opregningen har kun ét nummer; overvej at skrive det ind i sætningen.",
      en: "The list has only one item; consider writing it into the sentence.")
  }
  fileprivate static var textAfter: Message {
    Message(
      da: "Teksten efter opregningen er svær at henvise til; overvej et nyt stykke.",
      en: "Text after the list is hard to cite; consider a stykke of its own.")
  }
}
