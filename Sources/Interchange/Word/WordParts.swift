/// The vocabulary of Word's XML, whatever prefix a document gives it.
struct WordVocabulary {
  private var prefix = "w:"

  private static let namespaces: Set<String> = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
  ]

  /// Looks at the outermost element for the prefix.
  mutating func read(root attributes: XMLAttributes) {
    let found = attributes.first { $0.name.hasPrefix("xmlns") && Self.namespaces.contains($0.value) }
    if let found { prefix = found.name.count > 6 ? String(found.name.dropFirst(6)) + ":" : "" }
  }

  /// The name without the prefix; of another vocabulary's element the whole name.
  func local(_ name: String) -> String { name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name }

  /// The value of the attribute of that name in Word's vocabulary.
  func value(_ name: String, _ attributes: XMLAttributes) -> String? { attributes[prefix + name] ?? attributes[name] }

  /// How many an element says there are, if any.
  func count(_ attributes: XMLAttributes) -> Int? {
    value("val", attributes).flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether an element that switches something on does so.
  func isOn(_ attributes: XMLAttributes) -> Bool {
    !["0", "false", "off", "none"].contains(value("val", attributes) ?? "1")
  }
}

/// Reads the styles of a document.
final class WordStylesHandler: XMLHandler {
  private(set) var styles = WordStyles()
  var isSatisfied: Bool { false }

  private var words = WordVocabulary()
  private var open: [String] = []
  private var id: String?

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if open.isEmpty { words.read(root: attributes) }
    let name = words.local(name)
    open.append(name)
    let value = words.value("val", attributes)
    guard name != "style" else {
      id = words.value("styleId", attributes)
      guard let id else { return }
      styles.styles[id] = WordStyles.Style()
      if words.value("type", attributes) == "paragraph", ["1", "true"].contains(words.value("default", attributes)) {
        styles.standard = id
      }
      return
    }
    guard let id, !open.contains(where: { $0.hasSuffix("Change") }) else { return }
    switch name {
    case "basedOn": styles.styles[id]?.parent = value
    case "numId": styles.styles[id]?.numbering.use = value
    case "ilvl": styles.styles[id]?.numbering.level = value.flatMap { Int($0) }
    case "vanish": styles.styles[id]?.isHidden = words.isOn(attributes)
    default:
      if let strike = WordStyles.Strike(rawValue: name) { styles.styles[id]?.strikes[strike] = words.isOn(attributes) }
    }
  }

  func end() { if open.popLast() == "style" { id = nil } }
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the lists of a document.
final class WordNumberingHandler: XMLHandler {
  private(set) var numbering = WordNumbering()
  var isSatisfied: Bool { false }

  private var words = WordVocabulary()
  private var depth = 0
  private var list: String?
  private var use: String?
  private var overridden: Int?
  private var level: (place: Int, look: WordNumbering.Level)?
  private var open: [String] = []

  func begin(_ name: String, _ attributes: XMLAttributes) {
    if open.isEmpty { words.read(root: attributes) }
    let name = words.local(name)
    open.append(name)
    let value = words.value("val", attributes)
    let number = value.flatMap { Int($0) }
    switch name {
    case "abstractNum":
      list = words.value("abstractNumId", attributes)
      if let list { numbering.lists[list] = WordNumbering.List() }
    case "numStyleLink": if let list { numbering.lists[list]?.styleLink = value }
    case "num": use = words.value("numId", attributes)
    case "abstractNumId": if let use, let value { numbering.uses[use] = WordNumbering.Use(list: value) }
    case "lvlOverride": overridden = words.value("ilvl", attributes).flatMap { Int($0) }
    case "startOverride": if let use, let overridden { numbering.uses[use]?.starts[overridden] = number }
    case "lvl":
      if let place = words.value("ilvl", attributes).flatMap({ Int($0) }), 0...WordNumbering.deepestLevel ~= place {
        level = (place, WordNumbering.Level())
      }
    case "start": if let number { level?.look.start = number }
    case "numFmt": if let value { level?.look.format = value }
    case "lvlText": level?.look.text = value ?? ""
    case "isLgl": level?.look.isLegal = words.isOn(attributes)
    case "lvlRestart": level?.look.restart = number
    case "pStyle": level?.look.style = value
    default: break
    }
  }

  func end() {
    switch open.popLast() {
    case "abstractNum": list = nil
    case "num": use = nil
    case "lvlOverride": overridden = nil
    case "lvl":
      if let level, let list { numbering.lists[list]?.levels[level.place] = level.look }
      if let level, let use { numbering.uses[use]?.levels[level.place] = level.look }
      level = nil
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
