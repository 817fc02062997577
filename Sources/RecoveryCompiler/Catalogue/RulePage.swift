import Findings

/// The page of a rule for a terminal, and its words for other programs.
package struct RulePage {
  private let card: RuleCard
  private let example: CatalogueExample?

  /// The page of a rule, with its example.
  package init(_ card: RuleCard) {
    self.card = card
    example = CatalogueExample.named(card.name)
  }

  /// The page as plain text.
  package var text: String {
    """
    \(card.name) (\(card.severity.rawValue))

    \(card.summary)

    Why: \(card.why)

    What to do: \(card.mend)

    """ + exampleText
  }

  private var exampleText: String {
    guard let example else { return "" }
    return """

      A spec that breaks it:

      \(example.broken.indented)
      What is said of it:

      \(example.finding.indented)
      The spec mended:

      \(example.mending.indented)
      """
  }

  /// The page as Markdown, without its title and its example.
  package var markdown: String {
    """
    \(card.summary)

    **Why.** \(card.why)

    **What to do.** \(card.mend)
    """
  }
}

extension String {
  /// Each line four columns to the right, the last one ended.
  fileprivate var indented: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { ($0.isEmpty ? "" : "    \($0)") + "\n" }.joined()
  }
}
