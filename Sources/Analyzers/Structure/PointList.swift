import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// The rules on point lists and on lists that are neither one thing nor the other.
enum PointList {
  /// En punktopstilling indledes uden kolon.
  ///
  /// I en punktopstilling er hvert punkt en sætning eller en overskrift for sig: stort begyndelsesbogstav og punktum.
  /// Indledningen slutter med kolon. Reglen ser kun på opregninger, hvor alle punkter er skrevet sådan.
  ///
  /// ## Hvorfor
  ///
  /// Kolonet fortæller, at indledningen er slut, og at punkterne står for sig.
  ///
  /// ## Kilde
  ///
  /// ST17. VAF 2.6.4.2, LK18 2.3.6.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om badebroer
  /// § 1. En badebro skal opfylde følgende krav
  /// 1) Broen skal have rækværk.
  /// 2) Broen skal have en redningskrans.
  /// 3) Broen skal efterses hvert år.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om badebroer
  /// § 1. En badebro skal opfylde følgende krav:
  /// 1) Broen skal have rækværk.
  /// 2) Broen skal have en redningskrans.
  /// 3) Broen skal efterses hvert år.
  /// ```
  ///
  /// ## English
  ///
  /// A point list is introduced without a colon. In a point list each item is a sentence or heading of its own and the
  /// introduction ends with a colon. Only lists all of whose items are written so are looked at.
  static let colon = Rule("structure/point-list-colon", catalogue: ["ST17"], severity: .warning)

  /// Et punkt i en punktopstilling er skrevet anderledes end de andre.
  ///
  /// I en punktopstilling begynder hvert punkt med stort og slutter med punktum. Reglen melder det punkt, der begynder
  /// med lille bogstav eller mangler punktum, når de andre er skrevet rigtigt. Definitioner (»1) Cykelsti: En sti, …«)
  /// er punktopstillinger. Er kun det første bogstav i hele opregningen stort og resten én sætning, er det i orden.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kunne se, om punkterne er én sætning, eller om hvert står for sig.
  ///
  /// ## Kilde
  ///
  /// ST18. VAF 2.6.4.2, LK18 2.3.6.10.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om klatrevægge
  /// § 1. Ejeren af en klatrevæg skal sørge for følgende:
  /// 1) Væggen efterses hver måned.
  /// 2) Underlaget er stødabsorberende
  /// 3) Der er opslag om brugen.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om klatrevægge
  /// § 1. Ejeren af en klatrevæg skal sørge for følgende:
  /// 1) Væggen efterses hver måned.
  /// 2) Underlaget er stødabsorberende.
  /// 3) Der er opslag om brugen.
  /// ```
  ///
  /// ## English
  ///
  /// An item of a point list is written unlike the others. Items of a point list begin with a capital letter and end
  /// with a full stop; reported is the item that does not where the others do.
  static let form = Rule("structure/point-list-form", catalogue: ["ST18"], severity: .warning)

  /// En opregning er skrevet på to måder.
  ///
  /// En opregning er enten en sætningskæde (intet kolon, små bogstaver, komma og »og« eller »eller«) eller en
  /// punktopstilling (kolon, store bogstaver, punktum). Reglen melder opregninger, hvor flere numre er skrevet på den
  /// ene måde og flere på den anden, så det ikke kan ses, hvad der er meningen.
  ///
  /// ## Hvorfor
  ///
  /// Læseren kan ikke se, om numrene hører sammen, eller om hvert står for sig.
  ///
  /// ## Kilde
  ///
  /// ST19. VAF 2.6.4.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. Ansøgningen om en byhave skal indeholde følgende:
  /// 1) navn og adresse,
  /// 2) havens størrelse,
  /// 3) Ansøgeren skal oplyse, hvilke planter der dyrkes.
  /// 4) Ansøgeren skal vedlægge en tegning.
  /// 5) Ansøgeren skal oplyse, hvor længe haven skal bestå.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Lov om byhaver
  /// § 1. Ansøgningen om en byhave skal indeholde følgende:
  /// 1) Ansøgerens navn og adresse.
  /// 2) Havens størrelse.
  /// 3) De planter, der dyrkes.
  /// 4) En tegning.
  /// 5) Den tid, haven skal bestå.
  /// ```
  ///
  /// ## English
  ///
  /// A list is written in two ways. A list is either a sentence chain or a point list; reported are lists of which
  /// several items are written in one way and several in the other.
  static let mixed = Rule("structure/mixed-list", catalogue: ["ST19"], severity: .warning)

