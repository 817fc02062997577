import YAMLTree

/// A mapping or a list on one line, with one space behind `,` and `:` and none inside the brackets.
struct FlowLine {
  private let source: [UInt8]
  private let scalars: [Int: WrittenNode]

  init(_ source: [UInt8], _ scalars: [Int: WrittenNode]) {
    self.source = source
    self.scalars = scalars
  }

  /// The bytes from the opening bracket to the closing one.
  func words(in range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    var at = range.lowerBound
    var isApart = false
    /// Begins a word.
    func begin() {
      if isApart, let last = out.last, !"[{ ".utf8.contains(last) { out.append(0x20) }
      isApart = false
    }
    while at < range.upperBound {
      if let scalar = scalars[at] {
        begin()
        out += source[scalar.range]
        at = scalar.range.upperBound
        isApart = true
        continue
      }
      let byte = source[at]
      switch byte {
      case 0x20, 0x09: break
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        begin()
        out.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        out.append(byte)
        isApart = true
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        // A key without a value keeps its sign apart from the comma: `a:,` would be a word.
        if byte == UInt8(ascii: ","), out.last == UInt8(ascii: ":") { out.append(0x20) }
        out.append(byte)
        isApart = true
      default:
        begin()
        // An anchor or a tag.
        while at < range.upperBound, !" \t,[]{}".utf8.contains(source[at]) {
          out.append(source[at])
          at += 1
        }
        isApart = true
        continue
      }
      at += 1
    }
    return out
  }
}
