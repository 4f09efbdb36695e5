import Analysis
import Comparing
import StatuteModel
import StatuteText

/// Two texts that are held against each other, and why they cannot be.
struct ComparedFiles {
  let old: Document
  let new: Document

  /// Reads both; refuses one text given twice, and texts without provisions.
  init(_ old: String, _ new: String, _ reader: TextReader) throws(Problem) {
    if old == new { throw Problem(namedTwice: old) }
    self.old = try reader.document(at: old)
    self.new = try reader.document(at: new)
    for document in [self.old, self.new] where !document.hasProvisions {
      let (danish, english) = (TextReader.danishName(document.path), TextReader.englishName(document.path))
      throw Problem(da: "\(danish) har ingen bestemmelser.", en: "\(english) has no provisions.")
    }
  }

  /// Refuses texts that have next to nothing in common.
  func refuseStrangers(_ comparison: Comparison) throws(Problem) {
    guard comparison.isOfStrangers else { return }
    let (danish, english) = (TextReader.danishName(old.path), TextReader.englishName(old.path))
    let (otherDanish, otherEnglish) = (TextReader.danishName(new.path), TextReader.englishName(new.path))
    throw Problem(
      da: "\(danish) og \(otherDanish) har næsten intet til fælles; er de to udgaver af samme tekst?",
      en: "\(english) and \(otherEnglish) have next to nothing in common; are they two versions of one text?")
  }

  /// Refuses a text that is called otherwise and hardly shares a section with the other: it is another act.
  func refuseOtherAct(_ comparison: Comparison) throws(Problem) {
    guard let a = old.title, let b = new.title, a.lowercased() != b.lowercased() else { return }
    let sections = old.tree.nodes.indices.filter { old.tree.nodes[$0].kind == .section }
    let shared = sections.count { comparison.newNode(of: $0) != nil && comparison.isUnchanged($0) }
    guard shared * 4 < sections.count, comparison.kinship < 0.3 else { return }
    throw Problem(
      da: "»\(new.path)« er »\(b)« og har næsten intet til fælles med »\(a)«; er det den redigerede tekst?",
      en: "“\(new.path)” is “\(b)” and has next to nothing in common with “\(a)”; is it the edited text?")
  }

  /// Refuses an amending act, which is not drafted from.
  func refuseAmending() throws(Problem) {
    for document in [old, new] where document.kind == .amendingAct {
      let (danish, english) = (TextReader.danishName(document.path), TextReader.englishName(document.path))
      throw Problem(
        da: "\(danish) er en ændringslov; giv loven, som den er, og loven, som den skal blive.",
        en: "\(english) is an amending act; give the act as it is and the act as it is to be.")
    }
  }

  /// Tells where the second text is an older version than the first.
  func warnIfSwapped(in language: Language) {
    guard let a = old.actNumber, let b = new.actNumber, a != b, (b.year, b.number) < (a.year, a.number) else { return }
    let (danish, english) = (TextReader.danishName(new.path), TextReader.englishName(new.path))
    Problem(
      da: "\(danish) er nr. \(b.number) fra \(b.year), en ældre udgave. Er filerne byttet om?",
      en: "\(english) is no. \(b.number) of \(b.year), an older version. Are the files swapped?"
    ).print(in: language)
  }
}
