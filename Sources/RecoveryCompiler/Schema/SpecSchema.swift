import ConfigTrees
import RecoveryYAML

/// The JSON Schema (2020-12) of specs in YAML, made of the same grammars that read them, so that editors complete and explain
/// what `check` accepts.
///
/// It describes shapes alone: what a name refers to, and whether a promise holds, only `check` knows. Whatever may be
/// written may also be `unknown`.
package enum SpecSchema {
  /// The kinds of document, each by the grammar of that name.
  private static let kinds = ["system", "policy", "platform", "framework"]

  /// The schema of one document.
  package static var tree: JSONValue {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Holdfast spec",
      "description":
        "A system, a policy, a platform or a framework. Printed by `holdfast schema` from the grammars that read specs.",
      "anyOf": .array(kinds.map(reference)),
      "$defs": .object(grammarCards.map { JSONMember($0.name, definition(of: $0)) }),
    ]
  }

  private static func reference(_ grammar: String) -> JSONValue {
    // A blank in a reference is written as a URI writes it (RFC 3986, 2.1).
    let name = grammar.split(separator: " ").joined(separator: "%20")
    return ["$ref": .string("#/$defs/\(name)")]
  }

  /// A clause: its fields, what must be there, and no more.
  private static func definition(of card: GrammarCard) -> JSONValue {
    let isDocument = kinds.contains(card.name)
    var required = card.fields.filter(\.isRequired).map(\.key)
    // The key that names the kind tells documents apart.
    if isDocument, !required.contains(card.name) { required.append(card.name) }
    var members = [
      JSONMember("description", .string(sentence(card.summary))), JSONMember("type", "object"),
    ]
    if !required.isEmpty { members.append(JSONMember("required", .array(required.map(JSONValue.string)))) }
    members.append(JSONMember("additionalProperties", false))
    var properties = card.fields.map { JSONMember($0.key, property(of: $0)) }
    properties.append(
      JSONMember(
        "claims",
        [
          "description": "What is stated of it a second time elsewhere, each held against what is derived.",
          "type": "object",
        ]))
    members.append(JSONMember("properties", .object(properties)))
    return .object(members)
  }

  private static func property(of field: FieldCard) -> JSONValue {
    if field.key == "holdfast" {
      return ["description": .string(sentence(field.summary)), "const": 1]
    }
    let own = JSONMember("description", .string(sentence(field.summary)))
    guard case .object(let members) = schema(of: field.shape) else { return .object([own]) }
    return .object([own] + members)
  }

  /// What may stand behind a key.
  private static func schema(of shape: Shape) -> JSONValue {
    switch shape {
    case .text, .prose, .name, .command, .reference, .zone, .replicationMode, .metric, .label:
      ["type": scalar]
    case .duration, .range, .period, .keep, .size, .rate, .schedule, .date, .window, .countRange, .rhythm,
      .recoveryPoint:
      ["type": scalar, "examples": .array(examples(of: shape).map(JSONValue.string))]
    case .boolean: ["enum": [.bool(true), .bool(false), "unknown"]]
    case .integer: ["anyOf": [["type": "integer"], ["const": "unknown"]]]
    case .recoveryTime:
      [
        "anyOf": [schema(of: .duration), ["type": "object", "additionalProperties": schema(of: .duration)]]
      ]
    case .oneOf(let words): ["enum": .array((words + ["unknown"]).map(JSONValue.string))]
    case .many(let inner): ["anyOf": [schema(of: inner), ["type": "array", "items": schema(of: inner)]]]
    case .list(let inner): ["type": "array", "items": schema(of: inner)]
    case .map(let inner): ["type": "object", "additionalProperties": schema(of: inner)]
    case .clause(let name): reference(name)
    case .either(let shapes): ["anyOf": .array(shapes.map(schema))]
    }
  }

  /// A value that YAML may take for a number or a truth, and the language for its text.
  private static let scalar: JSONValue = ["string", "number", "boolean"]

  private static func examples(of shape: Shape) -> [String] {
    switch shape {
    case .duration, .recoveryPoint: ["15m", "4h", "1h30m"]
    case .range: ["20m", "20m..50m"]
    case .period: ["30d", "12mo", "7y"]
    case .keep: ["30d", "12mo", "30 copies", "forever"]
    case .size: ["40GiB", "2TB"]
    case .rate: ["200MiB/s"]
    case .schedule: ["daily 02:00", "weekly Sun 03:00", "monthly last 04:00", "every 15m", "0 2 * * *"]
    case .date: ["2026-11-15"]
    case .window: ["03:00..04:00"]
    case .countRange: ["7", "1..35"]
    case .rhythm: ["continuous", "every 1d", "on event", "none"]
    default: []
    }
  }

  /// A summary as a sentence.
  private static func sentence(_ summary: String) -> String {
    summary.hasSuffix(".") ? summary : summary + "."
  }
}
