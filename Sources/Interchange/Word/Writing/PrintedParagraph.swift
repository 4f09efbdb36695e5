/// A paragraph that is about to be written, or a row of a table, which becomes one with its neighbours.
struct PrintedParagraph {
  var style: WordStyle
  var oldStyle: WordStyle?
  /// What stands in it; in each cell where it is a row of a table.
  var cells: [[WordInline]]
  var isRow = false
  var change: WordChange?
}

extension [WordBlock] {
  /// Adds a row to the table that comes last, or one that begins with it.
  package mutating func append(row: WordTable.Row) {
    guard case .table(var table)? = last else { return append(.table(WordTable([row]))) }
    table.rows.append(row)
    self[count - 1] = .table(table)
  }
}

extension WordBlock {
  /// The blocks that `paragraphs` are, rows one after the other as tables.
  static func blocks(of paragraphs: [PrintedParagraph]) -> [WordBlock] {
    var blocks: [WordBlock] = []
    for paragraph in paragraphs {
      if paragraph.isRow {
        let cells = paragraph.cells.map {
          [WordBlock.paragraph(WordParagraph(paragraph.style, $0, change: paragraph.change))]
        }
        blocks.append(row: WordTable.Row(cells, change: paragraph.change))
      } else {
        var block = WordParagraph(paragraph.style, paragraph.cells.flatMap(\.self), change: paragraph.change)
        block.oldStyle = paragraph.oldStyle
        blocks.append(.paragraph(block))
      }
    }
    return blocks
  }
}
