import Findings
import PlatformFacts
import RecoveryModel

/// A name that leads nowhere.
struct UnknownReference: Rule {
  static let card = RuleCard(
    "unknown-reference", .error,
    summary:
      "A name leads nowhere: no component, store, place, procedure, backup, step or person is called so.",
    why: """
      A restore from a backup that does not exist, a step that points to a procedure nobody wrote, a page to a person \
      who is not in the plan: each is found at three in the morning, by the one who needs it.
      """,
    mend: "Write the name of something that is there, or add what is missing.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let broken = ReferenceCollector.broken(in: system.system, among: system.plan)
    guard broken.count > 1 else { return broken.map { .unknown([$0], in: system) } }
    // A name that is missing is missed wherever it is used: one slip, told where it is used first.
    let plain = Set(broken.lazy.filter { $0.kind == .backup }.map(\.name))
    var names: [String] = []
    var places: [String: [Reference]] = [:]
    for reference in broken {
      let name = reference.missingName(in: system.system, among: plain)
      if places[name] == nil { names.append(name) }
      // What an alias brings up again stands where it stood.
      guard !places[name, default: []].contains(where: { $0.span == reference.span }) else { continue }
      places[name, default: []].append(reference)
    }
    return names.compactMap { places[$0] }.map { .unknown($0, in: system) }
  }
}

extension Reference {
  /// The name that leads nowhere: of a backup, that of its component where there is none such, else its own where that
  /// is missed by itself too.
  fileprivate func missingName(in system: SystemPlan, among plain: Set<String>) -> String {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return name }
    let component = String(name[..<dot])
    if system.component(named: component) == nil { return component }
    let own = String(name[dot...].dropFirst())
    return plain.contains(own) ? own : name
  }
}

extension Finding {
  /// One finding on the places that use a name which leads nowhere.
  fileprivate static func unknown(_ references: [Reference], in system: ProvedSystem) -> Finding {
    let reference = references[0]
    let nearest = references.map { Spelling.nearest(to: $0.name, among: $0.choices) }
    let isUnread = reference.kind.standsInPolicies && system.plan.policies.isEmpty
    let more = references.count > 1 ? ", which \(references.count) places name" : ""
    var finding = UnknownReference.finding(
      "there is no \(reference.kind.rawValue) `\(reference.name)`\(more)", at: reference.span,
      label: nearest[0].map { "did you mean `\($0)`?" }
        ?? (isUnread ? "no policy was read" : "no \(reference.kind.rawValue) is called so"),
      subject: system.subject(reference.name))
    for other in references.dropFirst().prefix(4) { finding = finding.and(other.span, "named here too") }
    if let first = nearest[0] {
      let edits = zip(references, nearest).compactMap { place, name in name.map { Edit(place.span, $0) } }
      guard edits.count == references.count else { return finding }
      let everywhere = edits.count > 1 ? " in all of them" : ""
      finding = finding.fix(Fix("write `\(first)`\(everywhere)", edits, isSafe: false))
    } else if isUnread {
      finding = finding.help("check it together with the policy that holds this \(reference.kind.rawValue)")
    } else if reference.choices.isEmpty {
      let owner = reference.kind.standsInPolicies ? "policies name" : "system names"
      finding = finding.help(
        "the \(owner) no \(reference.kind.rawValue) at all; add one, or leave this out")
    } else {
      let shown = reference.choices.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
      finding = finding.help("there are \(shown)\(reference.choices.count > 8 ? " and others" : "")")
    }
    return finding
  }
}
