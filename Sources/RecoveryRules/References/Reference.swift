import RecoveryModel
import SourceText

/// A name in a spec that must lead somewhere.
struct Reference {
  /// The name as written.
  let name: String
  /// Where it stands.
  let span: SourceSpan
  /// What it must be.
  let kind: Kind
  /// The names that would be right.
  let choices: [String]

  /// What a reference must be.
  enum Kind: String {
    case component, store, place, procedure, person, document
    case policyClass = "class"
    case scheme
    case backup = "backup or replica"
    case checkGroup = "group of checks"
    case step
    case keeper = "place, store, component or person"
    case thing = "component, store, backup or drill"
    case drilled = "procedure or backup"
    case target = "component, store, procedure or backup"
  }
}

/// Collects the names in a system that lead nowhere.
final class ReferenceCollector {
  /// The names that are there.
  let names: SystemNames
  private(set) var broken: [Reference] = []

  /// A collector for a system.
  init(_ system: SystemPlan) { names = SystemNames(system: system) }

  /// Takes a name in; `none` is a word, not a name, where the grammar has it. The names that would be right are looked
  /// for only where a name is written, and listed only where it is wrong.
  func require(
    _ written: Written<String>?, _ kind: Reference.Kind, among choices: @autoclosure () -> NameList,
    orNone: Bool = false
  ) {
    guard let written, let name = written.known, !(orNone && name == "none") else { return }
    let choices = choices()
    guard !choices.holds(name) else { return }
    broken.append(Reference(name: name, span: written.span, kind: kind, choices: choices.all))
  }

  /// Takes names in.
  func require(
    _ written: [Written<String>], _ kind: Reference.Kind, among choices: @autoclosure () -> NameList,
    orNone: Bool = false
  ) {
    guard !written.isEmpty else { return }
    let choices = choices()
    for one in written { require(one, kind, among: choices, orNone: orNone) }
  }
}

/// Names that a reference may have, in the order in which they are told; listed only when somebody asks for all.
struct NameList {
  private var parts: [Part]

  private struct Part {
    let holds: (String) -> Bool
    let all: () -> [String]
  }

  /// The names that answer a question, and all of them.
  init(_ holds: @escaping (String) -> Bool, all: @escaping () -> [String]) {
    parts = [Part(holds: holds, all: all)]
  }

  /// These names.
  init(_ names: [String]) { self.init(names.contains) { names } }

  /// The names of the one list, then those of the other.
  static func + (one: NameList, other: NameList) -> NameList {
    var result = one
    result.parts += other.parts
    return result
  }

  /// Whether a name is among them.
  func holds(_ name: String) -> Bool { parts.contains { $0.holds(name) } }

  /// All of them.
  var all: [String] { parts.flatMap { $0.all() } }
}

/// The names of a system.
struct SystemNames {
  /// The system.
  let system: SystemPlan

  /// The components.
  var components: NameList {
    NameList { [system] in
      system.component(named: $0) != nil
    } all: { [system] in
      system.spec.components.names
    }
  }
  /// The stores.
  var stores: NameList {
    NameList { [system] name in
      system.stores.contains { $0.name == name }
    } all: { [system] in
      system.spec.stores.names
    }
  }
  /// The places.
  var places: NameList {
    NameList { [system] in
      system.spec.places.index(of: $0) != nil
    } all: { [system] in
      system.spec.places.names
    }
  }
  /// The procedures.
  var procedures: NameList {
    NameList { [system] name in
      system.procedures.contains { $0.name == name }
    } all: { [system] in
      system.spec.recovery.names
    }
  }
  /// The people.
  var people: NameList {
    NameList { [system] in
      system.spec.people.index(of: $0) != nil
    } all: { [system] in
      system.spec.people.names
    }
  }
  /// The groups of checks.
  var checks: NameList {
    NameList { [system] in
      system.spec.checks.index(of: $0) != nil
    } all: { [system] in
      system.spec.checks.names
    }
  }
  /// All backups and replicas by `component.name`.
  var levels: NameList {
    NameList { [system] name in
      system.components.contains { component in
        let own = component.name + "."
        return name.hasPrefix(own) && component.spec.hasLevel(String(name.dropFirst(own.count)))
      }
    } all: { [system] in
      system.spec.components.flatMap { component in
        component.levelNames.map { "\(component.name.text).\($0)" }
      }
    }
  }

  /// The backups and replicas of some components by the name alone.
  func levels(of components: [Component]) -> NameList {
    NameList { name in
      components.contains { $0.spec.hasLevel(name) }
    } all: {
      components.flatMap(\.spec.levelNames)
    }
  }
}

extension ComponentSpec {
  /// The names of its backups and replicas.
  var levelNames: [String] { backups.names + replicas.names }

  /// Whether one of its backups or replicas is called so.
  func hasLevel(_ name: String) -> Bool {
    backups.index(of: name) != nil || replicas.index(of: name) != nil
  }
}
