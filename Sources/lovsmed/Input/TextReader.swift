import Analysis
import Interchange
import StatuteModel
import StatuteSyntax
import StatuteText

/// Reads the texts at paths.
struct TextReader: Sendable {
  /// The encoding the caller says they are in.
  let encoding: SourceEncoding
  /// The language in which standard error is told what was left out of a text that was imported; nil where it is not.
  var language: Language?
  /// The other acts at hand.
  var library: ActLibrary?
  /// The path that standard input is called by; nil where it has none.
  var standardInputName: String?
  /// What kind of documents the texts are; nil where they say so themselves.
  var kind: DocumentKind?

  /// How far a text is searched for bytes that no text holds.
  private static let sniffedByteCount = 8192

  /// The text at `path`, or at standard input where that is `-`; what is no text by its ending is imported.
  func document(at path: String) throws(Problem) -> Document {
    let (document, remarks) = try read(path)
    if let language {
      for remark in remarks + [Problem(struckOutIn: document)].compactMap(\.self) { remark.print(in: language) }
    }
    return document
  }

  /// The text at `path`, and what is to be said of how it was imported.
  func read(_ path: String) throws(Problem) -> (document: Document, remarks: [Problem]) {
    let name = path == InputPaths.standardInput ? standardInputName ?? path : path
    let isImported = Import.reads(name)
    let read = try Self.bytes(at: path)
    if !isImported, let problem = Problem(otherFormatOf: read, at: path) { throw problem }
    let imported = isImported ? try Import.document(of: read, from: path) : nil
    let bytes = imported?.text ?? read
    let encoding = isImported ? .utf8 : encoding
    let looksLikeText = !bytes.prefix(Self.sniffedByteCount).contains(0)
    do throws(EncodingError) {
      let source = try SourceText(decoding: bytes, from: encoding)
      guard looksLikeText else { throw .invalidByte(.init(offset: 0, line: 1, column: 1, value: 0)) }
      let document = Document(path: name, source: source, library: library, as: kind)
      return (document, imported.map { Import.Remarks($0).problems(of: path) } ?? [])
    } catch {
      throw Problem(decoding: path, from: encoding, looksLikeText: looksLikeText, error)
    }
  }

  /// The text that `bytes` are of a file called `name`, imported where that is no text by its ending; nil where they are none.
  func text(of bytes: [UInt8], from name: String) -> SourceText? {
    guard Import.reads(name) else { return try? SourceText(decoding: bytes, from: encoding) }
    return (try? Import.document(of: bytes, from: name)).flatMap { try? SourceText(validating: $0.text) }
  }

  /// All bytes at `path`, or at standard input where that is `-`.
  static func bytes(at path: String) throws(Problem) -> [UInt8] {
    do throws(Platform.Refusal) {
      let limit = SourceText.maximumByteCount
      guard path != InputPaths.standardInput else { return try Platform.readStandardInput(limit: limit) }
      return try Platform.read(path, limit: limit)
    } catch {
      throw Problem(reading: path, error)
    }
  }

  /// What to call `path` in a Danish sentence, at its start.
  static func danishName(_ path: String) -> String {
    path == InputPaths.standardInput ? "Standardinput" : "»\(path)«"
  }

  /// What to call `path` in an English sentence, at its start.
  static func englishName(_ path: String) -> String {
    path == InputPaths.standardInput ? "Standard input" : "“\(path)”"
  }
}

extension Problem {
  /// That `path` cannot be read.
  init(reading path: String, _ refusal: Platform.Refusal) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    switch refusal {
    case .notFound: self.init(da: "\(danish) findes ikke.", en: "\(english) does not exist.")
    case .isFolder:
      self.init(
        da: "\(danish) er en mappe; her skal der stå en fil.", en: "\(english) is a folder; a file is needed here.")
    case .tooLarge:
      self.init(
        da: "\(danish) er for stor; en tekst kan højst fylde 1 GiB.",
        en: "\(english) is too large; a text may take up at most 1 GiB.")
    case .nobodyWrites:
      self.init(
        da: "\(danish) er et rør, som ingen skriver til.", en: "\(english) is a pipe that nobody writes to.")
    case .notPermitted, .nobodyReads, .notYet, .changed, .notAProgram, .other:
      self.init(
        da: "\(danish) kunne ikke læses\(refusal.reason(in: .danish)).",
        en: "\(english) could not be read\(refusal.reason(in: .english)).")
    }
  }
}

