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
    CommandWalk.all(in: system.system.spec).flatMap { command in
      CommandTraps.all.compactMap { trap in
        guard trap.place == .anywhere || trap.place == command.place, let range = trap.range(in: command.text)
        else {
          return nil
        }
        return .misused(trap, command, range, in: system)
      }
    }
  }
}

extension CommandTrap {
  /// The bytes of a command text in which the trap's words stand, with its flag behind them on the same line.
  fileprivate func range(in text: String) -> Range<Int>? {
    let words = ShellLine.words(of: text)
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
  fileprivate static func misused(
    _ trap: CommandTrap, _ command: CommandWalk.Command, _ range: Range<Int>, in system: ProvedSystem
  ) -> Finding {
    let name = trap.words.joined(separator: " ") + (trap.flag.map { " \($0)" } ?? "")
    var finding = MisusedCommand.finding(
      "`\(name)` \(trap.problem)", at: command.span, label: "run by \(command.owner)",
      subject: system.subject(command.subject))
    if let fact = Facts.named(trap.fact) { finding = finding.citing(fact) }
    return trap.instead.map { finding.help("run `\($0)` instead") } ?? finding
  }
}
