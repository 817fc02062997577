extension ArraySlice<ShellLine.Word> {
  /// The words from the program on, without what stands before it: variables that are set for it, and `sudo` with its flags.
  var invocation: ArraySlice<ShellLine.Word> {
    var words = drop { $0.text.isAssignment }
    guard words.first?.text == "sudo" else { return words }
    words = words.dropFirst()
    while let word = words.first, word.isFlag || word.text.isAssignment {
      words = words.dropFirst(["-u", "-g", "-h", "-p"].contains(word.text) ? 2 : 1)
    }
    return words
  }

  /// The program that it runs; nil where it only sets variables.
  var program: ShellLine.Word? { invocation.first }
}

extension String {
  /// Whether it sets a variable for the command behind it.
  var isAssignment: Bool {
    guard let equals = utf8.firstIndex(of: UInt8(ascii: "=")), equals > startIndex else { return false }
    return utf8[..<equals].allSatisfy { $0 == 0x5F || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
  }
}
