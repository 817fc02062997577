import ConfigTrees
import Foundation

/// Judges a JSON value by the part of JSON Schema 2020-12 that the published schemas use.
///
/// A keyword that it does not know is a fault, so that a schema cannot come to say something that is not tested.
package struct SchemaCheck {
  private let root: JSONValue

  /// Reads a schema file of the package.
  package init(named name: String) throws {
    var package = URL(filePath: #filePath)
    for _ in 0..<3 { package.deleteLastPathComponent() }
    root = try JSONReader.read(Array(try Data(contentsOf: package.appending(path: "schemas/\(name)"))))
  }

  /// What is wrong with a value; empty where it is valid.
  package func faults(in value: JSONValue) -> [String] { faults(value, root, at: "$") }

  private func faults(_ value: JSONValue, _ schema: JSONValue, at path: String) -> [String] {
    guard case .object(let rules) = schema else { return ["\(path): no schema"] }
    return rules.flatMap { faults(value, $0.name, $0.value, schema, at: path) }
  }

  private func faults(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, at path: String
  ) -> [String] {
    let isRight: Bool
    switch (keyword, rule) {
    case ("$schema", _), ("$defs", _), ("title", _), ("description", _), ("examples", _): return []
    case ("$ref", .string(let name)):
      let last = name.split(separator: "/").last.map(String.init) ?? ""
      let definition = root["$defs"]?[last.replacing("%20", with: " ")]
      return faults(value, definition ?? .null, at: path)
    case ("type", .array(let types)): isRight = types.contains { $0 == .string(type(of: value)) }
    case ("type", _): isRight = rule == .string(type(of: value))
    case ("const", _): isRight = value == rule
    case ("enum", .array(let choices)): isRight = choices.contains(value)
    case ("minimum", .integer(let least)): isRight = integer(value).map { $0 >= least } ?? true
    case ("minLength", .integer(let least)): isRight = string(value).map { $0.count >= least } ?? true
    case ("minItems", .integer(let least)): isRight = items(value).count >= least
    case ("maxItems", .integer(let most)): isRight = items(value).count <= most
    case ("anyOf", .array(let choices)):
      isRight = choices.contains { faults(value, $0, at: path).isEmpty }
    case ("oneOf", .array(let choices)):
      isRight = choices.filter { faults(value, $0, at: path).isEmpty }.count == 1
    case ("required", .array(let names)): isRight = names.allSatisfy { value[string($0) ?? ""] != nil }
    case ("items", _): return items(value).enumerated().flatMap { faults($1, rule, at: "\(path)[\($0)]") }
    case ("properties", _), ("additionalProperties", _), ("propertyNames", _):
      return members(value).flatMap { faults($0, keyword, rule, schema, at: "\(path).\($0.name)") }
    default: return ["\(path): the keyword \(keyword) is not known"]
    }
    return isRight ? [] : ["\(path): \(keyword)"]
  }

  /// What is wrong with one member of an object by a keyword that speaks of members.
  private func faults(
    _ member: JSONMember, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, at path: String
  ) -> [String] {
    let own = schema["properties"]?[member.name]
    switch keyword {
    case "properties": return own.map { faults(member.value, $0, at: path) } ?? []
    case "propertyNames": return faults(.string(member.name), rule, at: path)
    default:
      if own != nil { return [] }
      return rule == false ? ["\(path): not expected"] : faults(member.value, rule, at: path)
    }
  }

  private func integer(_ value: JSONValue) -> Int? {
    if case .integer(let number) = value { number } else { nil }
  }
  private func string(_ value: JSONValue) -> String? {
    if case .string(let text) = value { text } else { nil }
  }
  private func items(_ value: JSONValue) -> [JSONValue] {
    if case .array(let items) = value { items } else { [] }
  }
  private func members(_ value: JSONValue) -> [JSONMember] {
    if case .object(let all) = value { all } else { [] }
  }

  private func type(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "boolean"
    case .integer: "integer"
    case .decimal: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}
