import Foundation

/// Judges a JSON value by the part of JSON Schema 2020-12 that the published schemas use.
///
/// An unknown keyword is a fault, so that a schema cannot come to say something that is not tested.
struct SchemaReading {
  private let root: [String: Any]

  /// Reads a schema file of the package.
  init(named name: String) throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: package.appending(path: "schemas/\(name)"))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value; empty where it is valid.
  func faults(in value: Any) -> [String] { faults(value, root, at: "$") }

  private func faults(_ value: Any, _ schema: [String: Any], at path: String) -> [String] {
    schema.keys.sorted().flatMap { keyword -> [String] in
      guard let rule = schema[keyword] else { return [] }
      return faults(value, keyword, rule, schema, at: path).map { "\(path): \(keyword): \($0)" }
    }
  }

  private func faults(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], at path: String
  ) -> [String] {
    let object = value as? [String: Any] ?? [:]
    let list = value as? [Any] ?? []
    switch keyword {
    case "$schema", "$defs", "title", "description", "then", "else": return []
    case "$ref": return faults(value, definition(rule), at: path)
    case "type": return Self.isOf(type: rule as? String, value) ? [] : ["not \(rule)"]
    case "const": return Self.same(value, rule) ? [] : ["\(value) is not \(rule)"]
    case "enum": return (rule as? [Any] ?? []).contains { Self.same(value, $0) } ? [] : ["\(value)"]
    case "minimum": return (value as? Int ?? .min) >= (rule as? Int ?? .max) ? [] : ["\(value)"]
    case "minLength": return (value as? String ?? "").count >= (rule as? Int ?? .max) ? [] : ["\(value)"]
    case "required": return (rule as? [String] ?? ["?"]).filter { object[$0] == nil }
    case "properties":
      return (rule as? [String: [String: Any]] ?? [:]).flatMap { name, schema in
        object[name].map { faults($0, schema, at: "\(path).\(name)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"] as? [String: Any] ?? [:]
      return object.keys.filter { known[$0] == nil }
    case "items":
      let schema = rule as? [String: Any] ?? [:]
      return list.enumerated().flatMap { faults($0.element, schema, at: "\(path)[\($0.offset)]") }
    case "if":
      let holds = faults(value, rule as? [String: Any] ?? [:], at: path).isEmpty
      return faults(value, schema[holds ? "then" : "else"] as? [String: Any] ?? [:], at: path)
    case "not": return faults(value, rule as? [String: Any] ?? [:], at: path).isEmpty ? ["holds"] : []
    default: return ["unknown keyword"]
    }
  }

  private func definition(_ reference: Any) -> [String: Any] {
    let name = (reference as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: [String: Any]])?[name] ?? ["missing": name]
  }

  private static func isOf(type: String?, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": value is Int && !isBoolean(value)
    case "boolean": isBoolean(value)
    default: false
    }
  }

  /// Foundation lets 0 and 1 pass for booleans; what type a number was made from tells them apart.
  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private static func same(_ one: Any, _ other: Any) -> Bool {
    (one as? String).map { $0 == other as? String } ?? ((one as? Int).map { $0 == other as? Int } ?? false)
  }
}
