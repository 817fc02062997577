import Findings
import SourceText
import YAMLTree

extension ShapeRules {
  /// A command of which YAML keeps a part only.
  static let cutCommand = RuleCard(
    "cut-command", .error,
    summary: "YAML takes a part of a plain command for a comment or for further keys.",
    why:
      "What is cut off vanishes without a word, and the first to notice is whoever runs the command in an incident.",
    mend: "Quote the command, or write it as block text behind `|`.")

  /// A text that YAML splits at a comma.
  static let splitText = RuleCard(
    "split-text", .error,
    summary: "Between braces, YAML splits a plain text at its comma.",
    why: "The rest of the text becomes a key that means nothing, and the text says something else.",
    mend: "Quote the text.")
}

extension Finding {
  /// A plain command behind which ` #` begins a comment.
  static func cutCommand(_ node: YAMLNode, _ comment: SourceSpan, in reading: Reading) -> Finding {
    let finding = Finding(
      ShapeRules.cutCommand.name, .error,
      "YAML ends the command of `\(reading.keyText)` at ` #`, and drops the rest as a comment", at: comment,
      label: "not part of the command"
    ).and(node.span, "all of the command that is left")
    let whole = node.span.union(comment)
    let text = reading.source.text(of: whole)
    // Between braces the comment may hold what was meant as further keys.
    guard !reading.isInFlow, !text.utf8.contains(0x0A) else { return finding.help("quote the command") }
    // To a shell the rest is a comment as well, if that is what it was meant for.
    return finding.fix(Fix("quote the command", [Edit(whole, text.quoted)], isSafe: true))
  }

  /// A plain text between braces that a comma splits: what follows stands as keys without a colon.
  static func splitText(
    _ value: YAMLNode, until last: YAMLNode, key: YAMLNode, isCommand: Bool, in reading: Reading
  ) -> Finding {
    let rest = SourceSpan(file: value.span.file, start: Int(value.span.end), end: Int(last.span.end))
    let noun = isCommand ? "command" : "text"
    let finding = Finding(
      (isCommand ? ShapeRules.cutCommand : ShapeRules.splitText).name, .error,
      "YAML splits the \(noun) of `\(reading.shown(key.mark))` at its comma", at: rest,
      label: "read as keys of its own"
    ).and(value.span, "all of the \(noun) that is left")
    let whole = value.span.union(last.span)
    let text = reading.source.text(of: whole)
    guard !text.utf8.contains(0x0A) else { return finding.help("quote the \(noun)") }
    return finding.fix(Fix("quote the \(noun)", [Edit(whole, text.quoted)], isSafe: true))
  }
}

extension String {
  /// The text between single quotes, as YAML reads it back.
  var quoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
