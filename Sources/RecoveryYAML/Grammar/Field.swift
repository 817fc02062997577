import RecoveryModel
import YAMLTree

/// One key of a clause: what may stand behind it, what it means, and how it is read and restated.
struct Field<C>: Sendable {
  /// Reads a value into a clause.
  typealias Read = @Sendable (YAMLNode, inout C, inout Reading) -> Void
  /// What a clause states under the key, leaf by leaf.
  typealias Said = @Sendable (C) -> [Statement]

  /// The key.
  let key: String
  /// What may stand behind it.
  let shape: Shape
  /// One sentence for people.
  let summary: String
  /// Whether a clause without it cannot be read.
  var isRequired = false
  /// Reads it.
  let read: Read
  /// Restates it.
  let said: Said
  /// What clauses under the key claim, leaf by leaf.
  var claimed: Said = { _ in [] }

  /// A field that is read and restated in its own way.
  static func custom(
    _ key: String, _ shape: Shape, _ summary: String, read: @escaping Read,
    said: @escaping Said = { _ in [] },
    claimed: @escaping Said = { _ in [] }
  ) -> Field {
    Field(key: key, shape: shape, summary: summary, read: read, said: said, claimed: claimed)
  }

  /// The same field, without which a clause cannot be read.
  var required: Field {
    var copy = self
    copy.isRequired = true
    return copy
  }
}
