extension SafeRepair {
  /// What was changed, and what was left although its edit is a safe one.
  package var text: String {
    let files = Set(mended.map(\.path)).count
    var lines = ["fixed \(mended.count.counted("finding")) in \(files.counted("file"))"]
    lines += mended.map { "  \($0.line)" }
    if !refused.isEmpty {
      lines.append("left \(refused.count.counted("finding")): another error would come of the edit")
      lines += refused.map { "  \($0.line)" }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }
}

extension Int {
  /// So many of something.
  fileprivate func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
