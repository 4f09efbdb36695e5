import StatuteModel
import StatuteText

/// An act that a text cites by its number, and where it is published.
public struct ActLink: Hashable, Sendable {
  /// Who publishes the act.
  public enum Publisher: Sendable {
    /// Lovtidende, on retsinformation.dk.
    case retsinformation
    /// EU-Tidende, on EUR-Lex.
    case eurLex
  }

  /// The bytes of the citation: `lov nr. 168 af 3. marts 2004`.
  public let range: ByteRange
  /// Its European Legislation Identifier: `https://www.retsinformation.dk/eli/lta/2004/168`.
  public let address: String
  /// Who publishes it.
  public let publisher: Publisher

  /// The acts that `source` cites by number, in the order of the text.
  public static func all(in source: SourceText) -> [ActLink] {
    let bytes = source.bytes
    var links: [ActLink] = []
    var at = 0
    var isDelegated = false
    while at < bytes.count {
      while at < bytes.count, !bytes[at].isLetterByte { at += 1 }
      var next = WordReader(bytes, at: at)
      next.skipLetters()
      var link: ActLink?
      if at < bytes.count {
        switch bytes[at] | 0x20 {
        case 0x62, 0x6C: link = national(at: at, bytes)
        case 0x61, 0x64, 0x65, 0x66, 0x67, 0x72: link = european(at: at, isDelegated: isDelegated, bytes)
        default: break
        }
      }
      var word = WordReader(bytes, at: at)
      isDelegated = word.skip("delegeret") || word.skip("delegerede")
      if let link { links.append(link) }
      at = max(next.offset, link?.range.end ?? 0)
    }
    return links
  }

  /// `lov nr. 168 af 3. marts 2004`
  private static func national(at start: Int, _ bytes: [UInt8]) -> ActLink? {
    var reader = WordReader(bytes, at: start)
    guard reader.skip("lovbekendtgørelse") || reader.skip("lov") || reader.skip("bekendtgørelse") else { return nil }
    guard let citation = reader.citation(),
      ActDate(year: citation.date.year, month: citation.date.month, day: citation.date.day) != nil
    else { return nil }
    return ActLink(
      range: ByteRange(start, reader.offset),
      address: "https://www.retsinformation.dk/eli/lta/\(citation.date.year)/\(citation.number)",
      publisher: .retsinformation)
  }

  /// `forordning (EU) 2016/679`, `direktiv 95/46/EF`, `EU-forordning nr. 952/2013`, `afgørelse 2013/488/EU`,
  /// `rammeafgørelse 2002/584/RIA`
  private static func european(at start: Int, isDelegated: Bool, _ bytes: [UInt8]) -> ActLink? {
    var reader = WordReader(bytes, at: start)
    let isOfUnion = reader.skip("eu-")
    let isImplementing = reader.skip("gennemførelses")
    let kind: String
    if reader.skip("direktiv") {
      kind = "dir"
    } else if reader.skip("forordning") {
      kind = "reg"
    } else if reader.skip("rammeafgørelse") {
      kind = "dec_framw"
    } else if reader.skip("afgørelse") {
      kind = "dec"
    } else {
      return nil
    }
    reader.skipLetters()
    guard reader.skipGap(), let found = EUActs.numbered(&reader),
      isOfUnion || found.prefix != nil || found.suffix != nil,
      (kind == "dec_framw") == (found.suffix == "RIA"),
      // »afgørelse nr. 1082/2013/EU«: decisions that are counted with regulations have addresses of their own.
      !kind.hasPrefix("dec") || !found.hasWord,
      let (year, number) = found.yearAndNumber(isYearFirst: kind != "reg")
    else { return nil }
    let path = kind + (isImplementing ? "_impl" : isDelegated ? "_del" : "")
    return ActLink(
      range: ByteRange(start, reader.offset), address: "http://data.europa.eu/eli/\(path)/\(year)/\(number)/oj",
      publisher: .eurLex)
  }
}

extension EUActs.Numbered {
  /// The year in full and the number in it; nil where no year of the Communities is written.
  ///
  /// Directives and decisions have the year first; regulations have it last until 2014 (EUSG).
  fileprivate func yearAndNumber(isYearFirst ofKind: Bool) -> (year: Int, number: Int)? {
    let isYearFirst = ofKind && suffix != nil || EUActs.isYear(first) && !(hasWord && EUActs.isYear(second))
    let (written, number) = isYearFirst ? (first, second) : (second, first)
    let year = written < 100 ? 1900 + written : written
    return (1952...EUActs.lastYear).contains(year) ? (year, number) : nil
  }
}
