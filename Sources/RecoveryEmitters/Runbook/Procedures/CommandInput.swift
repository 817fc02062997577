/// A name that commands use and nobody sets: the person on call fills it in.
struct CommandInput: Hashable, Sendable {
  /// The name without its `$`.
  let name: String
  /// Where it is used, in words.
  let uses: [String]

  /// The inputs of some commands, in the order in which they are first used.
  ///
  /// What one command sets, a later one may use: the steps of a procedure are run in one shell.
  static func all(in commands: [(use: String, text: String)]) -> [CommandInput] {
    var order: [String] = []
    var uses: [String: [String]] = [:]
    var isSet: Set<String> = []
    for command in commands {
      let names = ShellNames(in: command.text)
      for name in names.used where !isSet.contains(name) && !names.set.contains(name) && !isOrdinary(name) {
        if uses[name] == nil { order.append(name) }
        if uses[name]?.last != command.use { uses[name, default: []].append(command.use) }
      }
      isSet.formUnion(names.set)
    }
    return order.map { CommandInput(name: $0, uses: uses[$0] ?? []) }
  }

  /// Whether a login shell sets the name by itself.
  private static func isOrdinary(_ name: String) -> Bool {
    switch name {
    case "HOME", "PATH", "USER", "LOGNAME", "SHELL", "PWD", "OLDPWD", "TMPDIR", "HOSTNAME", "LANG", "TERM",
      "EDITOR",
      "IFS", "OPTARG", "OPTIND", "PPID", "RANDOM", "SECONDS", "UID", "EUID", "LINENO", "REPLY", "PIPESTATUS":
      true
    default: name.hasPrefix("LC_") || name.hasPrefix("BASH")
    }
  }
}
