extension SourceFile {
  /// Whether its lines end with a carriage return and a line feed, as its first does.
  package var breaksWithReturns: Bool {
    guard let end = bytes.firstIndex(of: 0x0A) else { return false }
    return end > 0 && bytes[end - 1] == 0x0D
  }
}

extension String {
  /// The text with each line break as a carriage return and a line feed.
  package var withReturns: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
}
