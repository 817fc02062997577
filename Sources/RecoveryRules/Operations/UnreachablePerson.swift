import Findings
import Quantities
import RecoveryModel

/// Somebody is to be told, and nobody wrote down how.
struct UnreachablePerson: Rule {
  static let card = RuleCard(
    "unreachable-person", .warning,
    summary: "Somebody is to be told of an incident, but the plan holds no way to reach them.",
    why: """
      The directory, the chat and the mail may be what has failed. A level of the escalation that reaches nobody is a \
      pause of that length.
      """,
    mend: "Write down a `phone`, `pager`, `email`, `slack` or `contact` of theirs, or of a member.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    func isOutOfReach(_ name: Written<String>) -> Bool { name.known.map { !spec.people.reach($0) } ?? false }
    // Where nobody is named for an incident, it is the owner who is called.
    let called = spec.escalation.isEmpty ? [spec.owner].compactMap { $0 } : []
    guard
      called.contains(where: isOutOfReach)
        || spec.escalation.contains(where: { $0.notify.contains(where: isOutOfReach) })
        || spec.alerts.contains(where: { $0.notify.contains(where: isOutOfReach) })
    else { return [] }
    let told =
      called.map { ($0, nil) }
      + spec.escalation.flatMap { level in level.notify.map { ($0, level.whenTold) } }
      + spec.alerts.flatMap { alert in alert.notify.map { ($0, nil) } }
    var seen: Set<String> = []
    return told.compactMap { name, after in
      guard let name = name.known, seen.insert(name).inserted, let person = spec.people[name],
        !spec.people.reach(name)
      else { return nil }
      let when = after.map { " \($0)" } ?? ""
      var finding = Self.finding(
        "`\(name)` is to be told\(when), but nobody wrote down how to reach \(person.members.isEmpty ? "them" : "any member")",
        at: person.name.span, label: "no phone, pager, email, slack or contact", subject: system.subject(name)
      )
      for entry in told where entry.0.known == name { finding = finding.and(entry.0.span, "told here") }
      return finding.help("add a `phone:`, or another way that works when the system does not")
    }
  }
}

extension EscalationSpec {
  /// `at once` or `after 30m`; nil where nobody says it.
  fileprivate var whenTold: String? {
    after?.known.map { $0 == .zero ? "at once" : "after \($0)" }
  }
}

extension [PersonSpec] {
  /// Whether some way leads to a person, or to a member at any remove; of whom nothing is written nothing is said.
  fileprivate func reach(_ name: String) -> Bool {
    guard let person = self[name], !person.hasWay else { return true }
    var seen: Set<String> = []
    var open = [name]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      guard let person = self[next] else { return true }
      if person.hasWay { return true }
      open += person.members.compactMap(\.known)
    }
    return false
  }
}

extension PersonSpec {
  /// Whether a way leads to them.
  fileprivate var hasWay: Bool {
    phone?.known != nil || pager?.known != nil || email?.known != nil || slack?.known != nil
      || contact?.known != nil
  }
}
