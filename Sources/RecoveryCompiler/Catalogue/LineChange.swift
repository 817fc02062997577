/// The one stretch of lines in which two texts differ.
struct LineChange {
  private let old: [Substring]
  private let new: [Substring]

  /// The change from one text to another.
  init(from old: String, to new: String) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
  }

  /// The lines as people read changes: `-` before what goes, `+` before what comes, two lines around it.
  var text: String {
    let shorter = min(old.count, new.count)
    var (head, tail) = (0, 0)
    while head < shorter, old[head] == new[head] { head += 1 }
    while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let before = old[max(0, head - 2)..<head].map { " " + $0 }
    let gone = old[head..<(old.count - tail)].map { "-" + $0 }
    let come = new[head..<(new.count - tail)].map { "+" + $0 }
    let behind = old[(old.count - tail)..<min(old.count, old.count - tail + 2)].map { " " + $0 }
    return (before + gone + come + behind).map { $0 + "\n" }.joined()
  }

  private static func lines(of text: String) -> [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}
