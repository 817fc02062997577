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
struct ReferenceCollector {
  private let system: SystemSpec
  private(set) var broken: [Reference] = []

  /// A collector for a system.
  init(_ system: SystemSpec) { self.system = system }

  /// Takes a name in; `none` is a word, not a name, where the grammar has it.
  mutating func require(
    _ written: Written<String>?, _ kind: Reference.Kind, among choices: [String], orNone: Bool = false
  ) {
    guard let written, let name = written.known, !(orNone && name == "none"), !choices.contains(name) else {
      return
    }
    broken.append(Reference(name: name, span: written.span, kind: kind, choices: choices))
  }

  /// Takes names in.
  mutating func require(
    _ written: [Written<String>], _ kind: Reference.Kind, among choices: [String], orNone: Bool = false
  ) {
    for one in written { require(one, kind, among: choices, orNone: orNone) }
  }

  /// All backups and replicas by `component.name`.
  var levels: [String] {
    system.components.flatMap { component in
      (component.backups.names + component.replicas.names).map { "\(component.name.text).\($0)" }
    }
  }
}
