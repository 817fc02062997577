extension Sequence {
  /// The same in the order of their names, equal ones as they were: what is said of several things, and of which of them
  /// it is said, hangs on what they are called and not on the order in which they are written.
  func byName(_ name: (Element) -> String) -> [Element] {
    let named = enumerated().map { (name: name($0.element), place: $0.offset, element: $0.element) }
    guard named.count > 1 else { return named.map(\.element) }
    return named.sorted { ($0.name, $0.place) < ($1.name, $1.place) }.map(\.element)
  }
}
