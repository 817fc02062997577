import ConfigTrees
import Findings

/// The page of a rule, for a terminal and for a browser.
package struct RulePage {
  private let card: RuleCard

  /// The page of a rule.
  package init(_ card: RuleCard) { self.card = card }

  /// The page as plain text.
  package var text: String {
    """
    \(card.name) (\(card.severity.rawValue))

    \(card.summary)

    Why: \(card.why)

    What to do: \(card.mend)

    """
  }

  /// The page as Markdown, without its title.
  package var markdown: String {
    """
    \(card.summary)

    **Why.** \(card.why)

    **What to do.** \(card.mend)
    """
  }
}
