import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure runs its checks before the data is there, and none after.
struct CheckedBeforeRestored: Rule {
  static let card = RuleCard(
    "checked-before-restored", .warning,
    summary: "A procedure runs its checks before it restores the data, and none after.",
    why: """
      A check that ran before the restore says how things were before it. People are let in to data at which nobody has \
      looked, and the next drill will show the same.
      """,
    mend: "Put the checks behind the last restore.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      let steps = procedure.steps
      guard procedure.isLive, steps.contains(where: { !$0.spec.checks.isEmpty }) else { return nil }
      let late = steps.indices.last { index in
        guard let restore = steps[index].restore, restore.from != .nothing else { return false }
        return !system.system.components[restore.component].isStateless
      }
      guard let late, steps[late].spec.checks.isEmpty,
        let early = steps.indices.first(where: {
          !steps[$0].spec.checks.isEmpty && steps.waits(late, for: $0)
        }),
        !steps.indices.contains(where: { $0 != late && !steps.waits(late, for: $0) && steps[$0].mayLook })
      else { return nil }
      let place = steps[early].spec.checks[0].span
      return Self.finding(
        "`\(procedure.name)` runs its checks before `\(steps[late].title)` brings the data back, and none after",
        at: place, label: "checked here", subject: system.subject(procedure.name)
      ).and(steps[late].spec.restore?.span ?? steps[late].spec.place.key, "restored only here")
        .help("put `\(steps[early].title)` behind it")
    }
  }
}

extension Step {
  /// Whether it looks at what is there, or may: it runs checks or another procedure, or is called so.
  fileprivate var mayLook: Bool {
    guard spec.checks.isEmpty, procedure == nil else { return true }
    return title.speaksOfChecking || (spec.run?.known?.speaksOfChecking ?? false)
  }
}

extension String {
  /// Whether it speaks of looking at what is there.
  var speaksOfChecking: Bool {
    ["check", "verif", "valid", "test", "look", "probe", "compar", "smoke"].contains(where: holds)
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether it is a script of one's own that by its name only looks at what is there.
  var isScriptThatChecks: Bool {
    prefix(2).contains { $0.text.holds("/") && !$0.text.holds("://") && $0.text.speaksOfChecking }
  }
}
