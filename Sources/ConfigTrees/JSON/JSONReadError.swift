/// Why bytes are no JSON document, and where.
package struct JSONReadError: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// The document ends before it is complete.
    case unexpectedEnd
    /// A byte that cannot stand here.
    case unexpectedByte
    /// Something follows the document.
    case trailingBytes
    /// A number outside JSON's grammar.
    case badNumber
    /// An escape that JSON does not know, or half of a surrogate pair.
    case badEscape
    /// A string that is no UTF-8, or holds a raw control character.
    case badString
    /// An object that names a member twice.
    case duplicateName
    /// Arrays and objects within each other beyond the limit.
    case tooDeep
  }

  package let kind: Kind
  /// The offset, in bytes, of the first byte that is wrong.
  package let offset: Int
}
