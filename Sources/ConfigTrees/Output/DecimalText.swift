/// A finite number written in decimal digits as JSON writes it: `-12`, `0.5`, `1.25e+16`.
///
/// Every tree that takes a number that is not an `Int` takes this, so that no printer can be handed `nan` or markup.
package struct DecimalText: Sendable, Hashable {
  /// The digits, within the grammar of a JSON number.
  package let text: String

  /// A number already in decimal digits; nil where the text is no JSON number.
  package init?(_ text: String) {
    guard DecimalText.isNumber(text.utf8) else { return nil }
    self.text = text
  }

  /// The shortest digits that read back as this double, without a needless `.0`; nil for infinities and NaN.
  package init?(_ double: Double) {
    guard double.isFinite else { return nil }
    let shortest = double.description
    text = shortest.hasSuffix(".0") ? String(shortest.dropLast(2)) : shortest
  }

  /// A whole number.
  package init(_ integer: Int) {
    text = String(integer)
  }

  /// Whether the bytes are one JSON number (RFC 8259, section 6) and nothing else.
  static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = bytes[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      if fraction.isEmpty { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      let exponent = rest.prefix(while: isDigit)
      if exponent.isEmpty { return false }
      rest = rest.dropFirst(exponent.count)
    }
    return rest.isEmpty
  }

  /// Whether the byte is an ASCII digit.
  static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
