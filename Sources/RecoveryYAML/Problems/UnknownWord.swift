import Findings
import PlatformFacts
import YAMLTree

extension ShapeRules {
  /// A word that is none of those which the key takes.
  static let unknownWord = RuleCard(
    "unknown-word", .error,
    summary: "A word stands where only a few particular words may.",
    why: "A word that nobody defined has no effect, though everybody who reads it believes it does.",
    mend: "Use one of the words that the finding lists.")
}

extension Finding {
  /// A scalar that is none of the words.
  static func unknownWord(_ node: YAMLNode, among words: [String], in reading: Reading) -> Finding {
    let text = node.text
    let listed = words.map { "`\($0)`" }.joined(separator: ", ")
    let isKey = node.mark == reading.key
    let message = isKey ? "`\(text.shown)` is no key here" : "`\(reading.keyText)` cannot be `\(text.shown)`"
    let finding = Finding(
      ShapeRules.unknownWord.name, .error, message, at: node.span, label: "expected one of \(listed)")
    let plain = Names.hyphenated(text)
    let begun = plain.utf8.count > 2 ? words.first { $0.hasPrefix(plain) } : nil
    let near = words.first { $0 == plain } ?? begun ?? Spelling.nearest(to: plain, among: words)
    guard let near else { return finding }
    let isCertain =
      near == plain || Spelling.onlyNear(plain, among: words) == near
      || begun != nil && words.count { $0.hasPrefix(plain) } == 1
    return finding.fix(Fix("write `\(near)`", [node.replaced(by: near)], isSafe: isCertain))
  }
}
