/// The bytes of a text report while it is drawn, line by line from left to right.
struct Canvas {
  /// What has been drawn so far.
  private(set) var bytes: [UInt8] = []
  /// Whether inks are drawn at all.
  let colour: Bool

  /// An empty canvas.
  init(colour: Bool) { self.colour = colour }

  /// Draws a text that holds nothing unshowable.
  mutating func put(_ text: String, _ ink: Ink = .plain) {
    guard !text.isEmpty else { return }
    guard colour, let code = ink.code else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    // Blanks at the end stay outside the ink, so that `endLine` finds them.
    let blanks = text.utf8.reversed().prefix { $0 == 0x20 }.count
    bytes.append(contentsOf: "\u{1B}[\(code)m\(text.dropLast(blanks))\u{1B}[0m".utf8)
    skip(blanks)
  }

  /// Leaves cells empty.
  mutating func skip(_ cells: Int) {
    if cells > 0 { bytes.append(contentsOf: repeatElement(0x20, count: cells)) }
  }

  /// Ends the line; blanks at its end are taken back, so that reports survive editors and reviews.
  mutating func endLine() {
    while bytes.last == 0x20 { bytes.removeLast() }
    bytes.append(0x0A)
  }
}
