/// A command that stops something which runs, or a job that would.
struct Halt {
  /// What it stops.
  let name: String
  /// The bytes that name it.
  let range: Range<Int>

  /// Whether a command may stop something; most do not.
  static func mayStand(in command: Command) -> Bool {
    ["stop", "pause", "disable-rule", "suspend"].contains(where: command.holds)
      || (command.holds("scale") || command.holds("desired-count")) && command.holds("0")
  }

  /// What one command stops; nil where it stops nothing by a name.
  init?(_ part: ArraySlice<ShellLine.Word>) {
    let words = part.invocation
    guard let program = words.first?.text else { return nil }
    func begins(_ texts: String...) -> Bool { words.dropFirst().lazy.map(\.text).starts(with: texts) }
    let named: ShellLine.Word?
    switch program {
    case "kubectl", "oc", "docker", "podman":
      guard words.contains(where: \.mayStop),
        let act = WorkloadAct.all(in: Array(words)).first(where: { act in
          if case .stops = act.kind { true } else { false }
        })
      else { return nil }
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
      return !(words.contains(where: \.mayStop) && Halt(part) != nil)
        && !words.prefix(4).contains { Self.looks.contains($0.text) }
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

extension ShellLine.Word {
  /// Whether a command with this word may stop something: it says so, or says that none are to run.
  fileprivate var mayStop: Bool {
    switch text {
    case "stop", "pause", "suspend", "kill", "disable-rule", "0": true
    default: text.utf8.last == UInt8(ascii: "0") && text.hasSuffix("=0")
    }
  }
}
