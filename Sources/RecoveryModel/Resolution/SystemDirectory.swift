import Synchronization

/// Finds systems and their components by name.
final class SystemDirectory: Sendable {
  /// What the systems are called, in the order of the spec.
  let keys: [Key]
  private let specs: any SystemSpecs
  private let places: [String: Int]
  /// What was written of systems that were read of late.
  private let recent = Recent<SystemSpec>()
  /// The names of everything, once somebody asked.
  private let everything = Mutex<[String]?>(nil)

  /// The directory of these systems; of two with one name the first counts.
  init(_ specs: any SystemSpecs) {
    self.specs = specs
    keys = specs.keys
    places = Dictionary(keys.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What was written of the system at a place.
  func spec(at place: Int) -> SystemSpec {
    if let known = recent[place] { return known }
    let spec = specs[place]
    recent[place] = spec
    return spec
  }

  /// Reads the systems at some places, as far as they were not read of late.
  func read(_ places: Range<Int>) {
    let unread = places.filter { recent[$0] == nil }
    for (place, spec) in zip(unread, specs.together(unread)) { recent[place] = spec }
  }

  /// The components that `system` or `system/component` names.
  func components(named path: String) -> [ComponentReference] {
    let parts = path.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    guard let name = parts.first, let system = places[name] else { return [] }
    let components = spec(at: system).components
    guard parts.count == 2 else {
      return components.indices.map { ComponentReference(system: system, component: $0) }
    }
    return components.index(of: parts[1]).map { [ComponentReference(system: system, component: $0)] }
      ?? []
  }

  /// Each system's name, and `system/component` for each of its components; every system is read for it once.
  var names: [String] {
    everything.withLock { names in
      if let names { return names }
      let found = keys.indices.flatMap { place in
        [keys[place].text] + specs[place].components.names.map { "\(keys[place].text)/\($0)" }
      }
      names = found
      return found
    }
  }
}
