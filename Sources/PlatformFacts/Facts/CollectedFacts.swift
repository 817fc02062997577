extension Facts {
  /// The facts of every file, in no order.
  static var collected: [Fact] {
    let parts: [[Fact]] = []
    return Array(parts.joined())
  }
}
