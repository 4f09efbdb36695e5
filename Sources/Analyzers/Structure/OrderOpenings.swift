import Analysis
import StatuteModel
import StatuteSyntax
import StatuteText

/// Checks the words before the first section of an executive order.
struct OrderOpenings: Analyzer {
  /// Bekendtgørelsens indledning følger ikke formlen.
  ///
  /// En bekendtgørelse begynder med den hjemmel, den er udstedt efter: »I medfør af § 2 i lov nr. … af … om …
  /// fastsættes:«. Formlen kan have mere i sig: »fastsættes efter forhandling med kulturministeren:«. En bekendtgørelse om,
  /// hvornår en lov træder i kraft, har hjemlen i § 1.
  ///
  /// ## Hvorfor
  ///
  /// Læseren skal kunne se, hvad ministeren har haft ret til at bestemme.
  ///
  /// ## Kilde
  ///
  /// BK01. VAF 2.6.2. Anordninger har »bestemmes:«.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Bekendtgørelse om badevand
  /// I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr.
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
  /// The opening of an executive order lacks or departs from its formula: »I medfør af § … i lov nr. … af … om …
  /// fastsættes:«. Orders that bring an act into force name their power in § 1.
  static let form = Rule("structure/order-opening", catalogue: ["BK01"], severity: .warning)

  /// En ændringsbekendtgørelse nævner sin hjemmel.
  ///
  /// En bekendtgørelse, der ændrer en anden, har ingen indledning med hjemmel; den anden bekendtgørelse har sin, og er
  /// der kommet ny hjemmel til, ændres indledningen dér.
  ///
  /// ## Hvorfor
  ///
  /// Hjemlen skal stå ét sted, nemlig i den bekendtgørelse, der gælder.
  ///
  /// ## Kilde
  ///
  /// BK02. VAF 2.7.2.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Bekendtgørelse om ændring af bekendtgørelse om badevand
  /// I medfør af § 2 i lov nr. 14 af 1. marts 2027 om havnefyr fastsættes:
  /// § 1
  /// I bekendtgørelse nr. 20 af 2. februar 2021 om badevand foretages følgende ændringer:
  /// 1. I § 2 ændres »uge« til: »dag«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Bekendtgørelsen træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Bekendtgørelse om ændring af bekendtgørelse om badevand
  /// § 1
  /// I bekendtgørelse nr. 20 af 2. februar 2021 om badevand foretages følgende ændringer:
  /// 1. I § 2 ændres »uge« til: »dag«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Bekendtgørelsen træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// An executive order that amends another names the power it is made under; the order it amends does that.
  static let amending = Rule("structure/amending-order-opening", catalogue: ["BK02"], severity: .warning)

  /// En bekendtgørelse ændres for femte gang.
  ///
  /// Er en bekendtgørelse ændret fire gange, bør der udstedes en ny i stedet for endnu en ændring.
  ///
  /// ## Hvorfor
  ///
  /// Bekendtgørelser samles ikke som love; læseren må selv lægge ændringerne sammen.
  ///
  /// ## Kilde
  ///
  /// BK04. VAF 2.7.4.
  ///
  /// ## Forkert
  ///
  /// ```lov
  /// Bekendtgørelse om ændring af bekendtgørelse om badevand
  /// § 1
  /// I bekendtgørelse nr. 20 af 2. februar 2021 om badevand, som ændret ved bekendtgørelse nr. 30 af 1. marts 2022, bekendtgørelse nr. 31 af 2. maj 2022, bekendtgørelse nr. 40 af 1. marts 2023 og bekendtgørelse nr. 41 af 2. maj 2024, foretages følgende ændringer:
  /// 1. I § 2 ændres »uge« til: »dag«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Bekendtgørelsen træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## Rigtigt
  ///
  /// ```lov
  /// Bekendtgørelse om ændring af bekendtgørelse om badevand
  /// § 1
  /// I bekendtgørelse nr. 20 af 2. februar 2021 om badevand, som ændret ved bekendtgørelse nr. 30 af 1. marts 2022, foretages følgende ændringer:
  /// 1. I § 2 ændres »uge« til: »dag«.
  /// 2. § 4 ophæves.
  /// § 2
  /// Bekendtgørelsen træder i kraft den 1. juli 2026.
  /// ```
  ///
  /// ## English
  ///
  /// An executive order is amended for the fifth time; a new one should be made instead.
  static let often = Rule("structure/often-amended-order", catalogue: ["BK04"], severity: .information)

