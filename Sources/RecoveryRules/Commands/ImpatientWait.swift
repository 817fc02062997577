import Findings
import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// A step waits for something with a command that gives up before the step's own time is over.
struct ImpatientWait: Rule {
  static let card = RuleCard(
    "impatient-wait", .warning,
    summary: "A command that waits gives up sooner than its step may take.",
    why: """
      The waiters of command lines have a patience of their own. When it ends they fail, the script behind them stops \
      or goes on with what is not there, and the restore that was nearly done looks broken.
      """,
    mend: "Say a longer time where the command takes one; else wait again until it is there.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for procedure in system.system.procedures where procedure.isLive {
      for command in system.commands.ofSteps(in: procedure) {
        guard let wait = Wait(in: command.words), let step = command.step,
          let takes = procedure.spec.steps[step].takes, case .range(let range)? = takes.known,
          wait.patience < range.high
        else { continue }
        found.append(.impatient(wait, command.run, takes, upTo: range.high, procedure, in: system))
      }
    }
    return found
  }
}

/// A command that waits, as it was written.
private struct Wait {
  let command: CommandWait
  /// After how long it gives up.
  let patience: TimeSpan
  /// The bytes that say so: the flag with its value, or the words.
  let range: Range<Int>
  /// Where the words end.
  let wordsEnd: Int

  /// The first of some commands that waits; nil where none does, or where they wait on by themselves.
  init?(in words: [ShellLine.Word]) {
    guard words.contains(where: { $0.text == "wait" || $0.text == "status" }),
      !words.contains(where: {
        ["until", "while", "for"].contains($0.text) || $0.isSeparator && $0.text == "|"
      })
    else { return nil }
    for start in words.indices {
      for command in CommandWait.all where words.count - start >= command.words.count {
        let name = words[start..<(start + command.words.count)]
        guard name.elementsEqual(command.words, by: { $0.text == $1 && !$0.isSeparator }) else { continue }
        self.init(
          command, name, words[name.endIndex...].prefix { $0.line == words[start].line && !$0.isSeparator })
        return
      }
    }
    return nil
  }

  /// A command with what stands behind it; nil where it says a time that is no plain length.
  private init?(
    _ command: CommandWait, _ name: ArraySlice<ShellLine.Word>, _ rest: ArraySlice<ShellLine.Word>
  ) {
    self.command = command
    wordsEnd = name[name.endIndex - 1].range.upperBound
    guard let flag = command.flag,
      let index = rest.firstIndex(where: { $0.text == flag || $0.text.hasPrefix(flag + "=") })
    else {
      guard let limit = command.limit else { return nil }
      patience = limit
      range = name[name.startIndex].range.lowerBound..<wordsEnd
      return
    }
    let isJoined = rest[index].text != flag
    let last = isJoined || index + 1 >= rest.endIndex ? rest[index] : rest[index + 1]
    let value = isJoined ? Array(last.text.utf8.dropFirst(flag.utf8.count + 1)) : Array(last.text.utf8)
    guard let told = try? TimeSpan(parsing: value[...]), told > .seconds(0) else { return nil }
    patience = told
    range = rest[index].range.lowerBound..<last.range.upperBound
  }
}

extension Finding {
  fileprivate static func impatient(
    _ wait: Wait, _ run: Written<String>, _ takes: Written<StepTime>, upTo high: TimeSpan,
    _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    var finding = ImpatientWait.finding(
      "`\(procedure.name)` waits at most \(wait.patience) for what may take \(high)",
      at: spec.span(of: wait.range, in: run), label: "this gives up after \(wait.patience)",
      subject: system.subject(procedure.name)
    ).and(takes.span, "up to \(high)")
    if let fact = Facts.named(wait.command.fact) { finding = finding.citing(fact) }
    guard let flag = wait.command.flag else {
      return finding.help(
        "wait again until it is there: `until \(wait.command.words.joined(separator: " ")) ...; do :; done`")
    }
    let isTold = wait.range.lowerBound > wait.wordsEnd
    let place = spec.place(of: isTold ? wait.range : wait.wordsEnd..<wait.wordsEnd, in: run)
    let told = "\(flag)=\(high.seconds)s"
    guard let place else { return finding.help("say `\(told)`") }
    return finding.fix(Fix("say `\(told)`", [Edit(place, (isTold ? "" : " ") + told)]))
  }
}
