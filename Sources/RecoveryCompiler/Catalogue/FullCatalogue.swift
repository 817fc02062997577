import Findings
import RecoveryRules
import RecoveryYAML
import SwiftSpecs

/// Every rule that a finding may carry: those of the readers, then those of the plan.
package enum FullCatalogue {
  /// The cards, each name once.
  package static let cards: [RuleCard] = ShapeRules.all + SwiftRules.all + Catalogue.cards
}
