import SourceText

/// One leaf of a clause in the words of a spec: what a claim is compared with.
package struct Statement: Sendable {
  /// The field, with the fields around it: `objectives.rto`.
  package let path: String
  /// The canonical text of its value.
  package let text: String
  /// Where the value stands.
  package let span: SourceSpan

  /// The same statement seen from the clause around it.
  func within(_ key: String) -> Statement { Statement(path: key + "." + path, text: text, span: span) }
}

extension Written where Value: CustomStringConvertible {
  /// What is stated under a key.
  func statement(_ key: String) -> Statement { Statement(path: key, text: text, span: span) }
}

extension Array {
  /// What a list of values states under a key: all of them as one text.
  func statements<Value: CustomStringConvertible>(_ key: String) -> [Statement]
  where Element == Written<Value> {
    guard let first, let last else { return [] }
    let text = map(\.text).joined(separator: ", ")
    return [Statement(path: key, text: text, span: first.span.union(last.span))]
  }
}
