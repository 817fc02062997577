import ConfigTrees
import Findings

/// The first page of the catalogue: every rule in a sentence, by subject.
package struct CatalogueIndex {
  private let subjects: [(title: String, cards: [RuleCard])]

  /// The index of rules by subject, in the order given.
  package init(_ subjects: [(title: String, cards: [RuleCard])]) { self.subjects = subjects }

  /// The page as a tree.
  package var document: MarkdownDocument {
    MarkdownDocument(
      [
        .heading(1, "The catalogue of rules"),
        .paragraph(
          "Everything that holdfast check can say, with a spec that breaks each rule, what is said of it, and the spec mended."),
      ] + subjects.flatMap(Self.blocks))
  }

  private static func blocks(_ title: String, _ cards: [RuleCard]) -> [MarkdownBlock] {
    let rows: [[[MarkdownInline]]] = cards.map { card in
      [[.link([.code(card.name)], to: "\(card.name).md")], [.text(card.severity.rawValue)], card.summary.inlines]
    }
    let columns = [MarkdownTable.Column("rule"), MarkdownTable.Column("severity"), MarkdownTable.Column("what is wrong")]
    return [.heading(2, title), .table(MarkdownTable(columns, rows))]
  }
}
