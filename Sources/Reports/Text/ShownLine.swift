import SourceText

/// A source line as it stands on a terminal: tabs expanded, unshowable characters escaped, secrets hidden, each character
/// with its column.
struct ShownLine {
  /// One character of the line.
  struct Unit {
    /// Its offset in the file.
    let offset: Int
    /// Its column in cells, from zero.
    let column: Int
    /// The cells that it takes.
    let width: Int
    /// What is shown for it.
    let text: String
  }

  /// The characters in order.
  private(set) var units: [Unit] = []
  /// The cells of the whole line.
  private(set) var width = 0
  /// Whether the line goes on before the first unit, which happens when it is very long.
  let isClippedBefore: Bool
  /// Whether the line goes on behind the last unit.
  let isClippedBehind: Bool

  /// How many bytes around the place of interest are looked at; a line of megabytes costs no more than this.
  private static let reach = 1024
  private static let tabStop = 4

  /// Lays out the bytes of `line`, or as many around `focus` as anybody would want to see.
  init(_ bytes: [UInt8], line: Range<Int>, focus: Range<Int>) {
    let window = Self.window(bytes, line, focus)
    isClippedBefore = window.lowerBound > line.lowerBound
    isClippedBehind = window.upperBound < line.upperBound
    let secrets = PlainSecret.all(in: bytes[window])
    var cells = CellWidth()
    var position = window.lowerBound
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes[window].makeIterator()
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .emptyInput: return
      case .error(let length):
        append("\u{FFFD}", at: position, width: 1)
        position += max(1, length)
      case .valid(let encoded):
        let isSecret = secrets.contains { $0.range.contains(position) }
        append(isSecret ? "*" : Unicode.UTF8.decode(encoded), at: position, &cells)
        position += encoded.count
      }
    }
  }

  /// The column at which the character of an offset begins; the line's width for offsets behind it.
  func column(of offset: Int) -> Int {
    units.first { $0.offset >= offset }?.column ?? width
  }

  /// The width without the blanks at the line's end.
  var inkedWidth: Int { (units.last { $0.text.contains { $0 != " " } }).map { $0.column + $0.width } ?? 0 }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int, _ cells: inout CellWidth) {
    if scalar == "\t" {
      let count = Self.tabStop - width % Self.tabStop
      append(String(repeating: " ", count: count), at: offset, width: count)
    } else if scalar.isUnshowable {
      append(scalar.escape, at: offset, width: scalar.escape.utf8.count)
    } else {
      append(String(scalar), at: offset, width: cells.add(scalar))
    }
  }

  private mutating func append(_ text: String, at offset: Int, width cells: Int) {
    units.append(Unit(offset: offset, column: width, width: cells, text: text))
    width += cells
  }

  private static func window(_ bytes: [UInt8], _ line: Range<Int>, _ focus: Range<Int>) -> Range<Int> {
    guard line.count > 4 * reach else { return line }
    var low = max(line.lowerBound, min(focus.lowerBound, line.upperBound) - reach)
    var high = min(line.upperBound, min(focus.upperBound, focus.lowerBound + reach) + reach)
    while low > line.lowerBound, low < line.upperBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    while high < line.upperBound, bytes[high] & 0xC0 == 0x80 { high += 1 }
    if low > high { low = high }
    return low..<high
  }
}
