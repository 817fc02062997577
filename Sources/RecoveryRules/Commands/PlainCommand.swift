/// Commands of which all that they do is known: they look at something, tell somebody, move an address or the number of
/// copies of a workload. None of them deploys, restores or promotes.
enum PlainCommand {
  private static let programs: Set<String> = [
    "cd", "date", "dig", "echo", "export", "host", "nslookup", "ping", "printf", "set", "sleep", "true", ":",
  ]
  private static let verbs: [String: Set<String>] = [
    "kubectl": [
      "config", "get", "describe", "wait", "logs", "label", "annotate", "scale", "set", "cordon", "drain",
      "top",
    ],
    "aws": ["route53", "sns", "ecs", "elbv2", "cloudwatch", "logs", "sts", "s3"],
    "gcloud": ["dns", "logging", "config"],
  ]

  /// Whether every command of a text is of this kind.
  static func all(in text: String) -> Bool {
    let commands = ShellLine.words(of: text).commands
    return !commands.isEmpty && commands.allSatisfy(isPlain)
  }

  private static func isPlain(_ command: ArraySlice<ShellLine.Word>) -> Bool {
    let words = command.invocation.map(\.text)
    guard let program = words.first else { return true }
    if programs.contains(program) { return true }
    if program == "curl" {
      return words.contains { ["-I", "--head"].contains($0) } || !words.contains(where: \.sends)
    }
    guard let verbs = verbs[program], let verb = words.dropFirst().first else { return false }
    return verbs.contains(verb)
  }
}

extension String {
  /// Whether it is a flag by which curl sends something.
  fileprivate var sends: Bool {
    ["-X", "-d", "-F", "-T", "--request", "--data", "--form", "--upload-file", "--json"].contains(
      where: hasPrefix)
  }
}
