extension Platforms {
  /// The platforms of every file, in no order.
  static var collected: [Platform] {
    let parts: [[Platform]] = []
    return Array(parts.joined())
  }
}
