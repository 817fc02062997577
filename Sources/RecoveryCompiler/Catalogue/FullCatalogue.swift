import Findings
import RecoveryRules
import RecoveryYAML

/// Every rule that a finding may carry: those of the reader, then those of the plan.
package enum FullCatalogue {
  /// The cards, each name once.
  package static let cards: [RuleCard] = ShapeRules.all + Catalogue.cards
}
