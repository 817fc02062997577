/// Prints JSON: the one place that knows its quoting and layout.
package struct JSONPrinter: Sendable {
  /// How the parts of a document are set.
  package enum Layout: Sendable {
    /// Two spaces a level, a member a line, a final line feed.
    case pretty
    /// No blanks at all and no final line feed.
    case compact
  }

  package var layout: Layout
  /// Whether `<`, `>` and `&` are escaped, so that the text may stand inside an HTML `script` element.
  package var isSafeInHTML: Bool

  package init(_ layout: Layout = .pretty, isSafeInHTML: Bool = false) {
    self.layout = layout
    self.isSafeInHTML = isSafeInHTML
  }

  /// Appends a whole document.
  package func print(_ value: JSONValue, into out: inout OutputBuffer) {
    print(value, depth: 0, into: &out)
    if layout == .pretty { out.newline() }
  }

  private func print(_ value: JSONValue, depth: Int, into out: inout OutputBuffer) {
    switch value {
    case .null: out.append("null")
    case .bool(let bool): out.append(bool ? "true" : "false")
    case .integer(let integer): out.append(integer: integer)
    case .decimal(let decimal): out.append(decimal.text)
    case .string(let string): print(string: string, into: &out)
    case .array(let elements):
      printParts(elements, between: "[", and: "]", depth: depth, into: &out) { element, out in
        print(element, depth: depth + 1, into: &out)
      }
    case .object(let members):
      printParts(members, between: "{", and: "}", depth: depth, into: &out) { member, out in
        print(string: member.name, into: &out)
        out.append(layout == .pretty ? ": " : ":")
        print(member.value, depth: depth + 1, into: &out)
      }
    }
  }

  private func printParts<Part>(
    _ parts: [Part], between open: String, and close: String, depth: Int, into out: inout OutputBuffer,
    _ printPart: (Part, inout OutputBuffer) -> Void
  ) {
    out.append(open)
    for (index, part) in parts.enumerated() {
      if index > 0 { out.append(byte: UInt8(ascii: ",")) }
      breakLine(depth: depth + 1, into: &out)
      printPart(part, &out)
    }
    if !parts.isEmpty { breakLine(depth: depth, into: &out) }
    out.append(close)
  }

  private func breakLine(depth: Int, into out: inout OutputBuffer) {
    guard layout == .pretty else { return }
    out.newline()
    out.append(spaces: depth * 2)
  }

  /// Appends a quoted string.
  package func print(string: String, into out: inout OutputBuffer) {
    out.append(byte: UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { bytes in
      var start = 0
      var index = 0
      while index < bytes.count {
        let length = escapedLength(at: index, of: bytes)
        if length == 0 {
          index += 1
          continue
        }
        out.append(bytes: bytes[start..<index])
        appendEscape(of: bytes[index..<index + length], into: &out)
        index += length
        start = index
      }
      out.append(bytes: bytes[start...])
    }
    out.append(byte: UInt8(ascii: "\""))
  }

  /// The number of bytes from `index` that make one character which must be escaped; 0 where it may stand.
  ///
  /// U+2028 and U+2029 end a line in older JavaScript, so they are escaped although JSON allows them.
  private func escapedLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"): 1
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): isSafeInHTML ? 1 : 0
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] | 1 == 0xA9: 3
    default: 0
    }
  }

  private func appendEscape(of character: Slice<UnsafeBufferPointer<UInt8>>, into out: inout OutputBuffer) {
    switch character.first {
    case UInt8(ascii: "\""): out.append("\\\"")
    case UInt8(ascii: "\\"): out.append("\\\\")
    case 0x0A: out.append("\\n")
    case 0x0D: out.append("\\r")
    case 0x09: out.append("\\t")
    case 0xE2: out.append(character.last == 0xA8 ? "\\u2028" : "\\u2029")
    case let byte?:
      out.append("\\u")
      out.append(hex: UInt16(byte))
    case nil: break
    }
  }
}

extension JSONValue: PrintedTree {
  /// Appends the document in the pretty layout.
  package func print(into out: inout OutputBuffer) {
    JSONPrinter(.pretty).print(self, into: &out)
  }
}
