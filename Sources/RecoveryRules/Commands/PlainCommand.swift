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
    let words = command.map(\.text).drop { $0.isAssignment || $0 == "sudo" }
    guard let program = words.first else { return true }
    if programs.contains(program) { return true }
    if program == "curl" {
      return words.contains { ["-I", "--head"].contains($0) } || !words.contains(where: \.sends)
    }
    guard let verbs = verbs[program], let verb = words.dropFirst().first else { return false }
    return verbs.contains(verb)
  }
}

extension [ShellLine.Word] {
  /// The commands, each with the words between two separators or ends of lines.
  var commands: [ArraySlice<ShellLine.Word>] {
    var commands: [ArraySlice<ShellLine.Word>] = []
    var start = startIndex
    for index in indices {
      let isNewLine = index > start && self[index].line != self[index - 1].line
      guard self[index].isSeparator || isNewLine else { continue }
      if start < index { commands.append(self[start..<index]) }
      start = self[index].isSeparator ? index + 1 : index
    }
    if start < endIndex { commands.append(self[start...]) }
    return commands
  }
}

extension String {
  /// Whether it sets a variable for the command behind it.
  var isAssignment: Bool {
    guard let equals = utf8.firstIndex(of: UInt8(ascii: "=")), equals > startIndex else { return false }
    return utf8[..<equals].allSatisfy { $0 == 0x5F || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }

  /// Whether it is a flag by which curl sends something.
  fileprivate var sends: Bool {
    ["-X", "-d", "-F", "-T", "--request", "--data", "--form", "--upload-file", "--json"].contains(
      where: hasPrefix)
  }
}
