import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A command that does not exist, or does something else than the step says.
struct MisusedCommand: Rule {
  static let card = RuleCard(
    "misused-command", .error,
    summary: "A command does not exist, or does something else than it is taken for.",
    why: """
      `redis-cli --rdb` in a restore downloads the broken data, `supabase db restore` has never been a command: plans \
      carry such lines for years, because nobody runs them before the day.
      """,
    mend: "Run what does it; the finding names it where there is such a thing.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let commands = CommandWalk.all(in: system.system.spec).map {
      (run: $0, words: ShellLine.words(of: $0.text))
    }
    guard !commands.isEmpty else { return [] }
    return CommandTraps.all.compactMap { trap in
      let runs = commands.filter { command in
        (trap.place == .anywhere || trap.place == command.run.place) && trap.range(in: command.words) != nil
      }.map(\.run)
      return .misused(trap, runs, in: system)
    }
  }
}

extension CommandTrap {
  /// The bytes of a command in which the trap's words stand, with its flag behind them on the same line.
  fileprivate func range(in words: [ShellLine.Word]) -> Range<Int>? {
    for start in words.indices where words.count - start >= self.words.count {
      let found = words[start..<(start + self.words.count)]
      guard found.elementsEqual(self.words, by: { $0.text == $1 }),
        found.allSatisfy({ $0.line == words[start].line })
      else {
        continue
      }
      let rest = words[(start + self.words.count)...].prefix {
        $0.line == words[start].line && !$0.isSeparator
      }
      func holds(_ flag: String) -> Bool {
        rest.contains { $0.text == flag || $0.text.hasPrefix(flag + "=") }
      }
      if let flag, !holds(flag) { continue }
      if let unless, holds(unless) { continue }
      if self.words == ["pg_restore"], !holds("-d") { continue }
      let last = flag.flatMap { flag in rest.first { $0.text == flag || $0.text.hasPrefix(flag + "=") } }
      return words[start].range.lowerBound..<(last ?? found[found.endIndex - 1]).range.upperBound
    }
    return nil
  }
}

extension Finding {
  /// One finding about a trap, at the first command that falls into it; nil where none does.
  fileprivate static func misused(
    _ trap: CommandTrap, _ runs: [CommandWalk.Command], in system: ProvedSystem
  ) -> Finding? {
    guard let first = runs.first else { return nil }
    let name = trap.words.joined(separator: " ") + (trap.flag.map { " \($0)" } ?? "")
    var finding = MisusedCommand.finding(
      "`\(name)` \(trap.problem)", at: first.span, label: "run by \(first.owner)",
      subject: system.subject(first.subject))
    for other in runs.dropFirst() { finding = finding.and(other.span, "and by \(other.owner)") }
    if let fact = Facts.named(trap.fact) { finding = finding.citing(fact) }
    return trap.instead.map { finding.help("run `\($0)` instead") } ?? finding
  }
}
