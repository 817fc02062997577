/// A value with one canonical text, which reads back as the same value.
package protocol Quantity: Hashable, Sendable, CustomStringConvertible {
  /// The value that `bytes` spell; offsets in the error count from the start of `bytes`.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread)
}

extension Quantity {
  /// The value that `text` spells.
  package init(_ text: String) throws(Misread) {
    try self.init(parsing: ArraySlice(text.utf8))
  }
}
