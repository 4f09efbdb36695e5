/// Standard output, where a failed write ends the command.
enum StandardOutput {
  /// A large answer goes out in pieces of about so many bytes.
  static let pieceSize = 1 << 18

  /// Writes `bytes`.
  static func write(_ bytes: [UInt8]) throws(Problem) {
    do {
      try Platform.write(bytes, to: .output)
    } catch {
      if case .nobodyReads = error { Platform.endOfBrokenPipe() }
      throw Problem(
        da: "Resultatet kunne ikke skrives\(error.reason(in: .danish)).",
        en: "The result could not be written\(error.reason(in: .english)).")
    }
  }

  /// Writes `bytes` to the file at `path`, all at once; to standard output where there is none.
  static func write(_ bytes: [UInt8], orTo path: String?) throws(Problem) {
    guard let path else { return try write(bytes) }
    try OutputFiles.write(bytes, to: path)
  }

  /// Writes `bytes`, which are a text as it stands, to the file at `path`, all at once; to standard output where there is none.
  static func writeText(_ bytes: [UInt8], orTo path: String? = nil) throws(Problem) {
    try write(path == nil ? shown(bytes) : bytes, orTo: path)
  }

  /// A text as it stands, without what would steer a terminal where it is shown in one.
  static func shown(_ bytes: [UInt8]) -> [UInt8] { Platform.isTerminal(.output) ? Printable.text(bytes) : bytes }

  /// Refuses to show a document that no terminal can, where there is no file at `path` for it to go to.
  static func refuseTerminal(insteadOf path: String?) throws(Problem) {
    guard path == nil, Platform.isTerminal(.output) else { return }
    throw Problem(
      da: "Et Word-dokument kan ikke vises i terminalen; skriv med --output, hvilken fil det skal ligge i.",
      en: "A Word document cannot be shown in the terminal; say with --output which file it is to lie in.")
  }

  /// Writes `texts` one after the other.
  static func write(_ texts: String...) throws(Problem) { try write(Array(texts.joined().utf8)) }
}
