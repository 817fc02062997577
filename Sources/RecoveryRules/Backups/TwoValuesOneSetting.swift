import Findings
import PlatformFacts
import Quantities
import RecoveryModel

/// Two retentions for what is one setting of the platform, or two words of policies where one can hold.
struct TwoValuesOneSetting: Rule {
  static let card = RuleCard(
    "two-values-for-one-setting", .error,
    summary:
      "Two backups ask for different retentions of what is one setting of the platform, or two policies give one default or severity different values.",
    why: """
      "Snapshots 30 days, point-in-time 7 days" cannot be set on RDS: both are the backup retention period. One of the \
      two numbers is not true. Of two policies the first would be heard, and nobody sees which that is.
      """,
    mend: "Give both the value that is set.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.flatMap { component -> [Finding] in
      guard component.levels.count > 1 else { return [] }
      var first: [String: Level] = [:]
      return component.levels.byName(\.name).compactMap { level -> Finding? in
        guard level.isLive, let setting = level.method?.setting, let keep = level.keep?.known else {
          return nil
        }
        guard let earlier = first[setting] else {
          first[setting] = level
          return nil
        }
        guard let other = earlier.keep, let known = other.known, known != keep, let own = level.keep else {
          return nil
        }
        // The longer is offered, which loses nothing.
        return other.lengthKept < own.lengthKept
          ? .twoValues(component, level, own, earlier, other, setting, in: system)
          : .twoValues(component, earlier, other, level, own, setting, in: system)
      }
    }
  }
}

extension Finding {
  fileprivate static func twoValues(
    _ component: Component, _ longer: Level, _ other: Written<Keep>, _ level: Level, _ own: Written<Keep>,
    _ setting: String, in system: ProvedSystem
  ) -> Finding {
    let finding = TwoValuesOneSetting.finding(
      "`\(longer.name)` keeps \(other.text) and `\(level.name)` \(own.text), but that is one setting of `\(component.name)`",
      at: own.span, label: "sets \(setting) to this", subject: system.subject(component.name, level.name)
    ).and(other.span, "and this sets it too")
    let cited = level.method?.keep.fact.flatMap(system.plan.book.fact(named:)).map(finding.citing) ?? finding
    return cited.fix(Fix("keep \(other.text) in both", [Edit(own.span, other.text)]))
  }
}
