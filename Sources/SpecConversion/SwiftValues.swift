import RecoveryYAML
import YAMLTree

/// Values of the tree as arguments of the Swift DSL.
enum SwiftValues {
  /// The value of a field; nil where the field is no argument but a clause of its own.
  static func expression(_ node: YAMLNode, key: String, shape: Shape) -> SwiftExpression? {
    switch shape {
    case .many(.schedule):
      return node.kind == .sequence
        ? list(node.items.map { .plain(schedule($0)) }) : .plain(schedule(node))
    case .many(let inner):
      let nodes = node.kind == .sequence ? Array(node.items) : [node]
      return list(nodes.map { scalar($0, key: key, shape: inner) })
    case .map(.many): return pairs(node) { texts($0) }
    case .map(.oneOf): return pairs(node) { .plain(SwiftNames.word($0.text, of: "")) }
    case .map(.period):
      return .list(
        node.entries.map {
          SwiftArgument(
            label: SwiftNames.word($0.key.text, of: ""),
            value: .plain(SwiftQuantity.time($0.value.text, isCalendar: true)))
        })
    case .recoveryTime where node.kind == .mapping:
      let states = pairs(node) { .plain(SwiftQuantity.time($0.text, isCalendar: false)) }
      return .call(SwiftCall(callee: ".reaching", arguments: [SwiftArgument(value: states)]))
    case .clause, .map, .list, .either: return nil
    default: return scalar(node, key: key, shape: shape)
    }
  }

  /// A single value.
  private static func scalar(_ node: YAMLNode, key: String, shape: Shape) -> SwiftExpression {
    let text = node.text
    let isUnknown = node.style == .plain && text == "unknown"
    switch shape {
    case .prose: return SwiftLiteralText.expression(text)
    case .duration, .recoveryTime: return .plain(SwiftQuantity.time(text, isCalendar: false))
    case .recoveryPoint:
      return .plain(text == "none" ? ".nothingAtStake" : SwiftQuantity.time(text, isCalendar: false))
    case .range: return .plain(SwiftQuantity.range(text))
    case .period, .keep: return .plain(SwiftQuantity.time(text, isCalendar: true))
    case .size: return .plain(SwiftQuantity.amount(text, isRate: false))
    case .rate: return .plain(SwiftQuantity.amount(text, isRate: true))
    case .schedule: return .plain(schedule(node))
    case .boolean: return .plain(text == "unknown" ? ".unknown" : text)
    case .integer: return .plain(Int(text).map(String.init) ?? ".unknown")
    case .countRange:
      let ends = text.split(separator: ".").compactMap { Int($0) }
      return .plain(ends.count == 2 ? "\(ends[0])...\(ends[1])" : ends.first.map(String.init) ?? ".unknown")
    case .rhythm: return .plain(rhythm(text))
    case .replicationMode:
      return .plain(
        ["sync", "async", "unknown"].contains(text) ? ".\(text)" : SwiftLiteralText.literal(text))
    case .oneOf: return .plain(SwiftNames.word(text, of: key))
    case .date, .window: return .plain(text == "unknown" ? ".unknown" : SwiftLiteralText.literal(text))
    case .zone: return .plain(text == "unknown" ? ".unknown" : SwiftLiteralText.literal(text))
    default: return isUnknown ? .plain(".unknown") : SwiftLiteralText.expression(text)
    }
  }

  private static func schedule(_ node: YAMLNode) -> String {
    let text = node.text
    switch text {
    case "continuous", "unknown": return "." + text
    case "on demand", "on push", "on release":
      return "." + text.split(separator: " ").joined(separator: "-").camelCased
    default: return SwiftLiteralText.literal(text)
    }
  }

  private static func rhythm(_ text: String) -> String {
    switch text {
    case "none": ".never"
    case "on event": ".onEvent"
    case let text where text.hasPrefix("every "):
      ".every(\(SwiftQuantity.time(String(text.dropFirst(6)), isCalendar: false)))"
    default: "." + text
    }
  }

  private static func texts(_ node: YAMLNode) -> SwiftExpression {
    node.kind == .sequence
      ? list(node.items.map { scalar($0, key: "", shape: .text) }) : scalar(node, key: "", shape: .text)
  }

  private static func list(_ values: [SwiftExpression]) -> SwiftExpression {
    .list(values.map { SwiftArgument(value: $0) })
  }

  private static func pairs(_ node: YAMLNode, _ value: (YAMLNode) -> SwiftExpression) -> SwiftExpression {
    .list(
      node.entries.map {
        SwiftArgument(label: SwiftLiteralText.literal($0.key.text), value: value($0.value))
      })
  }

  /// Claims: texts in the notation of the language, lists and maps of them.
  static func claims(_ node: YAMLNode) -> SwiftExpression {
    switch node.kind {
    case .scalar: .plain(SwiftLiteralText.literal(node.text))
    case .sequence: list(node.items.map(claims))
    case .mapping: pairs(node, claims)
    }
  }
}
