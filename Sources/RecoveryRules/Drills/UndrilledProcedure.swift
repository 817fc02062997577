import Findings
import RecoveryModel

/// A procedure that no drill runs.
struct UndrilledProcedure: Rule {
  static let card = RuleCard(
    "undrilled-procedure", .warning,
    summary: "A procedure is covered by no drill.",
    why: "Its times are guesses and its commands may never have been run.",
    mend: "Add it to the `covers:` of a drill.")

  func findings(in system: ProvedSystem) -> [Finding] {
    // A drill that is only planned has rehearsed nothing.
    let held = system.system.spec.drills.filter { ($0.status?.known ?? .live) == .live }
    let isOpen = system.system.procedures.contains { procedure in
      procedure.isLive && !held.contains { $0.covers.contains { $0.known == procedure.name } }
    }
    guard isOpen else { return [] }
    let covered = Set(held.flatMap { $0.covers.compactMap(\.known) })
    let reached = system.system.procedures.filter { covered.contains($0.name) }.reduce(into: covered) {
      names, procedure in
      names.formUnion(procedure.steps.compactMap { $0.spec.procedure?.known })
    }
    let undrilled = system.system.procedures.filter { $0.isLive && !reached.contains($0.name) }
      .map { ($0.name, $0.spec.name.span) }
    return Self.findings(about: undrilled, in: system, label: "never rehearsed", others: "nor this") {
      names in
      "no drill runs \(names.quoted("or"))"
    }
  }
}
