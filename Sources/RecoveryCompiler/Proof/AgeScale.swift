import Quantities

/// Ages laid out over the columns of a line so that each of an hour, a day, a month and a year has its room: the further
/// back, the more time a column stands for.
struct AgeScale {
  /// A stretch of ages and the character that fills it.
  struct Stretch {
    let from: TimeSpan
    /// Nil where it has no end.
    let to: TimeSpan?
    let mark: Character
  }

  private let horizon: TimeSpan
  private let left: Int
  private let width: Int

  /// The ages that have a mark on the ruler, as far as they fit.
  private static let marks: [(TimeSpan, String)] = [
    (.minutes(1), "1m"), (.minutes(5), "5m"), (.minutes(15), "15m"), (.hours(1), "1h"), (.hours(6), "6h"),
    (.days(1), "1d"), (.days(3), "3d"), (.days(7), "7d"), (.days(14), "14d"), (.days(30), "30d"),
    (.days(90), "90d"), (.days(365), "1y"), (.days(3 * 365), "3y"), (.days(7 * 365), "7y"),
    (.days(30 * 365), "30y"),
  ]

  /// A scale from now to an age, between two columns.
  init(until horizon: TimeSpan, left: Int, right: Int) {
    self.horizon = max(horizon, .hours(1))
    self.left = left
    width = right - left
  }

  /// The line with the ages: each mark stands over the column where its age begins.
  var ruler: String {
    var text = String(repeating: " ", count: left) + "now"
    for (age, word) in Self.marks where age < horizon {
      let column = left + column(of: age)
      guard column > text.count, column + word.count <= left + width else { continue }
      text += String(repeating: " ", count: column - text.count) + word
    }
    let end = horizon.description
    if text.count + 1 + end.count <= left + width {
      text += String(repeating: " ", count: left + width - text.count - end.count) + end
    }
    return text
  }

  /// A line with a name before it and stretches on it; what has no end goes on behind the last column.
  func line(_ name: String, _ stretches: [Stretch]) -> String {
    var cells = [Character](repeating: " ", count: width)
    var isOpen = false
    for stretch in stretches where stretch.to.map({ $0 >= stretch.from }) ?? true {
      let first = min(column(of: stretch.from), width - 1)
      let last = max(stretch.to.map(column) ?? width, first + 1)
      for index in first..<min(last, width) { cells[index] = stretch.mark }
      isOpen = isOpen || stretch.to == nil
    }
    var text = "  " + name + String(repeating: " ", count: max(1, left - 2 - name.count)) + String(cells)
    if isOpen { text += ">" }
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }

  /// The column of an age: as many as its logarithm, begun at a minute so that the first hour has its room.
  private func column(of age: TimeSpan) -> Int {
    let part = Self.logarithm(1 + age.seconds / 60) * Double(width) / Self.logarithm(1 + horizon.seconds / 60)
    return min(max(Int(part), 0), width)
  }

  /// The logarithm to base 2, straight between the powers: as exact as a column of text needs.
  private static func logarithm(_ number: Int64) -> Double {
    guard number > 1 else { return 0 }
    let power = 63 - number.leadingZeroBitCount
    return Double(power) + Double(number) / Double(Int64(1) << Int64(power)) - 1
  }
}
