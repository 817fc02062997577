import ConfigTrees
import Findings

/// The page of a rule in the catalogue: what it is, why it matters, a spec that breaks it, and the same spec mended.
package struct CataloguePage {
  private let card: RuleCard

  /// The page of a rule.
  package init(_ card: RuleCard) { self.card = card }

  /// The page as a tree.
  package var document: MarkdownDocument {
    MarkdownDocument(
      [
        .heading(1, [.code(card.name)]),
        .paragraph([.strong(card.severity.rawValue), ": "] + card.summary.inlines),
        .heading(2, "Why"), .paragraph(card.why.inlines),
        .heading(2, "What to do"), .paragraph(card.mend.inlines),
      ] + exampleBlocks + [.paragraph([.link("All rules", to: "README.md")])])
  }

  private var exampleBlocks: [MarkdownBlock] {
    guard let example = CatalogueExample(of: card.name) else { return [] }
    return [
      .heading(2, "A spec that breaks it"), .fence(language: "yaml", example.brokenText),
      .paragraph([.code("holdfast check"), " says of it, where no policy stands beside it:"]),
      .fence(language: "text", example.finding),
      .heading(2, "The spec mended"), .fence(language: "diff", example.mending),
      .paragraph([
        "Both stand whole in ",
        .link([.code("specs/catalogue/\(card.name)")], to: "../../specs/catalogue/\(card.name)"), ".",
      ]),
    ]
  }
}

extension String {
  /// The text with what stands between backticks as code.
  var inlines: [MarkdownInline] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
      guard !part.isEmpty else { return nil }
      return index % 2 == 1 ? .code(String(part)) : .text(String(part))
    }
  }
}
