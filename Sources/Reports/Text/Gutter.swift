/// The margin of a picture, in which line numbers stand.
struct Gutter {
  /// The digits of the greatest number.
  let width: Int

  /// A margin that holds all numbers up to this one.
  init(upTo line: Int) { width = String(max(1, line)).utf8.count }

  /// Begins a row of source or underlines: ` 9 | `; without a number only the rule.
  func begin(_ line: Int?, on canvas: inout Canvas) {
    canvas.put(number(line) + " |", .gutter)
    canvas.skip(1)
  }

  /// Begins a row of a change: `31 - `.
  func begin(_ line: Int, sign: String, _ ink: Ink, on canvas: inout Canvas) {
    canvas.put(number(line), .gutter)
    canvas.skip(1)
    canvas.put(sign, ink)
    canvas.skip(1)
  }

  /// Draws the row that holds the rule alone.
  func rule(on canvas: inout Canvas) {
    begin(nil, on: &canvas)
    canvas.endLine()
  }

  private func number(_ line: Int?) -> String {
    let digits = line.map(String.init) ?? ""
    return String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits
  }
}
