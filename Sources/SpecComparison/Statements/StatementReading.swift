import RecoveryModel
import RecoveryYAML

/// What a document states, laid out for comparison with what it stated before or states now.
struct StatementReading {
  /// The names of steps, which are numbers in a statement.
  var steps: StepNames.Side = [:]
  /// The new names of systems, by their old ones.
  var systems: [String: String] = [:]
  /// The new names of the system's components, by their old ones.
  var components: [String: String] = [:]

  /// What a system states and claims. What plans and proofs compare better is left out: objectives, and the failures that procedures
  /// answer.
  func leaves(of system: SystemSpec) -> [StatementLeaf] {
    (system.statements + system.claimed).compactMap { statement in
      var path = statement.path.split(separator: ".").map(String.init)
      if path.count > 1, path[0] == "components", let name = components[path[1]] { path[1] = name }
      if path.count > 3, path[0] == "recovery", let names = steps["\(path[1])/\(path[2])"],
        let number = Int(path[3]), names.indices.contains(number - 1)
      {
        path[3] = names[number - 1]
      }
      guard !Self.isComparedElsewhere(path) else { return nil }
      return leaf(path, renamed(statement.text, path.last ?? ""), StatementSections.system, .detail)
    }
  }

  /// What another document states.
  func leaves(
    of statements: [Statement], _ sections: [String: StatementSections.Section], _ kind: ChangeKind
  ) -> [StatementLeaf] {
    statements.map { leaf($0.path.split(separator: ".").map(String.init), $0.text, sections, kind) }
  }

  private static func isComparedElsewhere(_ path: [String]) -> Bool {
    // No plan holds what is claimed.
    if path.contains("claims") { return false }
    return switch path[0] {
    case "objectives": true
    case "components":
      path.count > 2 && path[2] == "objectives"
    case "recovery": path.count == 3 && path[2] == "when"
    default: false
    }
  }

  private func leaf(
    _ path: [String], _ text: String, _ sections: [String: StatementSections.Section], _ kind: ChangeKind
  ) -> StatementLeaf {
    var around: [StatedThing] = []
    var (rest, known) = (path[...], sections)
    while rest.count > 1, let word = rest.first, let section = known[word] {
      let name = rest[rest.startIndex + 1]
      let owner = around.last?.name ?? ""
      let isStep = section.kind == .step
      around.append(
        StatedThing(
          path: path[..<(rest.startIndex + 2)].joined(separator: "/"),
          name: isStep ? owner : owner.isEmpty ? name : "\(owner).\(name)",
          noun: isStep ? "\(section.noun) `\(name)`" : section.noun, kind: section.kind))
      (rest, known) = (rest.dropFirst(2), section.inner)
    }
    return StatementLeaf(around: [.document(kind)] + around, field: Array(rest), text: text)
  }

  /// Fields that name other things.
  private static let references: Set = [
    "recovers", "needs", "covers", "strikes", "opens", "watches", "makes", "verifies", "restore", "for",
    "recover",
    "from", "kept",
  ]

  /// A list of names with those that things have now.
  private func renamed(_ text: String, _ field: String) -> String {
    guard !systems.isEmpty || !components.isEmpty, Self.references.contains(field) else { return text }
    let names = text.split(separator: ",").map { part -> String in
      let name = String(part.drop { $0 == " " })
      if let new = components[name] { return new }
      if let dot = name.firstIndex(of: "."), let new = components[String(name[..<dot])] {
        return new + name[dot...]
      }
      if let slash = name.firstIndex(of: "/"), let new = systems[String(name[..<slash])] {
        return new + name[slash...]
      }
      return name
    }
    return names.joined(separator: ", ")
  }
}
