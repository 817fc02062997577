import PlatformFacts

extension Scope {
  /// What happens to a component in this scope, behind "when": `its region is lost`.
  package var happening: String { [self].happening }
}

extension [Scope] {
  /// What happens in any of these scopes, behind "when": `it fails, its instance or zone is lost, or its data is wrong`.
  package var happening: String {
    let places = filter(\.isPlace).map(\.rawValue)
    var clauses: [String] = []
    for scope in self {
      switch scope {
      case .instance, .zone, .region:
        if scope.rawValue == places.first { clauses.append("its \(places.listed("or")) is lost") }
      case .service: clauses.append("it fails")
      case .provider: clauses.append("its provider fails")
      case .logical: clauses.append("its data is wrong")
      case .account: clauses.append("its account is taken over")
      case .compromise: clauses.append("a secret leaks")
      }
    }
    return clauses.listed("or")
  }

  /// The scopes' own names: `instance, zone and region`.
  package var names: String { map(\.rawValue).listed("and") }
}

extension Scope {
  /// Whether it is a place that is lost, alone or with others.
  fileprivate var isPlace: Bool { self == .instance || self == .zone || self == .region }
}

extension [String] {
  /// The words as a sentence lists them: `a`, `a or b`, `a, b or c`; with a comma before the last where one holds the
  /// word itself.
  func listed(_ word: String) -> String {
    guard count > 1, let last else { return joined() }
    let comma = dropLast().contains { $0.contains(" \(word) ") } ? "," : ""
    return dropLast().joined(separator: ", ") + "\(comma) \(word) \(last)"
  }
}
