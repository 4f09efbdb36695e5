/// A paragraph that is about to be written, or a row of a table, which becomes one with its neighbours.
struct PrintedParagraph {
  var style: WordStyle
  var oldStyle: WordStyle?
  /// What stands in it; in each cell where it is a row of a table.
  var cells: [[WordInline]]
  var isRow = false
  var change: WordChange?
}

extension WordBlock {
  /// The blocks that `paragraphs` are, rows one after the other as tables.
  static func blocks(of paragraphs: [PrintedParagraph]) -> [WordBlock] {
    var blocks: [WordBlock] = []
    var rows: [WordTable.Row] = []
    func endTable() {
      if !rows.isEmpty { blocks.append(.table(WordTable(rows))) }
      rows = []
    }
    for paragraph in paragraphs {
      if paragraph.isRow {
        let cells = paragraph.cells.map {
          [WordBlock.paragraph(WordParagraph(paragraph.style, $0, change: paragraph.change))]
        }
        rows.append(WordTable.Row(cells, change: paragraph.change))
      } else {
        endTable()
        var block = WordParagraph(paragraph.style, paragraph.cells.flatMap(\.self), change: paragraph.change)
        block.oldStyle = paragraph.oldStyle
        blocks.append(.paragraph(block))
      }
    }
    endTable()
    return blocks
  }
}
