import StatuteModel
import StatuteSyntax
import StatuteText

/// What a document says of itself, for machines.
extension AkomaNtosoDocument {
  /// Whether it is a bill, not yet an act.
  var isBill: Bool { entry?.isBill ?? false }

  private var entry: ActEntry? { ActEntry(document) }

  var metadata: String {
    let work = workAddress
    let date = document.actDate?.iso
    // A draft has no day yet, and the vocabulary asks for one.
    let day =
      "<FRBRdate\(XMLText.attribute("date", date ?? "9999-12-31")) name=\"\(date == nil ? "udkast" : "underskrevet")\"/>\n"
    let author = "<FRBRauthor href=\"#udsteder\"/>\n"
    var xml = "<meta>\n<identification source=\"#lovsmed\">\n<FRBRWork>\n"
    xml += identity("\(work)/!main", work) + alias + day + author + "<FRBRcountry value=\"dk\"/>\n"
    if let number = document.actNumber { xml += "<FRBRnumber value=\"\(number.number)\"/>\n" }
    xml += "</FRBRWork>\n<FRBRExpression>\n" + identity("\(work)/dan/!main", "\(work)/dan") + day + author
    xml += "<FRBRlanguage language=\"dan\"/>\n</FRBRExpression>\n<FRBRManifestation>\n"
    xml += identity("\(work)/dan/!main.xml", "\(work)/dan.xml") + day + author
    xml += "<FRBRformat value=\"application/akn+xml\"/>\n</FRBRManifestation>\n</identification>\n"
    xml += modifications
    xml += "<references source=\"#lovsmed\">\n"
    xml += "<TLCOrganization eId=\"lovsmed\" href=\"/akn/ontology/organization/dk/lovsmed\" showAs=\"Lovsmed\"/>\n"
    xml += "<TLCOrganization eId=\"udsteder\" href=\"/akn/ontology/organization/dk/udsteder\" showAs=\"Udstederen\"/>\n"
    return xml + "</references>\n</meta>\n"
  }

  private func identity(_ this: String, _ uri: String) -> String {
    "<FRBRthis\(XMLText.attribute("value", this))/>\n<FRBRuri\(XMLText.attribute("value", uri))/>\n"
  }

  /// Where the act is published.
  private var alias: String {
    guard let number = document.actNumber else { return "" }
    let address = "https://www.retsinformation.dk/eli/lta/\(number.year)/\(number.number)"
    return "<FRBRalias\(XMLText.attribute("value", address)) name=\"eli\"/>\n"
  }

  /// The act, in any version and language.
  var workAddress: String {
    let kind = isBill ? "bill" : "act"
    guard let number = document.actNumber else {
      return ReferenceAddresses.address(ofActNamed: (document.titleWithoutNumber ?? "udkast").withoutNoteSign)
        .replacing(
          "/act/", with: "/\(kind)/")
    }
    return "/akn/dk/\(kind)/\(number.year)/\(number.number)"
  }
}
