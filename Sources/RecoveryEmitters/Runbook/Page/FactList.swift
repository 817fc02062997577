import ConfigTrees
import RecoveryModel

/// A bullet list of labelled facts, of which only those that are there are listed.
struct FactList: Sendable {
  /// The facts so far.
  private(set) var items: [MarkdownListItem] = []

  /// Adds a fact; nothing where there are no words.
  mutating func add(_ label: String, _ words: [MarkdownInline]) {
    if words.isEmpty { return }
    items.append(MarkdownListItem([.strong(label), ": "] + words))
  }

  /// Adds words without a label.
  mutating func add(_ words: [MarkdownInline]) {
    if !words.isEmpty { items.append(MarkdownListItem(words)) }
  }

  /// Adds a fact whose value is a command.
  mutating func add(_ label: String, command: Written<String>?) {
    guard let command else { return }
    guard let known = command.known else { return add(label, [.unknown]) }
    items.append(MarkdownListItem([.strong(label), ":"], nested: [.fence(language: "sh", known)]))
  }

  /// The list; nothing where it is empty.
  var blocks: [MarkdownBlock] { items.isEmpty ? [] : [.list(MarkdownList(.bullet, items))] }
}

extension MarkdownTable {
  /// The table without columns in which no row says anything.
  var withoutEmptyColumns: MarkdownTable {
    let kept = columns.indices.filter { index in rows.contains { index < $0.count && !$0[index].isEmpty } }
    return MarkdownTable(
      kept.map { columns[$0] }, rows.map { row in kept.map { $0 < row.count ? row[$0] : [] } })
  }
}

extension MarkdownBlock {
  /// A table with these heads, without columns in which no row says anything.
  static func filled(_ heads: [String], _ rows: [[[MarkdownInline]]]) -> MarkdownBlock {
    .table(MarkdownTable(heads.map { MarkdownTable.Column($0) }, rows).withoutEmptyColumns)
  }
}
