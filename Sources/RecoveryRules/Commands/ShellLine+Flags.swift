extension ArraySlice<ShellLine.Word> {
  /// Where a flag stands, with or without a value.
  func index(of flag: String) -> Int? {
    firstIndex { $0.text == flag || $0.text.hasPrefix(flag + "=") }
  }

  /// What a flag is given, behind `=` or as the next word; nil where it does not stand there, or nothing behind it.
  func value(of flag: String) -> ShellLine.Word? {
    guard let index = index(of: flag) else { return nil }
    let word = self[index]
    if word.text == flag { return index + 1 < endIndex ? self[index + 1] : nil }
    let begin = word.range.lowerBound + flag.utf8.count + 1
    return ShellLine.Word(
      text: String(word.text.dropFirst(flag.count + 1)), range: begin..<word.range.upperBound, line: word.line
    )
  }
}
