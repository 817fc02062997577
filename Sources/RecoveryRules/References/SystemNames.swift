import RecoveryModel

/// Names that a reference may have, in the order in which they are told.
enum NameList {
  case components, stores, places, procedures, people, checks, drills, logs
  /// All backups and replicas by `component.name`.
  case levels
  /// All backups and replicas by `component.name`, those of one component by the name alone as well.
  case levelsNear(Component)
  /// The same where they are near to any of some components.
  case levelsNearAny(of: [Written<String>])
  /// The ids of a procedure's steps.
  case steps(ProcedureSpec)
  /// These names.
  case these([String])
}

/// The names of a system.
struct SystemNames {
  /// The system.
  let system: SystemPlan

  /// Whether a name is in a list; makes no list.
  func hold(_ name: String, in list: NameList) -> Bool {
    let spec = system.spec
    switch list {
    case .components: return system.component(named: name) != nil
    case .stores: return spec.stores.hold(name)
    case .places: return spec.places.hold(name)
    case .procedures: return spec.recovery.hold(name)
    case .people: return spec.people.hold(name)
    case .checks: return spec.checks.hold(name)
    case .drills: return spec.drills.hold(name)
    case .logs: return spec.logs.hold(name)
    case .levels:
      return spec.components.contains { component in
        guard let level = name.behind(component.name.text, UInt8(ascii: ".")) else { return false }
        return component.hasLevel(level)
      }
    case .levelsNear(let component): return component.spec.hasLevel(name) || hold(name, in: .levels)
    case .levelsNearAny(let components):
      return components.contains { component(written: $0)?.spec.hasLevel(name) ?? false }
        || hold(name, in: .levels)
    case .steps(let procedure): return procedure.names(name)
    case .these(let names): return names.contains(name)
    }
  }

  /// All names of a list.
  func all(of list: NameList) -> [String] {
    let spec = system.spec
    switch list {
    case .components: return spec.components.names
    case .stores: return spec.stores.names
    case .places: return spec.places.names
    case .procedures: return spec.recovery.names
    case .people: return spec.people.names
    case .checks: return spec.checks.names
    case .drills: return spec.drills.names
    case .logs: return spec.logs.names
    case .levels:
      return spec.components.flatMap { component in
        component.levelNames.map { "\(component.name.text).\($0)" }
      }
    case .levelsNear(let component): return component.spec.levelNames + all(of: .levels)
    case .levelsNearAny(let components):
      return components.flatMap { component(written: $0)?.spec.levelNames ?? [] } + all(of: .levels)
    case .steps(let procedure):
      return procedure.steps.compactMap { $0.id?.known } + procedure.afterwards.compactMap { $0.id?.known }
    case .these(let names): return names
    }
  }
}

extension SystemNames {
  /// The component that a name means.
  private func component(written name: Written<String>) -> Component? {
    name.known.flatMap(system.component(named:))
  }
}

extension Array where Element: NamedClause {
  /// Whether one of the clauses is called so.
  fileprivate func hold(_ name: String) -> Bool { indices.contains { self[$0].name.text == name } }
}

extension String {
  /// What stands behind another name and a sign; nil where it does not begin so.
  func behind(_ name: String, _ sign: UInt8) -> String? {
    guard hasPrefix(name) else { return nil }
    let rest = utf8.dropFirst(name.utf8.count)
    return rest.first == sign ? String(rest.dropFirst()) : nil
  }
}

extension ComponentSpec {
  /// The names of its backups and replicas.
  var levelNames: [String] { backups.names + replicas.names }

  /// Whether one of its backups or replicas is called so.
  fileprivate func hasLevel(_ name: String) -> Bool {
    backups.hold(name) || replicas.hold(name)
  }
}

extension ProcedureSpec {
  /// Whether one of its steps has this id.
  fileprivate func names(_ id: String) -> Bool {
    steps.indices.contains { steps[$0].id?.known == id }
      || afterwards.indices.contains { afterwards[$0].id?.known == id }
  }
}
