import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A step that starts long work at a provider, before a step that needs it, with nothing that tells when it is done.
struct UnawaitedCommand: Rule {
  static let card = RuleCard(
    "unawaited-command", .warning,
    summary: "A command returns before its work is done, and the next step does not wait for it.",
    why: """
      A provider says "creating" and gives the prompt back. The step behind it asks for an instance, a cluster, a network \
      that is not there for another half an hour, fails, and the recovery stops where nothing was wrong.
      """,
    mend: "Put the command behind it that waits: `aws rds wait`, `aws cloudformation wait`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      let commands = system.commands.ofSteps(in: procedure)
      var finding: Finding?
      for command in commands {
        guard let (start, range) = command.start, let index = command.step,
          let next = procedure.steps.indices.first(where: {
            $0 != index && procedure.steps.waits($0, for: index)
          }), let following = commands.first(where: { $0.step == next }), !following.mayWait
        else { continue }
        let span = system.system.spec.span(of: range, in: command.run)
        finding =
          finding?.and(span, "so does this") ?? .unawaited(start, span, following, procedure, in: system)
      }
      return finding
    }
  }
}

extension Command {
  /// The last command in it that returns before its work is done, and where its words stand; nil where something behind
  /// it may wait.
  fileprivate var start: (CommandStart, Range<Int>)? {
    guard words.first?.text == "aws", words.contains(where: { CommandStart.verbs.contains($0.text) }),
      !mayWait
    else { return nil }
    for part in parts.reversed() {
      for known in CommandStart.all where part.map(\.text).starts(with: known.words) {
        let end = part[part.startIndex + known.words.count - 1].range.upperBound
        return (known, part[part.startIndex].range.lowerBound..<end)
      }
    }
    return nil
  }

  /// Whether it may wait for something: it says so, or it is a script of which nobody can see what it does.
  fileprivate var mayWait: Bool {
    words.contains { ["wait", "until", "while", "sleep", "read"].contains($0.text) }
      || parts.contains { $0.program.map { !Self.known.contains($0.text) } ?? false }
  }

  /// The programs that do not wait for what another command has started.
  private static let known: Set<String> = [
    "aws", "gcloud", "kubectl", "psql", "pg_restore", "mysql", "curl", "echo", "terraform", "helm", "docker",
  ]
}

extension Finding {
  fileprivate static func unawaited(
    _ start: CommandStart, _ span: SourceSpan, _ following: Command, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    let finding = UnawaitedCommand.finding(
      "`\(procedure.name)` goes on before what `\(start.words.joined(separator: " "))` starts is done",
      at: span,
      label: "returns at once", subject: system.subject(procedure.name)
    ).and(
      system.system.spec.span(of: following.words[0].range, in: following.run),
      "run while that is still under way"
    )
    .help("put `\(start.wait)` behind it")
    return Facts.named(start.fact).map(finding.citing) ?? finding
  }
}
