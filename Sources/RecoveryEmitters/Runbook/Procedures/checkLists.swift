import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// The checks of a group; none where there is no such group.
  func checks(named name: Written<String>) -> [CheckSpec] {
    name.known.flatMap { spec.checks[$0]?.checks } ?? []
  }

  /// The checks of a step as a task list.
  func checks(of step: StepSpec) -> [MarkdownBlock] {
    step.checks.flatMap { group -> [MarkdownBlock] in
      let checks = self.checks(named: group)
      let head = MarkdownBlock.paragraph([.strong("Check"), " ", group.code, ":"])
      return checks.isEmpty
        ? [.paragraph([.strong("Check"), ": ", group.inline])] : [head, taskList(checks)]
    }
  }

  /// Checks to be ticked, each with its command and what it must show.
  func taskList(_ checks: [CheckSpec]) -> MarkdownBlock {
    .list(
      MarkdownList(
        .bullet,
        checks.map { check in
          let line: [MarkdownInline] = [check.name.inlines(), expectation(of: check)].joined(
            with: " \u{2014} ")
          let command = check.run.map { run -> MarkdownBlock in
            run.known.map { .fence(language: "sh", $0) } ?? .paragraph(["Command: ", .unknown])
          }
          return MarkdownListItem(
            isDone: false, line.isEmpty ? ["check"] : line, nested: command.map { [$0] } ?? [])
        }))
  }

  private func expectation(of check: CheckSpec) -> [MarkdownInline] {
    var parts: [[MarkdownInline]] = []
    if let expect = check.expect { parts.append(["must show ", expect.code]) }
    if let least = check.atLeast { parts.append(["at least ", least.inline]) }
    if let most = check.atMost { parts.append(["at most ", most.inline]) }
    return parts.joined(with: ", ")
  }

  /// The groups of checks that no step asks for; nil where there are none.
  var checkSection: RunbookSection? {
    let steps = spec.recovery.flatMap { $0.steps + $0.afterwards }
    let asked = Set(steps.flatMap { $0.checks.compactMap(\.known) })
    let groups = spec.checks.filter { !asked.contains($0.name.text) }
    guard !groups.isEmpty else { return nil }
    return RunbookSection(.checks, "More checks") { _ in
      groups.flatMap { [.paragraph([.strong($0.name.text)]), self.taskList($0.checks)] }
    }
  }
}
