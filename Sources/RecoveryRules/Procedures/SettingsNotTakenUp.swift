import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure changes a secret or a parameter, and what reads it is never started anew.
struct SettingsNotTakenUp: Rule {
  static let card = RuleCard(
    "settings-not-taken-up", .warning,
    summary: "A procedure changes a secret or a parameter, and no step starts what reads it anew.",
    why: """
      Most applications read their settings once, when they start. The new address stands in the store, the old one in \
      every process, and people go on working with the database that was left behind, or without one.
      """,
    mend:
      "Start what reads it anew once it is set: `kubectl rollout restart`, a new deployment of the service.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.procedures.compactMap { procedure in
      guard procedure.isLive else { return nil }
      for command in system.commands.ofSteps(in: procedure) where command.maySetSettings {
        guard let index = command.step else { continue }
        let parts = command.parts
        guard let set = parts.lastIndex(where: { $0.settingsChange != nil }),
          let range = parts[set].settingsChange,
          !parts[parts.index(after: set)...].contains(where: \.mayStartAnew),
          !procedure.mayStartAnew(behind: index, system.commands)
        else { continue }
        // What comes behind a procedure that others run is theirs, and who reads no settings has no use for them.
        guard !system.system.isRunByOthers(procedure),
          let (reader, need) = system.system.reader(ofSettingsIn: procedure)
        else { return nil }
        return .stale(range, in: command, reader, need, procedure, in: system)
      }
      return nil
    }
  }
}

extension SystemPlan {
  /// Whether other procedures run one as a step of theirs.
  func isRunByOthers(_ procedure: Procedure) -> Bool {
    procedures.contains { $0.steps.contains { $0.procedure == procedure.index } }
  }

  /// What reads the settings that a procedure changes, and the component from which that shows: a store of settings that
  /// something needs, or else what the procedure brings back.
  fileprivate func reader(ofSettingsIn procedure: Procedure) -> (Component, need: Component)? {
    func reader(_ isRead: (Component) -> Bool) -> (Component, need: Component)? {
      for component in components where component.isProduction {
        if let need = component.needs.first(where: { isRead(components[$0]) }) {
          return (component, components[need])
        }
      }
      return nil
    }
    return reader { $0.platform?.family == .secrets }
      ?? reader { procedure.restores($0.index) && $0.platform?.family == .database }
  }
}

extension Command {
  /// Whether it may change settings; few do, and only these need to be taken apart.
  fileprivate var maySetSettings: Bool {
    holds("secret") || holds("put-parameter") || holds("configmap")
  }
}

extension Procedure {
  /// Whether a step that comes behind another, or beside it, may start something anew.
  fileprivate func mayStartAnew(behind index: Int, _ commands: CommandWalk) -> Bool {
    var runs: [Int: Command] = [:]
    for command in commands.ofSteps(in: self) {
      if let step = command.step { runs[step] = command }
    }
    let later = steps.indices.filter { $0 != index && !steps.waits(index, for: $0) }
    return !spec.afterwards.isEmpty
      || later.contains { place in
        let step = steps[place]
        if step.procedure != nil { return true }
        if step.spec.run != nil, runs[place] == nil { return true }
        guard let command = runs[place] else {
          return step.spec.checks.isEmpty && !step.title.speaksOfChecking
        }
        return command.parts.contains { !$0.isScriptThatChecks && $0.mayStartAnew }
      }
  }
}

extension ArraySlice<ShellLine.Word> {
  /// The commands that change what is read from a store of settings.
  private static let changes: [[String]] = [
    "aws secretsmanager put-secret-value", "aws secretsmanager update-secret",
    "aws secretsmanager update-secret-version-stage", "aws ssm put-parameter", "gcloud secrets versions add",
    "gcloud secrets versions enable", "az keyvault secret set", "az keyvault secret restore", "vault kv put",
    "vault kv patch", "kubectl patch secret", "kubectl patch configmap", "kubectl replace secret",
    "kubectl edit secret", "kubectl edit configmap",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The bytes that change a secret or a parameter: the words of a known command, or those of a script that is called
  /// after it and told to.
  fileprivate var settingsChange: Range<Int>? {
    let words = invocation
    guard let first = words.first else { return nil }
    let plain = ["kubectl", "oc"].contains(first.text) ? words.withoutPlaces : Array(words)
    for known in Self.changes where plain.count >= known.count {
      guard zip(plain, known).allSatisfy({ $0.text == $1 }) else { continue }
      return first.range.lowerBound..<plain[known.count - 1].range.upperBound
    }
    let isScript = first.text.holds("/") || ["python", "python3", "bash", "sh", "node"].contains(first.text)
    guard isScript,
      let script = words.firstIndex(where: { $0.text.holds("secret") && !$0.isFlag }),
      script + 1 < words.endIndex,
      script <= words.startIndex + 1,
      ["update", "set", "put"].contains(words[script + 1].text)
    else { return nil }
    return first.range.lowerBound..<words[script + 1].range.upperBound
  }

  /// The words of a command of Kubernetes but those that say where it is meant.
  private var withoutPlaces: [ShellLine.Word] {
    var isValue = false
    return filter { word in
      if isValue {
        isValue = false
        return false
      }
      isValue = ["-n", "--namespace", "--context", "--kubeconfig"].contains(word.text)
      return !isValue && !word.isFlag
    }
  }

  /// The services of clouds that start nothing which an application is.
  private static let quiet: [String: Set<String>] = [
    "aws": [
      "rds", "s3", "s3api", "route53", "sns", "dynamodb", "backup", "secretsmanager", "logs", "cloudwatch",
      "sts",
      "kms", "iam",
    ],
    "gcloud": [
      "sql", "dns", "secrets", "storage", "logging", "scheduler", "config", "projects", "kms", "auth",
    ],
  ]

  /// Whether it starts something, or may do so.
  fileprivate var mayStartAnew: Bool {
    let words = invocation
    guard let program = words.first, settingsChange == nil else { return false }
    if let quiet = Self.quiet[program.text] {
      guard let service = words.dropFirst().first(where: { !$0.isFlag }) else { return false }
      return !quiet.contains(service.text)
        && !(service.text == "ssm"
          && words.contains { $0.text.hasPrefix("get-") || $0.text == "put-parameter" })
    }
    return WorkloadAct.all(in: Array(words)).contains { act in
      switch act.kind {
      case .starts, .sets, .mayStartAll: true
      case .stops, .uses: false
      }
    }
  }
}

extension Finding {
  fileprivate static func stale(
    _ range: Range<Int>, in command: Command, _ reader: Component, _ need: Component, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    SettingsNotTakenUp.finding(
      "`\(procedure.name)` changes a setting, and no step starts `\(reader.name)` anew",
      at: system.system.spec.span(of: range, in: command.run), label: "read again only at the next start",
      subject: system.subject(procedure.name)
    ).and(
      reader.spec.place(ofNeed: need.name),
      need.platform?.family == .secrets
        ? "`\(reader.name)` has its settings from here" : "`\(reader.name)` looks for this by them"
    )
    .help("add the step that starts `\(reader.name)` anew, and say how long that takes")
  }
}
