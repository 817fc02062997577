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
    var uses: [Int: [Misuse]] = [:]
    for command in system.commands.all {
      for index in suspects(among: command.words) {
        let trap = CommandTraps.all[index]
        guard trap.place.includes(command.place),
          !trap.wholeOnly || !command.isPartial(in: system.system.spec)
        else { continue }
        let matches = trap.matches(in: command.words, of: command.text)
        guard !matches.isEmpty, !trap.isMeant(by: command, in: system.system.spec),
          trap.unlessElsewhere.map({ !system.speaks(of: $0) }) ?? true
        else { continue }
        let name = trap.takenFor.isEmpty ? nil : command.name(holding: trap.takenFor, in: system.system.spec)
        guard trap.takenFor.isEmpty || name != nil else { continue }
        uses[index, default: []].append(Misuse(command: command, matches: matches, name: name))
      }
    }
    guard !uses.isEmpty else { return [] }
    return uses.keys.sorted().compactMap { trap in
      let uses = uses[trap, default: []].byName { $0.command.holder.subject(in: system.system.spec) }
      return .misused(CommandTraps.all[trap], uses, in: system)
    }
  }

  /// The traps whose words a command holds. Most words begin none, so they are looked up rather than held against each.
  private func suspects(among words: [ShellLine.Word]) -> [Int] {
    var found: [Int] = []
    for start in words.indices where CommandTraps.mayBegin(with: words[start].text) {
      for index in CommandTraps.beginning(with: words[start].text) where !found.contains(index) {
        let name = CommandTraps.words[index]
        guard words.count - start >= name.count,
          name.indices.allSatisfy({ words[start + $0].text == name[$0] })
        else { continue }
        found.append(index)
      }
    }
    return found
  }
}

extension ProvedSystem {
  /// Whether a command, or what a component, a backup or a store is called and said of, holds a word.
  fileprivate func speaks(of word: String) -> Bool {
    func holds(_ texts: Written<String>?...) -> Bool {
      texts.contains { $0?.known?.holds(word) ?? false }
    }
    let spec = system.spec
    return commands.all.contains { $0.text.holds(word) }
      || spec.components.contains { component in
        component.name.text.holds(word) || holds(component.title, component.resource, component.notes)
          || component.backups.contains {
            holds($0.title, $0.writes, $0.notes) || $0.includes.contains { holds($0) }
          }
      }
      || spec.stores.contains { holds($0.title, $0.resource, $0.notes) }
  }
}

/// A command that falls into a trap.
private struct Misuse {
  let command: Command
  /// Where, at least once.
  let matches: [TrapMatch]
  /// The name that says what it is taken for, where the trap asks for one.
  let name: Written<String>?
}

extension Command {
  /// Whether it makes a backup that says which parts it holds, and so which it leaves out.
  fileprivate func isPartial(in spec: SystemSpec) -> Bool {
    guard case .backup(let component, let index) = holder else { return false }
    let backup = spec.components[component].backups[index]
    return !backup.includes.isEmpty || !backup.excludes.isEmpty
  }

  /// The nearest name that speaks of one of these things.
  fileprivate func name(holding stems: [String], in spec: SystemSpec) -> Written<String>? {
    holder.names(in: spec).first { name in stems.contains { name.known?.holds($0) ?? false } }
  }
}

extension Finding {
  /// One finding about a trap, at the first command that falls into it; nil where none does.
  fileprivate static func misused(_ trap: CommandTrap, _ uses: [Misuse], in system: ProvedSystem) -> Finding?
  {
    let spec = system.system.spec
    var finding: Finding?
    for use in uses {
      for (index, match) in use.matches.enumerated() {
        let span = spec.span(of: match.range, in: use.command.run)
        if let first = finding {
          finding = first.and(span, index == 0 ? "and by \(use.command.holder.words(in: spec))" : "and here")
        } else {
          finding = MisusedCommand.finding(
            "`\(trap.title)` \(trap.problem)", at: span,
            label: "run by \(use.command.holder.words(in: spec))",
            subject: system.subject(use.command.holder.subject(in: spec)))
        }
      }
      finding = finding?.and(use.name?.span, "it is taken for this")
    }
    guard var finding else { return nil }
    if let fact = Facts.named(trap.fact) { finding = finding.citing(fact) }
    if let fix = trap.fix(of: uses, in: spec) { return finding.fix(fix) }
    return trap.instead.map { finding.help("run `\($0)` instead") } ?? finding
  }
}

extension CommandTrap {
  /// Whether a command does to a component what only looks like a trap: it is named as the one that is overwritten.
  fileprivate func isMeant(by command: Command, in spec: SystemSpec) -> Bool {
    guard let unlessOwn, let named = command.words[...].value(of: unlessOwn)?.text else { return false }
    return spec.components.contains { $0.resource?.known == named }
  }

  /// What the finding calls it: with its flag, unless that is said behind it.
  fileprivate var title: String {
    if let text, isCalledByText { return text }
    let named = flag.flatMap { problem.holds("`\($0)`") ? nil : " \($0)" }
    return words.joined(separator: " ") + (named ?? "")
  }

  /// The edit that mends every command that fell into the trap; nil where one of them cannot be mended so.
  fileprivate func fix(of uses: [Misuse], in spec: SystemSpec) -> Fix? {
    var edits: [Edit] = []
    for use in uses {
      for match in use.matches {
        guard let (range, text) = match.repair,
          let span = spec.place(of: range, in: use.command.run)
        else { return nil }
        // A command that an alias repeats is written once.
        let edit = Edit(span, text)
        if !edits.contains(edit) { edits.append(edit) }
      }
    }
    return Fix(action, edits)
  }

  /// The edit in words.
  private var action: String {
    switch repair {
    case .noFlag: "leave `\(flag ?? "")` out"
    case .flagToArgument: "leave `\(flag ?? "")` out and keep its value"
    default: "run `\(instead ?? "")` instead"
    }
  }
}
