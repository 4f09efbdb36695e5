import Amending
import Interchange

/// A lovspejl as a Word document: a table of two columns, whose head stands on each page.
enum MirrorWord {
  /// The document; `title` is the bill's.
  static func document(of mirror: BillMirror, title: String?) -> WordOutput {
    var head = [WordParagraph(.plain, BillMirror.annex), WordParagraph(.title, BillMirror.title)]
    if let title { head.append(WordParagraph(.plain, title)) }
    for index in head.indices { head[index].isCentred = true }
    let columns = [BillMirror.columns.left, BillMirror.columns.right].map { name -> [WordBlock] in
      var paragraph = WordParagraph(.plain, [.run(WordRun(name, .bold))])
      paragraph.isCentred = true
      return [.paragraph(paragraph)]
    }
    let rows = mirror.rows.map { row in
      // The number of a section, and its opening, stand with what comes after.
      WordTable.Row([cell(row.left, isLead: row.left.isEmpty), cell(row.right, isLead: row.left.isEmpty)])
    }
    let table = WordTable([WordTable.Row(columns, isHeader: true)] + rows, isRuled: false)
    return WordOutput(title: title ?? BillMirror.title, blocks: head.map { .paragraph($0) } + [.table(table)])
  }

  private static func cell(_ paragraphs: [MirrorParagraph], isLead: Bool) -> [WordBlock] {
    var blocks: [WordBlock] = []
    for paragraph in paragraphs {
      guard paragraph.cells.isEmpty else {
        blocks.append(row: WordTable.Row(paragraph.cells.map { [.paragraph(WordParagraph(.table, $0))] }))
        continue
      }
      var block = WordParagraph(.plain, paragraph.text)
      block.isCentred = paragraph.isCentred
      block.isKeptWithNext = isLead
      blocks.append(.paragraph(block))
    }
    return blocks
  }
}
