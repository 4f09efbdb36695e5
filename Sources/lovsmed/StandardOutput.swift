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

  /// Writes `texts` one after the other.
  static func write(_ texts: String...) throws(Problem) { try write(Array(texts.joined().utf8)) }
}
