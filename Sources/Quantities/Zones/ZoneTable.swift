/// The names and rules of all zones: a line for each name in byte order, links included, with a space and its POSIX rule
/// behind it.
enum ZoneTable {
  /// All lines, put together on the first look-up: nothing is built at start-up.
  private static let text: [UInt8] = {
    var text: [UInt8] = []
    for stretch in [africa, america, asia, europe, pacific] {
      stretch.withUTF8Buffer { text.append(contentsOf: $0) }
    }
    return text
  }()

  /// Where each line starts.
  private static let starts: [Int] =
    [0] + text.indices.filter { text[$0] == 0x0A && $0 + 1 < text.count }.map { $0 + 1 }

  /// The number of zones.
  static var count: Int { starts.count }

  /// The bytes of line `row`, without its end.
  private static func line(_ row: Int) -> ArraySlice<UInt8> {
    guard starts.indices.contains(row) else { return [] }
    let end = row + 1 < starts.count ? starts[row + 1] - 1 : text.count - 1
    return text[starts[row]..<max(starts[row], end)]
  }

  /// The name on line `row`.
  static func name(at row: Int) -> String {
    String(decoding: line(row).prefix { $0 != 0x20 }, as: UTF8.self)
  }

  /// The line that names `name`, found by halving.
  static func row(of name: ArraySlice<UInt8>) -> Int? {
    guard !name.contains(0x20) else { return nil }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let here = text[starts[middle]...].prefix { $0 != 0x20 }
      if here.elementsEqual(name) { return middle }
      if here.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The rule on line `row`; `nil` where there is no such line.
  static func rule(at row: Int) -> ZoneRule? {
    let line = line(row)
    guard let space = line.firstIndex(of: 0x20) else { return nil }
    return PosixRule.read(line[(space + 1)...])
  }
}