  let rules = [form, amending, often]
  let scope = AnalyzerScope.document

  func analyze(_ document: Document, report: inout Report) {
    guard document.kind == .executiveOrder, DraftedText.exists(in: document.tree) else { return }
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    guard let title = nodes.firstIndex(where: { $0.kind == .title }),
      bytes.readsIgnoringCase("bekendtgørelse om", at: nodes[title].text.start)
    else { return }
    let opening = nodes.firstIndex { $0.kind == .opening }
    if bytes.holds("om ændring af", in: nodes[title].text) {
      checkAmending(opening, document, &report)
    } else {
      checkForm(opening, title, document, &report)
    }
  }

  private func checkForm(_ opening: Int?, _ title: Int, _ document: Document, _ report: inout Report) {
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    guard let opening else {
      // Commencement of acts by order has no power of its own to name; it stands in § 1.
      guard nodes.contains(where: { $0.kind == .section }), !bytes.holds("ikraft", in: nodes[title].text) else {
        return
      }
      return report.add(Self.form, at: nodes[title].text, node: title, .missing)
    }
    let text = document.source.trimmed(nodes[opening].text)
    guard let power = bytes.place(of: "i medfør af", outsideQuotationsIn: text) else {
      let words: [StaticString] = ["i henhold til §", "efter §"]
      let places = words.lazy.compactMap { bytes.place(of: $0, outsideQuotationsIn: text) }
      guard let other = places.first(where: { $0.start == text.start }) else { return }
      // The § is no part of what is to be said otherwise.
      return report.add(Self.form, at: ByteRange(other.start, other.end - 3), node: opening, .beginning)
    }
    let rest = ByteRange(power.end, text.end)
    let isFormula =
      bytes[text.end - 1] == 0x3A && (bytes.holds("fastsættes", in: rest) || bytes.holds("bestemmes", in: rest))
    guard !isFormula else { return }
    report.add(Self.form, at: power, node: opening, .form)
  }

  /// As often a bekendtgørelse may have been amended before (VAF 2.7.4: the fifth time there should be a new one).
  private static let mostAmendments = 3

  private func checkAmending(_ opening: Int?, _ document: Document, _ report: inout Report) {
    let (nodes, bytes) = (document.tree.nodes, document.source.bytes)
    if let opening, let power = bytes.place(of: "i medfør af", outsideQuotationsIn: nodes[opening].text) {
      report.add(Self.amending, at: power, node: opening, .amending)
    }
    for (index, node) in nodes.enumerated() where node.kind == .amendingSection {
      guard let amended = bytes.place(of: "som ændret", outsideQuotationsIn: node.text) else { continue }
      var count = 0
      var at = amended.end
      while let next = bytes.place(of: "nr.", outsideQuotationsIn: ByteRange(at, node.text.end)) {
        count += 1
        at = next.end
      }
      if count > Self.mostAmendments {
        report.add(Self.often, at: ByteRange(amended.start, at), node: index, .often)
      }
    }
  }
}

extension Message {
  fileprivate static var form: Message {
    Message(
      da: "Indledningen bør slutte med »fastsættes:« (VAF 2.6.2).",
      en: "The opening should end in »fastsættes:« (VAF 2.6.2).")
  }
  fileprivate static var missing: Message {
    Message(
      da: "Bekendtgørelsen bør begynde med sin hjemmel: »I medfør af § … i lov … fastsættes:« (VAF 2.6.2).",
      en: "The order should begin with the power it is made under: »I medfør af § … i lov … fastsættes:« (VAF 2.6.2).")
  }
  fileprivate static var beginning: Message {
    Message(
      da: "Indledningen bør begynde med »I medfør af« (VAF 2.6.2).",
      en: "The opening should begin with »I medfør af« (VAF 2.6.2).")
  }
  fileprivate static var amending: Message {
    Message(
      da: "En ændringsbekendtgørelse bør ikke nævne hjemlen (VAF 2.7.2).",
      en: "An amending order should not name the power it is made under (VAF 2.7.2).")
  }
  fileprivate static var often: Message {
    Message(
      da: "Bekendtgørelsen er ændret mindst fire gange; overvej at udstede en ny (VAF 2.7.4).",
      en: "The order has been amended at least four times; consider making a new one (VAF 2.7.4).")
  }
}
