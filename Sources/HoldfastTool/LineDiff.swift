/// The difference between two texts by lines, with the context that a reader needs.
struct LineDiff {
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]

  /// The difference between the lines of two files.
  init(from old: [UInt8], to new: [UInt8]) {
    self.old = old.split(separator: 0x0A, omittingEmptySubsequences: false)
    self.new = new.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// The changed stretch, between the lines that both begin and end with; 60 lines of it at most.
  func text(path: String, isNew: Bool) -> String {
    if isNew { return "not there yet: \(path)\n" }
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] {
      tail += 1
    }
    let removed = old[head..<(old.count - tail)].map { "-" + String(decoding: $0, as: UTF8.self) }
    let added = new[head..<(new.count - tail)].map { "+" + String(decoding: $0, as: UTF8.self) }
    let lines = removed + added
    let more = lines.count > 60 ? ["... and \(lines.count - 60) more lines"] : []
    return (["--- \(path)", "+++ \(path)", "@@ line \(head + 1) @@"] + lines.prefix(60) + more).joined(
      separator: "\n") + "\n"
  }
}
