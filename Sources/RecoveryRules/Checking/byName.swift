extension Sequence {
  /// The same in the order of their names, equal ones as they were: what is said of several things, and of which of them
  /// it is said, hangs on what they are called and not on the order in which they are written.
  func byName(_ name: (Element) -> String) -> [Element] {
    let all = Array(self)
    guard all.count > 1 else { return all }
    // Two are the most that most systems have of anything.
    if all.count == 2 { return name(all[1]) < name(all[0]) ? [all[1], all[0]] : all }
    let names = all.map(name)
    return all.indices.sorted { one, other in
      names[one] == names[other] ? one < other : names[one] < names[other]
    }.map { all[$0] }
  }
}
