import StatuteText
import TOML

extension ConfigurationMistake {
  /// That the file is no TOML, in words for those who do not write TOML every day.
  init(_ error: TOMLError, in source: SourceText) {
    let (danish, english) = Self.words(for: error, in: source)
    self.init(error.range, da: danish, en: english)
  }

  private static func words(for error: TOMLError, in source: SourceText) -> (da: String, en: String) {
    switch error.reason {
    case .missingKey:
      ("Her skal der stå en nøgle, som i: language = \"da\".", "A key is needed here, as in: language = \"da\".")
    case .missingEquals where source[error.range.start] == UInt8(ascii: "/"):
      (
        "En regel skrives i anførselstegn: \"familie/regel\" = \"off\".",
        "A rule is written in quotation marks: \"family/rule\" = \"off\"."
      )
    case .missingEquals:
      ("Efter nøglen skal der stå et lighedstegn.", "An equals sign is needed after the key.")
    case .missingValue:
      ("Efter lighedstegnet skal der stå en værdi.", "A value is needed after the equals sign.")
    case .bareWord(let word):
      ("»\(word)« skal stå i anførselstegn: \"\(word)\".", "“\(word)” must stand in quotation marks: \"\(word)\".")
    case .badNumber(let word):
      ("»\(word)« er hverken et tal eller en dato.", "“\(word)” is neither a number nor a date.")
    case .unclosedString:
      ("Teksten slutter ikke; der mangler et anførselstegn.", "The string does not end; a quotation mark is missing.")
    case .badEscape:
      (
        "Efter \\ kan der ikke stå dette. Skriv \\\\, eller brug enkelte anførselstegn: '…'.",
        "This cannot stand after \\. Write \\\\, or use single quotation marks: '…'."
      )
    case .controlCharacter:
      ("Her står et usynligt styretegn; slet det.", "There is an invisible control character here; delete it.")
    case .unclosed(let bracket): ("Her mangler »\(bracket)«.", "“\(bracket)” is missing here.")
    case .missingComma: ("Her mangler et komma.", "A comma is missing here.")
    case .trailingText:
      (
        "Linjen burde slutte her; skriv hver nøgle på sin linje.",
        "The line ought to end here; write each key on its own line."
      )
    case .duplicate(let key, let first):
      (
        "»\(key)« står allerede i linje \(source.lineIndex(at: first.start) + 1).",
        "“\(key)” is there already, in line \(source.lineIndex(at: first.start) + 1)."
      )
    case .closedTable(let key, let first):
      (
        "»\(key)« er sat i linje \(source.lineIndex(at: first.start) + 1) og kan ikke udvides her.",
        "“\(key)” is set in line \(source.lineIndex(at: first.start) + 1) and cannot be added to here."
      )
    case .tooDeep: ("Her er for mange parenteser i hinanden.", "Too many brackets stand within each other here.")
    }
  }
}
