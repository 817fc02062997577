/// Mappings and sequences by indentation.
extension CommonReader {
  /// Reads the mapping or the sequence whose first word stands here, and goes to the first word behind it.
  mutating func block(_ builder: inout TreeBuilder) -> Bool {
    isDash ? sequence(&builder, isIndented: true) : mapping(&builder, at: column)
  }

  /// Reads a mapping whose first key stands here, in some column.
  private mutating func mapping(_ builder: inout TreeBuilder, at keys: Int) -> Bool {
    guard builder.begin(.blockMapping, at: UInt32(at), anchor: nil) else { return false }
    repeat {
      guard key(&builder), value(&builder, in: keys) else { return false }
    } while column == keys && !isDash
    guard column < keys else { return false }
    builder.end(at: nil)
    return true
  }

  /// Reads the value of a key in some column.
  private mutating func value(_ builder: inout TreeBuilder, in keys: Int) -> Bool {
    let start = UInt32(at)
    skipSpaces()
    guard isEndOfLine(at) || bytes[at] == UInt8(ascii: "#") else { return inline(&builder, in: keys) }
    nextLine()
    if column > keys { return block(&builder) }
    // The items of a sequence may stand in the column of its key.
    if column == keys, isDash { return sequence(&builder, isIndented: false) }
    nothing(&builder, at: start)
    return true
  }

  /// Reads a sequence whose first dash stands here.
  private mutating func sequence(_ builder: inout TreeBuilder, isIndented: Bool) -> Bool {
    let dashes = column
    guard builder.begin(.blockSequence, at: UInt32(at), anchor: nil) else { return false }
    repeat {
      at += 1
      guard item(&builder, in: dashes) else { return false }
    } while column == dashes && isDash
    guard column < dashes || column == dashes && !isIndented else { return false }
    builder.end(at: nil)
    return true
  }

  /// Reads an item behind its dash.
  private mutating func item(_ builder: inout TreeBuilder, in dashes: Int) -> Bool {
    let start = UInt32(at)
    skipSpaces()
    if isEndOfLine(at) || bytes[at] == UInt8(ascii: "#") {
      nextLine()
      if column > dashes { return block(&builder) }
      nothing(&builder, at: start)
      return true
    }
    return beginsWithKey ? mapping(&builder, at: at - lineStart) : inline(&builder, in: dashes)
  }

  /// Whether a key stands here, and not a value that is all of its item.
  private var beginsWithKey: Bool {
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = quotedEnd(from: at) else { return false }
      return byte(end) == UInt8(ascii: ":")
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"): return false
    default: return plainEnd(from: at).isKey
    }
  }

  /// Reads a value that begins on the line of its key or dash, which stands in some column.
  private mutating func inline(_ builder: inout TreeBuilder, in parent: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): guard quoted(&builder), endLine() else { return false }
    case UInt8(ascii: "["), UInt8(ascii: "{"): guard flow(&builder), endLine() else { return false }
    case UInt8(ascii: "|"): guard literal(&builder, in: parent) else { return false }
    default:
      let (end, isKey) = plainEnd(from: at)
      guard beginsPlain(at), !isKey else { return false }
      plain(&builder, to: end)
      nextLine()
    }
    // What stands deeper would go on with the value, which only libyaml reads.
    return column <= parent
  }

  /// Reads a key and its colon.
  private mutating func key(_ builder: inout TreeBuilder) -> Bool {
    let start = at
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") {
      guard quoted(&builder), byte(at) == UInt8(ascii: ":"), isBlank(at + 1) else { return false }
    } else {
      let (end, isKey) = plainEnd(from: at)
      guard beginsPlain(at), isKey, byte(end) == UInt8(ascii: ":") else { return false }
      plain(&builder, to: end)
    }
    at += 1
    // YAML allows a key of 1,024 characters.
    return at - start < 1000
  }
}
