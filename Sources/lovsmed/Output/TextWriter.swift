import Interchange
import StatuteText

/// Writes changed texts back to where they were read, in the encoding they were read in.
struct TextWriter: Sendable {
  /// The encoding the texts stand in.
  let encoding: SourceEncoding

  /// Puts `text` in the file at `path` in place of `old`, which was read there, all at once. A document that was imported is left
  /// alone, and so is what somebody else has written there meanwhile.
  func write(_ text: SourceText, inPlaceOf old: SourceText, to path: String, _ origin: Input.Origin) throws(Problem) {
    guard origin != .link else {
      throw Problem(
        da: "»\(path)« er et link ud af mappen og ændres ikke; nævn filen selv.",
        en: "“\(path)” is a link out of the folder and is not changed; name the file itself.")
    }
    if let format = ImportFormat(path: path), !format.isText {
      throw Problem(
        da: "»\(path)« er \(format.name(in: .danish)) og ændres ikke; indlæs den først med »lovsmed import«.",
        en: "“\(path)” is \(format.name(in: .english)) and is not changed; import it first with “lovsmed import”.")
    }
    let bytes = try bytes(of: text, for: path)
    do throws(Platform.Refusal) {
      try Platform.put(bytes, in: path, inPlaceOf: old.encoded(in: encoding))
    } catch {
      throw Problem(
        da: "»\(path)« kunne ikke skrives\(error.reason(in: .danish)).",
        en: "“\(path)” could not be written\(error.reason(in: .english)).")
    }
  }

  /// `text`, which was read at `path`, as the bytes of a file.
  func bytes(of text: SourceText, for path: String) throws(Problem) -> [UInt8] {
    guard let bytes = text.encoded(in: encoding) else {
      throw Problem(
        da: "»\(path)« kan ikke skrives i \(encoding.rawValue); et tegn i den nye tekst findes ikke der.",
        en: "“\(path)” cannot be written in \(encoding.rawValue), which lacks a character of the new text.")
    }
    return bytes
  }
}
