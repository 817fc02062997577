import Findings
import YAMLTree

extension ShapeRules {
  /// A name that is no name.
  static let badName = RuleCard(
    "bad-name", .error,
    summary: "A name holds something other than small letters, digits and hyphens, or is too long.",
    why:
      "Names become file names, labels of metrics and identifiers in other programs, each with rules of its own; "
      + "what all of them accept is `[a-z][a-z0-9-]{0,62}`.",
    mend: "Write the name in small letters, digits and hyphens, and the prose name in `title`.")
}

extension Finding {
  /// A scalar that cannot be a name.
  static func badName(_ node: YAMLNode, in reading: Reading) -> Finding {
    let text = node.text
    let finding = Finding(
      ShapeRules.badName.name, .error, "`\(text.shown)` cannot be a name: \(text.whyNoName)", at: node.span,
      label: "expected small letters, digits and hyphens, a letter first")
    let better = Names.hyphenated(text)
    guard Names.isName(ArraySlice(better.utf8)), better != text else { return finding }
    return finding.fix(Fix("name it `\(better)`", [node.replaced(by: better)]))
  }
}

extension String {
  /// What keeps it from being a name.
  fileprivate var whyNoName: String {
    if isEmpty { return "it is empty" }
    if utf8.count > Names.longest { return "it is longer than \(Names.longest) characters" }
    if unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      return "it holds a control character"
    }
    if contains("/") || contains("\\") || hasPrefix(".") { return "it is a path" }
    let bad = unicodeScalars.first { !("a"..."z").contains($0) && !("0"..."9").contains($0) && $0 != "-" }
    guard let bad else { return "it begins with no letter" }
    if ("A"..."Z").contains(bad) { return "it holds capital letters" }
    if bad == " " { return "it holds a space" }
    return "it holds `\(bad)`"
  }
}
