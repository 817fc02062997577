/// Something that runs under a name: a deployment, a container.
struct Workload: Equatable {
  /// What runs it: `kubectl`, `docker`.
  let tool: String
  /// Its kind, where there are several: `deployment`.
  let kind: String
  let name: String
  /// The namespace and the cluster that the command names.
  let scope: [String]
}

/// What one command does to things that run.
struct WorkloadAct {
  /// What it does.
  enum Kind {
    /// It stops the workload.
    case stops
    /// It starts the workload.
    case starts
    /// It runs something inside the workload, or inside the pod of this name.
    case uses
    /// It changes what the workload works with.
    case sets
    /// It may start anything.
    case mayStartAll
  }

  let kind: Kind
  let workload: Workload
  /// The bytes that name what it is done to.
  let range: Range<Int>

  /// Whether a command may stop something; most do not, and what they do need not be worked out.
  static func mayStop(_ command: Command) -> Bool {
    command.holds("scale") || command.holds("stop") || command.holds("kill")
  }

  /// Whether a command may run something inside a workload.
  static func mayUse(_ command: Command) -> Bool {
    ["exec", "cp", "attach", "port-forward", "rsh"].contains(where: command.holds)
  }

  /// What the commands of a text do, in order; those that may fail without harm do nothing.
  static func all(in words: [ShellLine.Word]) -> [WorkloadAct] {
    words.commands.flatMap { command -> [WorkloadAct] in
      guard let first = command.first else { return [] }
      return words.mayFail(first.line) ? [] : acts(of: command)
    }
  }

  /// Whether it starts a workload, or may do so.
  func mayStart(_ other: Workload) -> Bool {
    switch kind {
    case .mayStartAll: true
    case .starts: workload.tool == other.tool && (workload.name == other.name || workload.name.holds("$"))
    case .stops, .uses, .sets: false
    }
  }

  /// Whether it runs something inside a workload: by its own name, or in a pod that is called after it.
  func uses(_ other: Workload) -> Bool {
    guard case .uses = kind, workload.tool == other.tool, workload.scope == other.scope else { return false }
    if workload.name == other.name { return workload.kind == other.kind || workload.kind == "pod" }
    guard workload.kind == "pod", workload.name.hasPrefix(other.name + "-") else { return false }
    let rest = workload.name.dropFirst(other.name.count + 1)
    return rest == "pod" || rest.allSatisfy(\.isNumber)
  }
}

extension WorkloadAct {
  private static func acts(of command: ArraySlice<ShellLine.Word>) -> [WorkloadAct] {
    let words = command.invocation
    switch words.first?.text {
    case "kubectl"?, "oc"?: return cluster(words.dropFirst())
    case "docker"?, "podman"?: return containers(words.dropFirst())
    case let program?:
      return PlainCommand.all(in: program) || readers.contains(program) ? [] : [unknown]
    case nil: return []
    }
  }

  /// Programs that start nothing, whatever they are told.
  private static let readers: Set<String> = [
    "aws", "gcloud", "gsutil", "curl", "wget", "cp", "mv", "rm", "tar", "gunzip", "gzip", "cat", "ls", "grep",
    "psql",
    "pg_dump", "pg_restore", "redis-cli", "mysql", "mysqldump", "mongorestore", "mongodump", "tee", "chown",
    "chmod",
  ]

  private static let unknown = WorkloadAct(
    kind: .mayStartAll, workload: Workload(tool: "", kind: "", name: "", scope: []), range: 0..<0)

  /// The flags of Kubernetes and of containers that take a value.
  private static let clusterFlags = [
    "-n", "--namespace", "--context", "--replicas", "-c", "--container",
  ]
  private static let containerFlags = [
    "-t", "--time", "-u", "--user", "-w", "--workdir", "-e", "--env",
  ]

