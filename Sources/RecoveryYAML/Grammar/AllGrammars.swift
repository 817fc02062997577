/// Every grammar as it is shown: documents first, then what they hold.
package var grammarCards: [GrammarCard] { Grammars.cards }

extension Grammars {
  /// Every grammar as it is shown: documents first, then what they hold.
  static let cards: [GrammarCard] = [
    system.card, policy.card, objectives.card, scopedObjectives.card, place.card, component.card, backup.card,
    verification.card, replica.card, store.card, encryption.card, lock.card, lifecycleStep.card, key.card,
    procedure.card, step.card, target.card, check.card, scenario.card, priority.card, job.card, drill.card,
    measurement.card, review.card, alert.card, log.card, person.card, escalation.card, notice.card,
    document.card, waiver.card, approval.card, policyClass.card, copies.card, scheme.card, defaults.card,
    waiverLimits.card,
    platform.card, method.card, startWindow.card, keepLimit.card, exclusion.card, restoration.card,
    successMetric.card, mode.card,
    fact.card, framework.card, frameworkClause.card,
  ]
}
