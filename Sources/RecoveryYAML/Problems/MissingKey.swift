import Findings
import RecoveryModel
import SourceText
import YAMLTree

extension ShapeRules {
  /// A clause lacks a key without which it means nothing.
  static let missingKey = RuleCard(
    "missing-key", .error,
    summary: "A clause lacks a key without which it means nothing.",
    why: "Nothing can be proved of a backup without a method, or of an exception without an end.",
    mend: "Write the key; `unknown` is a value where nobody knows.")
}

extension Reading {
  /// Reports the keys that a clause must have and has not.
  ///
  /// A clause with keys that are not known may have meant one of them, and has its finding already.
  mutating func reportMissing<C: Clause>(
    in node: YAMLNode, _ grammar: Grammar<C>, seen: UInt64, hasUnknown: Bool
  ) {
    guard !hasUnknown else { return }
    let missing = grammar.fields.enumerated().filter { index, field in
      field.isRequired && seen & (1 << UInt64(index)) == 0 && !Self.isHead(field.key)
    }
    guard !missing.isEmpty else { return }
    report(.missingKeys(missing.map { ($0.element.key, $0.element.shape) }, of: grammar.name, node, in: self))
  }

  /// Whether a key belongs to the head of a document, which has findings of its own.
  private static func isHead(_ key: String) -> Bool {
    key == "holdfast" || DocumentKind(rawValue: key) != nil
  }
}

extension Finding {
  /// Keys that a clause must have, at the place where the first would be inserted.
  fileprivate static func missingKeys(
    _ keys: [(key: String, shape: Shape)], of clause: String, _ node: YAMLNode, in reading: Reading
  ) -> Finding {
    let listed = keys.map { "`\($0.key)`" }
    let text =
      listed.dropLast().joined(separator: ", ") + (listed.count > 1 ? " and " : "") + (listed.last ?? "")
    let end = Int(node.span.end) - (node.style == .flow && node.span.length > 1 ? 1 : 0)
    let place = SourceSpan(file: node.span.file, start: end, end: end)
    let name = reading.trail.last.map { "`\(reading.shown($0))`" } ?? "this"
    let finding = Finding(
      ShapeRules.missingKey.name, .error, "\(name) is \(clause.withArticle) without \(text)", at: place,
      label: "\(text) \(keys.count == 1 ? "belongs" : "belong") here")
    return keys.reduce(finding) { $0.help("`\($1.key)` takes \($1.shape.noun)") }
  }
}
