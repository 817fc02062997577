/// The name that a backup writes, as far as a lifecycle rule can match it: the literal text before what changes.
package struct WrittenName: Hashable, Sendable {
  /// The text before the first `%` or `$`; all of it where nothing changes.
  package let literal: String
  /// What follows the literal text.
  package let rest: Rest

  /// What follows the literal text of a name.
  package enum Rest: Hashable, Sendable {
    /// Nothing: each run writes over the one before.
    case nothing
    /// A part of the time, which begins with a digit.
    case time
    /// A variable, or a name that the spec does not say: anything.
    case anything
  }

  /// The name as a spec writes it; nil where it says none.
  package init(_ writes: String?) {
    guard let writes else {
      (literal, rest) = ("", .anything)
      return
    }
    let text = writes.prefix { $0 != "%" && $0 != "$" }
    literal = String(text)
    rest = text.endIndex == writes.endIndex ? .nothing : writes[text.endIndex] == "%" ? .time : .anything
  }

  /// The prefix of the rule for it: up to the last `/`, or the whole literal text where it names no folder.
  package var prefix: String {
    guard let slash = literal.lastIndex(of: "/") else { return literal }
    return String(literal[...slash])
  }

  /// Whether an object of that name can lie under a prefix.
  package func canLie(under prefix: String) -> Bool {
    if literal.utf8.starts(with: prefix.utf8) { return true }
    guard prefix.utf8.starts(with: literal.utf8) else { return false }
    let next = prefix.utf8.dropFirst(literal.utf8.count).first
    switch rest {
    case .nothing: return false
    case .anything: return true
    case .time: return next.map { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ?? true
    }
  }
}
