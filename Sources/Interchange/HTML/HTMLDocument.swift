import CGumbo
import StatuteModel
import StatuteText

/// A page with an act in it: one of Retsinformation's, one saved from a browser or another site, or one that Word has saved.
struct HTMLDocument {
  let imported: ImportedDocument

  /// The most elements that may stand inside each other.
  static let maximumDepth = 512
  /// The most bytes that are read.
  static let maximumByteCount = 1 << 26

  /// Reads all of a page. Nothing that it names is opened.
  init(reading bytes: [UInt8]) throws(ImportError) {
    guard bytes.count <= Self.maximumByteCount else { throw .html(.tooLarge(limit: Self.maximumByteCount)) }
    let text = try HTMLEncoding.utf8(of: bytes)
    guard HTMLNesting.isWithin(Self.maximumDepth, text) else { throw .html(.tooDeep(limit: Self.maximumDepth)) }
    let tree: HTMLTree
    do throws(HTMLError) { tree = try HTMLTree(parsing: text) } catch { throw .html(error) }
    let document = tree.document
    let sheet = HTMLStyleSheet(of: document)
    let notes = HTMLNotes(of: document)
    var survey = HTMLSurvey(sheet)
    document.walk(&survey)
    var found: HTMLTextWriter?
    for node in survey.candidates + [document] {
      var writer = HTMLTextWriter(sheet, notes)
      node.walk(&writer)
      writer.finish()
      guard writer.hasAct else { continue }
      found = writer
      break
    }
    guard var writer = found else { throw .html(.noAct) }
    let around = survey.textCount - writer.textCount
    if around > 0 { writer.omissions.add(.surroundings, around) }
    writer.omissions.add(survey.omissions)
    imported = ImportedDocument(
      text: writer.text, metadata: Self.metadata(of: writer, survey), omissions: writer.omissions)
    withExtendedLifetime(tree) {}
  }

  /// What the text says of itself, and the page of the text.
  private static func metadata(of writer: HTMLTextWriter, _ survey: HTMLSurvey) -> ActMetadata {
    var metadata =
      (try? PlainTextFormat().summary(ofHead: writer.text, isWhole: true)?.metadata) ?? ActMetadata()
    // The text may have `Forslag til` above what is marked.
    if let title = writer.title, metadata.title?.hasSuffix(title) != true { metadata.title = title }
    metadata.date = metadata.date ?? writer.date
    metadata.number = metadata.number ?? survey.address?.number
    metadata.year = metadata.year ?? survey.address?.year
    return metadata
  }
}

/// Looks through a page for where the act in it is.
struct HTMLSurvey: HTMLVisitor {
  /// Pieces of text that would be read of the page as a whole.
  private(set) var textCount = 0
  /// The elements of all of the page that are left out.
  private(set) var omissions = Omissions()
  /// The number and year in the page's own address at Retsinformation, where it tells it.
  private(set) var address: (number: Int, year: Int)?

  private var open: [HTMLNode] = []
  /// The elements that all that the publisher has marked stands in; nil where nothing is marked.
  private var common: [HTMLNode]?
  private var mains: [HTMLNode] = []
  private var articles: [HTMLNode] = []
  private var isInHead = false
  private let sheet: HTMLStyleSheet

  init(_ sheet: HTMLStyleSheet) { self.sheet = sheet }

  /// The places where the act may be, the likeliest first: around all that the publisher has marked, or else the main part.
  var candidates: [HTMLNode] {
    if let node = common?.last { return [node] }
    return (mains.count == 1 ? mains : []) + (articles.count == 1 ? articles : [])
  }

  mutating func begin(_ element: HTMLNode, _ tag: GumboTag) -> Bool {
    if let omission = HTMLTextWriter.omission(of: element, tag, sheet) {
      if !isInHead { omissions.add(omission) }
      return false
    }
    if HTMLTextWriter.isReplaced(element, tag, sheet) {
      textCount += 1
      return false
    }
    switch tag {
    case GUMBO_TAG_HEAD: isInHead = true
    case GUMBO_TAG_TITLE: return false
    case GUMBO_TAG_LINK, GUMBO_TAG_META: readAddress(element, tag)
    case GUMBO_TAG_MAIN: mains.append(element)
    case GUMBO_TAG_ARTICLE: articles.append(element)
    default: if element.attribute("role") == "main" { mains.append(element) }
    }
    if element.classes.contains(where: RetsinformationClass.isOfAct) {
      let shared = common.map { zip($0, open).prefix { $0 == $1 }.map(\.0) }
      common = shared ?? open
    }
    open.append(element)
    return true
  }

  mutating func end(_ element: HTMLNode, _ tag: GumboTag) {
    if tag == GUMBO_TAG_HEAD { isInHead = false }
    open.removeLast()
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    if !text.allSatisfy({ $0 <= 0x20 }) { textCount += 1 }
  }

  /// `https://www.retsinformation.dk/eli/lta/2020/375`
  private mutating func readAddress(_ element: HTMLNode, _ tag: GumboTag) {
    let value =
      switch tag {
      case GUMBO_TAG_LINK: element.attribute("rel") == "canonical" ? element.attribute("href") : nil
      case GUMBO_TAG_META: element.attribute("property") == "og:url" ? element.attribute("content") : nil
      default: nil as String?
      }
    guard let value, let place = value.firstRange(of: "/eli/lta/") else { return }
    let numbers = value[place.upperBound...].split(separator: "/").prefix(2).map { Int($0) }
    if numbers.count == 2, let year = numbers[0], let number = numbers[1] { address = (number, year) }
  }
}
