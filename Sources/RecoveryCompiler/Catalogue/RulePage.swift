import Findings

/// The page of a rule for a terminal, and its words for other programs.
package struct RulePage {
  private let card: RuleCard

  /// The page of a rule.
  package init(_ card: RuleCard) { self.card = card }

  /// The page as plain text, with its example.
  package var text: String {
    """
    \(card.name) (\(card.severity.rawValue))

    \(card.summary)

    Why: \(card.why)

    What to do: \(card.mend)

    """ + exampleText
  }

  private var exampleText: String {
    guard let example = CatalogueExample(of: card.name) else { return "" }
    return """

      A spec that breaks it:

      \(example.brokenText.indented)
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
