import Interchange

extension Problem {
  /// That the document at `path` cannot be imported.
  init(importing path: String, _ error: ImportError) {
    switch error {
    case .xml(let error): self.init(importing: path, error)
    case .html(let error): self.init(importing: path, error)
    case .word(let error): self.init(importing: path, error)
    case .encoding(let error) where ImportFormat(path: path) != .html:
      self.init(decoding: path, from: .utf8, canSayEncoding: false, error)
    case .encoding(let error):
      let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
      self.init(
        da: "\(danish) er skrevet i et andet tegnsæt end det, siden nævner, eller i intet (linje \(error.line), "
          + "byte \(error.offset)).",
        en: "\(english) is written in another encoding than the page says, or in none (line \(error.line), "
          + "byte \(error.offset)).")
    }
  }
}

// MARK: - HTML

extension Problem {
  /// That the document at `path` cannot be read as a page with an act in it.
  private init(importing path: String, _ error: HTMLError) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    switch error {
    case .noAct:
      self.init(
        da: "\(danish) er HTML, men der er ingen lov i; ingen linje begynder med § og et nummer.",
        en: "\(english) is HTML, but holds no act; no line begins with § and a number.")
      isOtherMatter = true
    case .tooLarge(let limit):
      self.init(
        da: "\(danish) er for stor; et HTML-dokument kan højst fylde \(limit >> 20) MiB.",
        en: "\(english) is too large; an HTML document may take up at most \(limit >> 20) MiB.")
    case .tooDeep(let limit):
      self.init(
        da: "\(danish) kan ikke læses som HTML: der står mere end \(limit) elementer inden i hinanden.",
        en: "\(english) cannot be read as HTML: more than \(limit) elements stand inside each other.")
    case .tooManyElements:
      self.init(
        da: "\(danish) kan ikke læses som HTML: der er langt flere elementer, end nogen lov har.",
        en: "\(english) cannot be read as HTML: there are far more elements than any act has.")
    case .unknownEncoding(let name):
      self.init(
        da: "\(danish) er skrevet i tegnsættet »\(name)«, som ikke kendes; gem siden i UTF-8.",
        en: "\(english) is written in the encoding “\(name)”, which is not known; save the page in UTF-8.")
    }
  }
}

// MARK: - Word

extension Problem {
  /// That the document at `path` cannot be read as one of Word's.
  private init(importing path: String, _ error: WordError) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    switch error {
    case .brokenArchive:
      self.init(
        da: "\(danish) er ikke et helt Word-dokument; den pakke, det skal ligge i, kan ikke åbnes.",
        en: "\(english) is not a whole Word document; the archive that it should be cannot be opened.")
    case .encrypted:
      self.init(
        da: "\(danish) er beskyttet med adgangskode; gem dokumentet uden.",
        en: "\(english) is protected with a password; save the document without one.")
    case .oldFormat:
      self.init(
        da: "\(danish) er i formatet fra Word 97-2003; gem dokumentet som .docx.",
        en: "\(english) is in the format of Word 97-2003; save the document as .docx.")
    case .notWord:
      self.init(
        da: "\(danish) er ikke et Word-dokument, men en pakke med noget andet.",
        en: "\(english) is not a Word document, but an archive of something else.")
      isOtherMatter = true
    case .tooLarge(let limit):
      self.init(
        da: "\(danish) er for stor; pakket ud kan et Word-dokument højst fylde \(limit >> 20) MiB.",
        en: "\(english) is too large; unpacked, a Word document may take up at most \(limit >> 20) MiB.")
    case .xml(let part, let error):
      let reason = error.reason.words
      self.init(
        da: "\(danish) kan ikke læses som Word-dokument (\(part), linje \(error.line), tegn \(error.column)): "
          + "\(reason.danish).",
        en: "\(english) cannot be read as a Word document (\(part), line \(error.line), column \(error.column)): "
          + "\(reason.english).")
    }
  }
}

// MARK: - XML

extension Problem {
  /// That the document at `path` cannot be read as LexDania.
  private init(importing path: String, _ error: XMLError) {
    let (danish, english) = (TextReader.danishName(path), TextReader.englishName(path))
    switch error.reason {
    case .wrongRoot(let found, let expected):
      self.init(
        da: "\(danish) er ikke LexDania-XML: det yderste element er »\(found)«, ikke »\(expected)« "
          + "(linje \(error.line), tegn \(error.column)).",
        en: "\(english) is not LexDania XML: its outermost element is “\(found)”, not “\(expected)” "
          + "(line \(error.line), column \(error.column)).")
      isOtherMatter = true
    case .tooLarge(let limit):
      self.init(
        da: "\(danish) er for stor; et XML-dokument kan højst fylde \(limit >> 20) MiB.",
        en: "\(english) is too large; an XML document may take up at most \(limit >> 20) MiB.")
    default:
      let reason = error.reason.words
      self.init(
        da: "\(danish) kan ikke læses som XML (linje \(error.line), tegn \(error.column)): \(reason.danish).",
        en: "\(english) cannot be read as XML (line \(error.line), column \(error.column)): \(reason.english).")
    }
  }
}

extension XMLError.Reason {
  /// The reason, to put after a colon.
  fileprivate var words: (danish: String, english: String) {
    switch self {
    case .unexpectedEnd: ("dokumentet slutter midt i det hele", "the document ends in the middle")
    case .mismatchedTag:
      ("slutmærket hører ikke til det element, der sidst blev åbnet", "the end tag is not that of the open element")
    case .invalidToken: ("her står et tegn, som XML ikke tillader", "there is a sign here that XML does not allow")
    case .undefinedEntity: ("her nævnes en entitet, som ikke findes", "an entity is named here that does not exist")
    case .entityDeclaration:
      ("dokumentet erklærer entiteter, og det er ikke tilladt", "the document declares entities, which is not allowed")
    case .duplicateAttribute: ("samme attribut står to gange", "the same attribute stands twice")
    case .contentAfterEnd: ("der står noget efter det yderste element", "something follows the outermost element")
    case .unknownEncoding: ("tegnsættet kendes ikke", "the encoding is not known")
    case .tooDeep(let limit):
      ("der står mere end \(limit) elementer inden i hinanden", "more than \(limit) elements stand inside each other")
    case .tooLarge, .wrongRoot: ("dokumentet er et andet", "the document is another")
    case .other(let words): (words, words)
    }
  }
}