extension Problem {
  /// That words are read which `document` strikes out; nil where there are none.
  init?(struckOutIn document: Document) {
    guard let words = document.struckOutWords.first else { return nil }
    let line = document.source.lineIndex(at: words.start) + 1
    self.init(
      da: "»\(document.path)« har overstreget tekst inde i en linje (linje \(line)), som læses med; slet den, "
        + "eller brug »lovsmed import«.",
      en: "“\(document.path)” has text struck out within a line (line \(line)), which is read all the same; "
        + "delete it, or use “lovsmed import”.")
  }
}

extension Problem {
  /// That `bytes`, which were read at `path` as a text, are in a format of word processors that is not read; nil where they are not.
  init?(otherFormatOf bytes: [UInt8], at path: String) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    if bytes.starts(with: "{\\rtf".utf8) {
      self.init(
        da: "\(danish) er RTF, som ikke læses; gem dokumentet som .docx i Word eller LibreOffice.",
        en: "\(english) is RTF, which is not read; save the document as .docx in Word or LibreOffice.")
    } else if ImportFormat(content: Array(bytes.prefix(8))) == .word {
      do throws(ImportError) { _ = try ImportFormat.word.read(bytes) } catch {
        self.init(importing: path, error)
        return
      }
      self.init(
        da: "\(danish) er et Word-dokument; giv det et navn, der ender på .docx.",
        en: "\(english) is a Word document; give it a name that ends in .docx.")
    } else {
      return nil
    }
  }
}

extension Problem {
  /// That the bytes at `path` are no text in `encoding`.
  init(
    decoding path: String, from encoding: SourceEncoding, looksLikeText: Bool = true, canSayEncoding: Bool = true,
    _ error: EncodingError
  ) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    let place = (da: "linje \(error.line), byte \(error.offset)", en: "line \(error.line), byte \(error.offset)")
    switch error {
    case .tooLarge: self.init(reading: path, .tooLarge)
    case .utf16ByteOrderMark:
      self.init(
        da: "\(danish) er skrevet i UTF-16; omsæt teksten med: iconv -f utf-16 -t utf-8 \(path)",
        en: "\(english) is written in UTF-16; convert it with: iconv -f utf-16 -t utf-8 \(path)")
    case .invalidByte where !looksLikeText:
      self.init(
        da: "\(danish) ligner ikke tekst (der står NUL-bytes i begyndelsen).",
        en: "\(english) does not look like text (there are NUL bytes near its start).")
    case .invalidByte where encoding == .utf8 && !canSayEncoding:
      self.init(
        da: "\(danish) er ikke gyldig UTF-8 (\(place.da)); omsæt teksten med: iconv -f windows-1252 -t utf-8 \(path)",
        en: "\(english) is not valid UTF-8 (\(place.en)); convert it with: iconv -f windows-1252 -t utf-8 \(path)")
    case .invalidByte where encoding == .utf8:
      self.init(
        da: "\(danish) er ikke gyldig UTF-8 (\(place.da)); prøv --encoding windows-1252, eller omsæt teksten med: "
          + "iconv -f windows-1252 -t utf-8 \(path)",
        en: "\(english) is not valid UTF-8 (\(place.en)); try --encoding windows-1252, or convert it with: "
          + "iconv -f windows-1252 -t utf-8 \(path)")
    case .invalidByte:
      self.init(
        da: "\(danish) er ikke gyldig \(encoding.rawValue) (\(place.da)).",
        en: "\(english) is not valid \(encoding.rawValue) (\(place.en)).")
    }
  }
}