  /// How many items must be written in each of the two ways before a list counts as mixed.
  private static let fewestOfEach = 2

  /// Reports what breaks the point list `list`.
  static func check(_ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report) {
    guard list.items.count > 1 else { return }
    checkColon(list, shape, text, &report)
    guard shape.hasColon else { return }
    for (item, trait) in zip(list.items, shape.traits) where !item.isRepealed {
      if trait.beginning == .small, shape.traits.count > 2, !text.beginsWithParticle(item.text) {
        report.add(form, at: text.firstWord(of: item.text), node: item.node, .small)
      }
      checkEnd(item, trait, text, &report)
    }
  }

  private static func checkColon(
    _ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report
  ) {
    guard !shape.hasColon, !list.introduction.isEmpty,
      shape.traits.allSatisfy({ $0.beginning == .capital && ($0.ending == .stop || $0.ending == .abbreviation) })
    else { return }
    let end = text.end(of: list.introduction)
    let isStop = text.ending(of: list.introduction) == .stop
    let place = ByteRange(isStop ? end - 1 : end, end)
    report.add(
      colon, at: place, node: list.parent, .colon, fixes: [(.addColon, !isStop, [TextEdit(place, ":")])])
  }

  private static func checkEnd(
    _ item: StatuteList.Item, _ trait: ListShape.Trait, _ text: ListText, _ report: inout Report
  ) {
    guard trait.ending == .comma || trait.ending == .other, item.inner == nil else { return }
    let end = text.end(of: item.whole)
    guard end > item.whole.start else { return }
    let place = ByteRange(trait.ending == .comma ? end - 1 : end, end)
    report.add(form, at: place, node: item.node, .noStop, fixes: [(.addStop, true, [TextEdit(place, ".")])])
  }

  /// Reports `list` if several of its items are written in one way and several in the other.
  static func checkMixed(_ list: StatuteList, _ shape: ListShape, _ text: ListText, _ report: inout Report) -> Bool {
    guard shape.stops >= fewestOfEach, shape.goingOn >= fewestOfEach, let first = list.items.first else { return false }
    report.add(mixed, at: ByteRange(first.text.start, text.end(of: first.text)), node: first.node, .mixed)
    return true
  }
}

extension Message {
  fileprivate static var colon: Message {
    Message(
      da: "Punkterne er skrevet som sætninger for sig; indledningen bør slutte med kolon (VAF 2.6.4.2).",
      en: "The items are sentences of their own; the introduction should end with a colon (VAF 2.6.4.2).")
  }
  fileprivate static var addColon: Message { Message(da: "Skriv kolon", en: "Write a colon") }
  fileprivate static var small: Message {
    Message(
      da: "De andre punkter begynder med stort bogstav; det bør dette også (VAF 2.6.4.2).",
      en: "The other items begin with a capital letter; so should this one (VAF 2.6.4.2).")
  }
  fileprivate static var noStop: Message {
    Message(
      da: "De andre punkter slutter med punktum; det bør dette også (VAF 2.6.4.2).",
      en: "The other items end with a full stop; so should this one (VAF 2.6.4.2).")
  }
  fileprivate static var addStop: Message { Message(da: "Skriv punktum", en: "Write a full stop") }
  fileprivate static var mixed: Message {
    Message(
      da: "Opregningen blander sætningskæde (komma) og punktopstilling (punktum); vælg én form (VAF 2.6.4.2).",
      en: "The list mixes a sentence chain (commas) and a point list (full stops); choose one (VAF 2.6.4.2).")
  }
}
