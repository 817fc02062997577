import Findings
import YAMLTree

extension ShapeRules {
  /// A key stands without a value.
  static let emptyValue = RuleCard(
    "empty-value", .error,
    summary: "A key stands without a value.",
    why: "Nobody can tell whether nothing is meant or something was forgotten, so neither is assumed.",
    mend: "Write the value, write `unknown` where nobody knows it, or take the key away.")
}

extension Finding {
  /// Nothing, or YAML's word for nothing, where a value belongs.
  static func emptyValue(_ node: YAMLNode, asked shape: Shape, in reading: Reading) -> Finding {
    let advice =
      switch shape {
      case .clause, .map, .list: "write it, or take the key away"
      case .prose, .name: "write it, or take the key away"
      default: "write it, write `unknown` if nobody knows, or take the key away"
      }
    return Finding(
      ShapeRules.emptyValue.name, .error, "`\(reading.keyText)` has no value", at: node.span,
      label: "expected \(shape.noun)"
    ).help(advice)
  }
}
