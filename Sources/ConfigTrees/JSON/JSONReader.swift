/// Reads one JSON document (RFC 8259) strictly: UTF-8, no duplicate names, nothing after it, bounded depth.
///
/// It exists for what Holdfast itself wrote, such as a manifest; a file that was edited by hand into something
/// ambiguous is refused and not guessed at.
package struct JSONReader {
  private let bytes: [UInt8]
  private let depthLimit: Int
  private var index = 0

  private init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  /// The document that the bytes hold.
  package static func read(_ bytes: [UInt8], depthLimit: Int = 128) throws(JSONReadError) -> JSONValue {
    var reader = JSONReader(bytes, depthLimit: depthLimit)
    let value = try reader.readValue(depth: 0)
    reader.skipBlanks()
    if reader.index < bytes.count { throw reader.error(.trailingBytes) }
    return value
  }

  private func error(_ kind: JSONReadError.Kind) -> JSONReadError {
    JSONReadError(kind: kind, offset: index)
  }

  /// What is wrong where some other byte was due.
  private func surprise() -> JSONReadError {
    error(index < bytes.count ? .unexpectedByte : .unexpectedEnd)
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(JSONReadError) {
    guard next == byte else { throw surprise() }
    index += 1
  }

  /// Takes the byte if it comes next, after blanks.
  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    index += 1
    return true
  }

  private mutating func readValue(depth: Int) throws(JSONReadError) -> JSONValue {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try readObject(depth: depth))
    case UInt8(ascii: "["): return .array(try readArray(depth: depth))
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    default: return try readNumber()
    }
  }

  private mutating func readWord(_ word: String, _ value: JSONValue) throws(JSONReadError) -> JSONValue {
    for byte in word.utf8 { try expect(byte) }
    return value
  }

  private mutating func readArray(depth: Int) throws(JSONReadError) -> [JSONValue] {
    if depth >= depthLimit { throw error(.tooDeep) }
    index += 1
    var elements: [JSONValue] = []
    if take(UInt8(ascii: "]")) { return elements }
    repeat {
      elements.append(try readValue(depth: depth + 1))
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return elements
  }

  private mutating func readObject(depth: Int) throws(JSONReadError) -> [JSONMember] {
    if depth >= depthLimit { throw error(.tooDeep) }
    index += 1
    var members: [JSONMember] = []
    var names: Set<[UInt8]> = []
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      skipBlanks()
      let start = index
      let name = try readString()
      // Bytes, because two names that Swift calls equal may still be different names in JSON.
      if !names.insert(Array(name.utf8)).inserted {
        throw JSONReadError(kind: .duplicateName, offset: start)
      }
      skipBlanks()
      try expect(UInt8(ascii: ":"))
      members.append(JSONMember(name, try readValue(depth: depth + 1)))
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return members
  }

  private mutating func readNumber() throws(JSONReadError) -> JSONValue {
    let start = index
    while let byte = next, JSONReader.canBeInNumber(byte) { index += 1 }
    if index == start { throw surprise() }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let decimal = DecimalText(text) else { throw JSONReadError(kind: .badNumber, offset: start) }
    // `-0` and numbers beyond 64 bits keep their digits.
    if text != "-0", let integer = Int(text) { return .integer(integer) }
    return .decimal(decimal)
  }

  private static func canBeInNumber(_ byte: UInt8) -> Bool {
    DecimalText.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
  }

  private mutating func readString() throws(JSONReadError) -> String {
    let start = index
    try expect(UInt8(ascii: "\""))
    var content: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw error(.badString) }
      if byte == UInt8(ascii: "\\") {
        try readEscape(into: &content)
      } else {
        content.append(byte)
        index += 1
      }
    }
    try expect(UInt8(ascii: "\""))
    let text = String(decoding: content, as: UTF8.self)
    // Decoding repairs what is no UTF-8; a repaired string is not the one that was written.
    guard text.utf8.elementsEqual(content) else { throw JSONReadError(kind: .badString, offset: start) }
    return text
  }

  private mutating func readEscape(into content: inout [UInt8]) throws(JSONReadError) {
    let start = index
    index += 1
    guard let mark = next else { throw surprise() }
    index += 1
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(mark)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"):
      guard let scalar = readEscapedScalar() else { throw JSONReadError(kind: .badEscape, offset: start) }
      content.append(contentsOf: Character(scalar).utf8)
    default: throw JSONReadError(kind: .badEscape, offset: start)
    }
  }

  /// The scalar of the four digits that come next, or of a pair of surrogates; nil for anything else.
  private mutating func readEscapedScalar() -> Unicode.Scalar? {
    guard let first = readHexUnit() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    else { return nil }
    index += 2
    guard let second = readHexUnit(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
  }

  private mutating func readHexUnit() -> UInt32? {
    guard index + 4 <= bytes.count else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt32(digit)
    }
    index += 4
    return unit
  }
}
