extension [String] {
  /// The names as a sentence lists them: `a`, `a and b`; of more than five the first four and how many more.
  func quoted(_ word: String) -> String {
    let shown = count > 5 ? Array(prefix(4)) : self
    let names = shown.map { "`\($0)`" }
    return (count > 5 ? names + ["\(count - 4) more"] : names).listed(word)
  }
}
