import Findings
import YAMLTree

extension ShapeRules {
  /// Something else stands where a value of a kind belongs.
  static let wrongType = RuleCard(
    "wrong-type", .error,
    summary: "A mapping, a list or a text stands where something else belongs.",
    why: "What cannot be read is not checked, and a plan with a hole in it proves nothing.",
    mend: "Write what the key takes; the finding names it with an example.")
}

extension Finding {
  /// A node of the wrong kind for the key at hand.
  static func wrongType(_ node: YAMLNode, asked shape: Shape, in reading: Reading) -> Finding {
    let found =
      switch node.kind {
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .scalar: "`\(node.text.shown)`"
      }
    let label =
      switch node.kind {
      case .mapping: "this is a mapping"
      case .sequence: "this is a list"
      case .scalar: "this is a text"
      }
    let finding = Finding(
      ShapeRules.wrongType.name, .error, "`\(reading.keyText)` takes \(shape.noun), not \(found)",
      at: node.span, label: label)
    return finding.mended(node, asked: shape)
  }

  /// The same with the edit or the advice that fits.
  private func mended(_ node: YAMLNode, asked shape: Shape) -> Finding {
    switch (node.kind, shape) {
    case (.scalar, .clause("step")):
      return fix(Fix("make it a step", [Edit(node.span, "{name: \(node.text.quoted)}")], isSafe: true))
    case (.scalar, .clause("target")) where Names.isName(node.bytes):
      return fix(Fix("name the place", [Edit(node.span, "{at: \(node.text)}")], isSafe: true))
    case (.scalar, _) where node.isPlain && node.spells("unknown"):
      return help("say `unknown` of the single fields that nobody knows")
    case (.sequence, .map): return help("give each item a name: `NAME: {...}`")
    case (.mapping, .list), (.mapping, .many): return help("begin each item with `- `")
    case (.sequence, _) where node.count == 1: return help("take the brackets away: one value stands here")
    default: return self
    }
  }
}
