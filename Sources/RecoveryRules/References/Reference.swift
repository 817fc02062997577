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
  /// The names that are there.
  let names: SystemNames
  private(set) var broken: [Reference] = []

  /// A collector for a system.
  init(_ system: SystemSpec) { names = SystemNames(system) }

  /// Takes a name in; `none` is a word, not a name, where the grammar has it. The names that would be right are listed
  /// only where this one is wrong.
  mutating func require(
    _ written: Written<String>?, _ kind: Reference.Kind, among choices: NameList, orNone: Bool = false
  ) {
    guard let written, let name = written.known, !(orNone && name == "none"), !choices.holds(name) else {
      return
    }
    broken.append(Reference(name: name, span: written.span, kind: kind, choices: choices.all))
  }

  /// Takes names in.
  mutating func require(
    _ written: [Written<String>], _ kind: Reference.Kind, among choices: NameList, orNone: Bool = false
  ) {
    for one in written { require(one, kind, among: choices, orNone: orNone) }
  }
}

/// Something that has names.
protocol NameSource {
  /// The names, in the order in which they are told.
  var names: [String] { get }
  /// Whether a name is among them.
  func holds(_ name: String) -> Bool
}

extension ByName: NameSource {
  func holds(_ name: String) -> Bool { index(of: name) != nil }
}

extension [String]: NameSource {
  var names: [String] { self }
  func holds(_ name: String) -> Bool { contains(name) }
}

/// Names that a reference may have, in the order in which they are told; listed only when somebody asks for all.
struct NameList {
  private var sources: [any NameSource]

  /// The names of one source.
  init(_ source: any NameSource) { sources = [source] }

  /// The names of the one list, then those of the other.
  static func + (one: NameList, other: NameList) -> NameList {
    var result = one
    result.sources += other.sources
    return result
  }

  /// Whether a name is among them.
  func holds(_ name: String) -> Bool { sources.contains { $0.holds(name) } }

  /// All of them.
  var all: [String] { sources.flatMap(\.names) }
}

/// The names of a system, each kind listed once.
struct SystemNames {
  /// The components.
  let components: NameList
  /// The stores.
  let stores: NameList
  /// The places.
  let places: NameList
  /// The procedures.
  let procedures: NameList
  /// The people.
  let people: NameList
  /// The groups of checks.
  let checks: NameList
  /// All backups and replicas by `component.name`.
  let levels: NameList

  /// The names in a system.
  init(_ system: SystemSpec) {
    components = NameList(system.components)
    stores = NameList(system.stores)
    places = NameList(system.places)
    procedures = NameList(system.recovery)
    people = NameList(system.people)
    checks = NameList(system.checks)
    levels = NameList(LevelNames(components: system.components))
  }
}

/// All backups and replicas of some components by `component.name`.
struct LevelNames: NameSource {
  let components: ByName<ComponentSpec>

  var names: [String] {
    components.flatMap { component in component.levelNames.map { "\(component.name.text).\($0)" } }
  }

  func holds(_ name: String) -> Bool {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")),
      let index = components.index(of: String(name[..<dot]))
    else { return false }
    let level = String(name[name.utf8.index(after: dot)...])
    return components.items[index].backups.holds(level) || components.items[index].replicas.holds(level)
  }
}

extension ComponentSpec {
  /// The names of its backups and replicas.
  var levelNames: [String] { backups.names + replicas.names }
}
