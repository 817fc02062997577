import Findings
import RecoveryModel
import SourceText

/// A procedure stops something and comes to its end without starting it again.
struct LeftStopped: Rule {
  static let card = RuleCard(
    "left-stopped", .warning,
    summary: "A procedure stops something, and no step starts it again.",
    why: """
      When the last step is done, everybody takes the recovery for done. What was stopped for it stays down until a customer \
      calls, and a job that was paused does not run that night, nor the next.
      """,
    mend: "Add the step that starts it again, with its time.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      // What others run, and what moves elsewhere, may leave the old side stopped; a leak may ask for it.
      guard procedure.isLive, procedure.spec.into.isEmpty, !procedure.scopes.contains(.compromise) else {
        return nil
      }
      let commands = system.commands.ofSteps(in: procedure)
      for command in commands where Halt.mayStand(in: command) {
        guard let index = command.step else { continue }
        let parts = command.words.commands
        for (place, part) in parts.enumerated() {
          guard let halt = Halt(part),
            !parts[(place + 1)...].contains(where: { halt.mayBeUndone(by: $0) }),
            !procedure.mayUndo(halt, behind: index, commands), !procedure.steps[index].keepsApart
          else { continue }
          return system.system.isRunByOthers(procedure)
            ? nil : .leftStopped(halt, in: command, procedure, in: system)
        }
      }
      return nil
    }
  }
}

/// A command that stops something which runs, or a job that would.
struct Halt {
  /// What it stops.
  let name: String
  /// The bytes that name it.
  let range: Range<Int>

  /// Whether a command may stop something; most do not.
  static func mayStand(in command: Command) -> Bool {
    command.words.contains { word in
      switch word.text {
      case "stop", "scale", "pause", "disable-rule", "--desired-count", "--desired-count=0", "suspend": true
      default: false
      }
    }
  }

  /// What one command stops; nil where it stops nothing by a name.
  init?(_ part: ArraySlice<ShellLine.Word>) {
    let words = part.invocation
    guard let program = words.first?.text else { return nil }
    func begins(_ texts: String...) -> Bool { words.dropFirst().lazy.map(\.text).starts(with: texts) }
    let named: ShellLine.Word?
    switch program {
    case "kubectl", "oc", "docker", "podman":
      let act = WorkloadAct.all(in: Array(words)).first { act in
        if case .stops = act.kind { true } else { false }
      }
      guard let act else { return nil }
      self.init(name: act.workload.name, range: act.range)
      return
    case "aws" where begins("ecs", "update-service"):
      named = words.value(of: "--desired-count")?.text == "0" ? words.value(of: "--service") : nil
    case "aws" where begins("events", "disable-rule"): named = words.value(of: "--name")
    case "gcloud" where begins("scheduler", "jobs", "pause"):
      named = words.dropFirst(4).first { !$0.isFlag }
    case "systemctl" where begins("stop"): named = words.dropFirst(2).first { !$0.isFlag }
    case "flux" where begins("suspend"): named = words.dropFirst(3).first { !$0.isFlag }
    default: named = nil
    }
    guard let named else { return nil }
    self.init(name: named.text, range: named.range)
  }

  private init?(name: String, range: Range<Int>) {
    guard !name.isEmpty, !name.holds("$") else { return nil }
    self.name = name
    self.range = range
  }

  /// Words by which something is looked at.
  private static let looks: Set<String> = [
    "get", "describe", "logs", "status", "wait", "list", "ps", "inspect", "is-active", "top",
  ]

  /// Whether a command may start it again: it names it and does something else, or starts nobody knows what.
  func mayBeUndone(by part: ArraySlice<ShellLine.Word>) -> Bool {
    let words = part.invocation
    guard let program = words.first?.text else { return false }
    if words.contains(where: { $0.text.holds(name) }) {
      return Halt(part) == nil && !words.prefix(4).contains { Self.looks.contains($0.text) }
    }
    switch program {
    case "aws", "gcloud":
      return words.contains { word in
        ["start", "resume", "enable", "update-service", "deploy", "reboot", "create", "run", "execute"]
          .contains(where: word.text.holds)
      }
    case "systemctl", "service":
      return words.contains { ["start", "restart", "isolate", "reboot", "default"].contains($0.text) }
    default:
      return WorkloadAct.all(in: Array(words)).contains { act in
        switch act.kind {
        case .mayStartAll: true
        case .starts, .sets: act.workload.name.holds("$") || act.workload.name == name
        case .stops, .uses: false
        }
      }
    }
  }
}

extension Procedure {
  /// Whether a step behind another, or beside it, may start what that one stopped.
  fileprivate func mayUndo(_ halt: Halt, behind index: Int, _ commands: ArraySlice<Command>) -> Bool {
    guard spec.afterwards.isEmpty else { return true }
    return steps.indices.contains { place in
      guard place != index, !steps.waits(index, for: place) else { return false }
      let step = steps[place]
      if step.procedure != nil || step.title.speaksOfStarting { return true }
      guard let command = commands.first(where: { $0.step == place }) else {
        return step.spec.run != nil || step.spec.checks.isEmpty && !step.title.speaksOfChecking
      }
      return command.words.commands.contains { !$0.isScriptThatChecks && halt.mayBeUndone(by: $0) }
    }
  }
}

extension Step {
  /// Whether it stops what is to stay so.
  fileprivate var keepsApart: Bool {
    [spec.name?.known, spec.notes?.known].compactMap { $0 }.contains { text in
      [
        "old", "isolat", "fenc", "quarantin", "decommission", "retire", "remov", "broken", "failed",
        "for good", "lost",
      ]
      .contains(where: text.holds)
    }
  }
}

extension String {
  /// Whether it speaks of something that is brought up.
  fileprivate var speaksOfStarting: Bool {
    ["start", "resum", "reopen", "enabl", "bring", "unpaus", "back to", "online", "scale up", "let "]
      .contains(where: holds)
  }
}

extension Finding {
  fileprivate static func leftStopped(
    _ halt: Halt, in command: Command, _ procedure: Procedure, in system: ProvedSystem
  ) -> Finding {
    LeftStopped.finding(
      "`\(procedure.name)` stops `\(halt.name)`, and no step starts it again",
      at: system.system.spec.span(of: halt.range, in: command.run), label: "stays down",
      subject: system.subject(procedure.name)
    ).help("add the step that starts `\(halt.name)` again")
  }
}
