import Quantities

/// The classes, schemes and defaults of all policies, with what classes inherit filled in.
final class PolicyBook: Sendable {
  private let classes: [String: PolicyClassSpec]
  private let schemes: [String: SchemeSpec]
  /// The defaults of the first policy that has some.
  let defaults: PolicyDefaultsSpec?

  /// The book of these policies; of two classes with one name the first counts.
  init(_ policies: [PolicySpec]) {
    let written = Dictionary(
      policies.flatMap(\.classes).map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    classes = written.mapValues { Self.filled($0, from: written) }
    schemes = Dictionary(
      policies.flatMap(\.schemes).map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    defaults = policies.lazy.compactMap(\.defaults).first
  }

  /// The class of this name, with what it inherits.
  func policyClass(named name: String) -> PolicyClassSpec? { classes[name] }

  /// The backups of the scheme of this name.
  func backups(ofScheme name: String) -> [BackupSpec] { schemes[name]?.backups ?? [] }

  /// A class with the fields of its ancestors where it says nothing; a circle of classes ends where it closes.
  private static func filled(
    _ policyClass: PolicyClassSpec, from all: [String: PolicyClassSpec]
  ) -> PolicyClassSpec {
    guard policyClass.inherits != nil else { return policyClass }
    let result = PolicyClassSpec(policyClass)
    var seen: Set = [policyClass.name.text]
    var next = policyClass.inherits?.known
    while let name = next, seen.insert(name).inserted, let ancestor = all[name] {
      result.objectives =
        result.objectives.map { $0.filled(from: ancestor.objectives) } ?? ancestor.objectives
      result.copies = result.copies ?? ancestor.copies
      let own = Set(result.drills.compactMap(\.type.known))
      result.drills += ancestor.drills.filter { $0.type.known.map { !own.contains($0) } ?? true }
      next = ancestor.inherits?.known
    }
    return result
  }
}

extension ObjectivesSpec {
  /// These objectives with the ancestor's where they say nothing.
  func filled(from ancestor: ObjectivesSpec?) -> ObjectivesSpec {
    guard let ancestor else { return self }
    let result = ObjectivesSpec(place: place)
    result.claims = claims
    result.rto = rto.isEmpty ? ancestor.rto : rto
    result.rpo = rpo ?? ancestor.rpo
    result.noticed = noticed ?? ancestor.noticed
    let own = Set(when.compactMap { $0.scope?.known })
    result.when = when + ancestor.when.filter { $0.scope?.known.map { !own.contains($0) } ?? false }
    return result
  }
}