  /// What a command of Kubernetes does.
  private static func cluster(_ words: ArraySlice<ShellLine.Word>) -> [WorkloadAct] {
    let line = CommandLine(words, valued: clusterFlags)
    guard let verb = line.plain.first else { return [] }
    let scope = [line.value("-n") ?? line.value("--namespace") ?? "", line.value("--context") ?? ""]
    switch verb.text {
    case "scale":
      guard let replicas = line.value("--replicas"), !line.has("-l"), !line.has("--selector"),
        !line.has("--all"),
        !line.has("-f")
      else { return [unknown] }
      return resources(line.plain.dropFirst(), scope).map {
        WorkloadAct(kind: replicas == "0" ? .stops : .starts, workload: $0.workload, range: $0.range)
      }
    case "exec", "cp", "attach", "port-forward", "rsh":
      let names =
        verb.text == "cp"
        ? line.plain.dropFirst().filter { $0.text.holds(":") }
        : [line.plain.dropFirst().first].compactMap { $0 }
      return names.map { word in
        let path = word.text.cut(at: UInt8(ascii: ":")).head
        let (head, rest) = path.cut(at: UInt8(ascii: "/"))
        let (kind, name) =
          rest.map { verb.text == "cp" ? ("pod", path) : (kindName(head), $0) } ?? ("pod", path)
        return WorkloadAct(
          kind: .uses, workload: Workload(tool: "kubectl", kind: kind, name: name, scope: scope),
          range: word.range)
      }
    case "config":
      // From here on the commands are for another cluster.
      return line.plain.dropFirst().first?.text == "use-context" ? [unknown] : []
    case "set":
      return resources(line.plain.dropFirst(2).filter { !$0.text.isAssignment }[...], scope).map {
        WorkloadAct(kind: .sets, workload: $0.workload, range: $0.range)
      }
    case "get", "describe", "wait", "logs", "label", "annotate", "cordon", "drain", "top", "delete":
      return []
    default: return [unknown]
    }
  }

  /// The resources that some words name: `deployment a b`, or `deployment/a`.
  private static func resources(
    _ words: ArraySlice<ShellLine.Word>, _ scope: [String]
  ) -> [(workload: Workload, range: Range<Int>)] {
    var kind = ""
    return words.compactMap { word in
      let (head, rest) = word.text.cut(at: UInt8(ascii: "/"))
      if rest == nil, kind.isEmpty {
        kind = kindName(word.text)
        return nil
      }
      let workload = Workload(
        tool: "kubectl", kind: rest == nil ? kind : kindName(head), name: rest ?? head, scope: scope)
      return (workload, word.range)
    }
  }

  private static func kindName(_ word: String) -> String {
    switch word {
    case "deploy", "deployments", "deployment.apps": "deployment"
    case "sts", "statefulsets", "statefulset.apps": "statefulset"
    case "rs", "replicasets": "replicaset"
    case "po", "pods": "pod"
    default: word
    }
  }

  /// What a command of containers does.
  private static func containers(_ words: ArraySlice<ShellLine.Word>) -> [WorkloadAct] {
    let line = CommandLine(words, valued: containerFlags)
    let isComposed = line.plain.first?.text == "compose"
    let plain = isComposed ? line.plain.dropFirst() : line.plain[...]
    guard let verb = plain.first, !isComposed || !line.has("-f") else { return [unknown] }
    func acts(_ kind: Kind, _ names: ArraySlice<ShellLine.Word>) -> [WorkloadAct] {
      names.map { word in
        let workload = Workload(
          tool: "docker", kind: isComposed ? "service" : "container", name: word.text, scope: [])
        return WorkloadAct(kind: kind, workload: workload, range: word.range)
      }
    }
    switch verb.text {
    case "stop", "kill": return acts(.stops, plain.dropFirst())
    case "start", "restart", "unpause": return acts(.starts, plain.dropFirst())
    case "exec": return acts(.uses, plain.dropFirst().prefix(1))
    case "cp", "ps", "logs", "inspect", "pull", "rm", "wait": return []
    default: return [unknown]
    }
  }
}

/// The words of one command, flags apart.
private struct CommandLine {
  /// The words that are no flags, nor values of the flags that are known to take one; those behind `--` are left out.
  private(set) var plain: [ShellLine.Word] = []
  private var flags: [(name: String, value: String)] = []

  init(_ words: ArraySlice<ShellLine.Word>, valued: [String]) {
    var open: String?
    for word in words {
      if word.text == "--" { break }
      if let flag = open {
        flags.append((flag, word.text))
        open = nil
      } else if word.isFlag {
        let (flag, value) = word.text.cut(at: UInt8(ascii: "="))
        flags.append((flag, value ?? ""))
        if value == nil, valued.contains(flag) { open = flag }
      } else {
        plain.append(word)
      }
    }
  }

  /// What a flag is given.
  func value(_ flag: String) -> String? { flags.last { $0.name == flag }?.value }
  /// Whether a flag stands there.
  func has(_ flag: String) -> Bool { flags.contains { $0.name == flag } }
}

extension String {
  /// What stands before a sign and what behind it; nothing behind it where there is no sign, or nothing follows.
  fileprivate func cut(at sign: UInt8) -> (head: String, rest: String?) {
    guard let place = utf8.firstIndex(of: sign) else { return (self, nil) }
    let rest = utf8[utf8.index(after: place)...]
    return (String(Substring(utf8[..<place])), rest.isEmpty ? nil : String(Substring(rest)))
  }
}
