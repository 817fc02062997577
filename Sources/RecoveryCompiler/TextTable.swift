/// Columns of text under a head, as wide as they need to be.
struct TextTable {
  private let rows: [[String]]

  /// The head and the rows.
  init(_ rows: [[String]]) { self.rows = rows }

  /// The table, its head underlined, a line break at the end.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    var lines = rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
    if lines.count > 0 {
      lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
