import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// Lifecycle steps that a store refuses, or that undo each other.
struct LifecycleOrder: Rule {
  static let card = RuleCard(
    "lifecycle-out-of-order", .error,
    summary: "A lifecycle moves objects to a warmer class, too soon, or after they are gone.",
    why: "The store refuses the whole configuration, and then nothing moves and nothing expires.",
    mend: "Order the steps by age, from warm to cold, with expiry last, and keep the waits that the classes ask for.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.stores.flatMap { store in
      store.spec.lifecycle.flatMap { rule in
        zip(rule.steps, rule.steps.dropFirst()).compactMap { .disordered($0, $1, store, in: system) }
          + rule.steps.compactMap { .unknownClass($0, store, in: system) ?? .tooSoon($0, store, in: system) }
      }
    }
  }
}

extension Finding {
  fileprivate static func unknownClass(
    _ step: LifecycleStepSpec, _ store: Store, in system: ProvedSystem
  ) -> Finding? {
    guard let written = step.storageClass, let word = written.known, let platform = store.platform,
      !platform.storageClasses.isEmpty, store.storageClass(named: word) == nil
    else { return nil }
    let nearest = Spelling.nearest(to: word, among: platform.storageClasses.map(\.word))
    let finding = LifecycleOrder.finding(
      "\(platform.title) has no storage class `\(word)`", at: written.span,
      label: nearest.map { "did you mean `\($0)`?" } ?? "no class is called so", subject: system.subject(store.name))
    if let nearest { return finding.fix(Fix("write `\(nearest)`", [Edit(written.span, nearest)])) }
    return finding.help("its classes are \(platform.storageClasses.map { "`\($0.word)`" }.joined(separator: ", "))")
  }

  fileprivate static func tooSoon(_ step: LifecycleStepSpec, _ store: Store, in system: ProvedSystem) -> Finding? {
    guard let after = step.after, let age = after.known, let word = step.storageClass?.known,
      let found = store.storageClass(named: word), age.longest < .days(Int64(found.minimumAgeDays))
    else { return nil }
    let finding = LifecycleOrder.finding(
      "objects may move to `\(word)` after \(found.minimumAgeDays)d at the soonest, not \(age)", at: after.span,
      label: "too soon", subject: system.subject(store.name)
    ).fix(Fix("wait \(found.minimumAgeDays)d", [Edit(after.span, "\(found.minimumAgeDays)d")]))
    let fact = found.facts.first { $0.contains(".days.") } ?? found.facts.first
    return fact.flatMap(Facts.named).map(finding.citing) ?? finding
  }

  fileprivate static func disordered(
    _ one: LifecycleStepSpec, _ two: LifecycleStepSpec, _ store: Store, in system: ProvedSystem
  ) -> Finding? {
    guard let first = one.after?.known, let after = two.after, let second = after.known else { return nil }
    let subject = system.subject(store.name)
    if one.expire?.known == true {
      return LifecycleOrder.finding(
        "objects of `\(store.name)` are gone after \(first), before they would move", at: after.span,
        label: "nothing is left to move", subject: subject
      ).and(one.after?.span, "gone here")
    }
    if second.longest < first.shortest {
      return LifecycleOrder.finding(
        "lifecycle steps of `\(store.name)` run backwards: \(first), then \(second)", at: after.span,
        label: "earlier than the step above", subject: subject
      ).and(one.after?.span, "the step above")
    }
    return movesUp(one, two, first, second, store, subject)
  }

  private static func movesUp(
    _ one: LifecycleStepSpec, _ two: LifecycleStepSpec, _ first: Period, _ second: Period, _ store: Store,
    _ subject: String
  ) -> Finding? {
    guard let from = one.storageClass?.known.flatMap({ store.storageClass(named: $0) }), let written = two.storageClass,
      let to = written.known.flatMap({ store.storageClass(named: $0) })
    else { return nil }
    if !from.mayMove(to: to) {
      return LifecycleOrder.finding(
        "objects cannot move from `\(from.word)` to `\(to.word)`", at: written.span, label: "not from `\(from.word)`",
        subject: subject
      ).and(one.storageClass?.span, "they are here by then")
    }
    let rest = TimeSpan.days(Int64(from.minimumBilledDays))
    guard second.shortest < first.longest + rest else { return nil }
    return LifecycleOrder.finding(
      "objects must rest \(from.minimumBilledDays)d in `\(from.word)` before they move on", at: two.after?.span ?? written.span,
      label: "only \(second.shortest - first.longest) later", subject: subject
    ).and(one.after?.span, "they arrive here")
      .fix(Fix("move on after \(first.longest + rest)", [Edit(two.after?.span ?? written.span, "\((first.longest + rest).seconds / 86_400)d")]))
  }
}
