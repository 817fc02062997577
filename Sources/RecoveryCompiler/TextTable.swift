/// Columns of text under a head, as wide as they need to be.
struct TextTable {
  private let rows: [[String]]

  /// The head and the rows.
  init(_ rows: [[String]]) { self.rows = rows }

  /// The table, its head underlined, a line break at the end.
  var text: String {
    guard !rows.isEmpty else { return "\n" }
    let rule = Self.widths(of: rows).map { String(repeating: "-", count: $0) }
    return Self.aligned([rows[0], rule] + rows.dropFirst()).joined(separator: "\n") + "\n"
  }

  /// Rows without a head as lines, their columns as wide as they need to be.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = widths(of: rows)
    return rows.map { row in
      var line = ""
      for (cell, width) in zip(row, widths) {
        line += cell + String(repeating: " ", count: width - cell.count + 2)
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  private static func widths(of rows: [[String]]) -> [Int] {
    (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
  }
}
