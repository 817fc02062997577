import Quantities

/// The classes, schemes and defaults of all policies, with what classes inherit filled in.
final class PolicyBook: Sendable {
  private let written: [String: PolicyClassSpec]
  private let classes: [String: PolicyClassSpec]
  private let schemes: [String: SchemeSpec]
  /// What holds where a system says nothing.
  let defaults: PolicyDefaults

  /// The book of these policies; of two classes with one name the first counts.
  init(_ policies: [PolicySpec]) {
    written = Dictionary(
      policies.flatMap(\.classes).map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    classes = written.mapValues { [written] in Self.filled($0, from: written) }
    schemes = Dictionary(
      policies.flatMap(\.schemes).map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first })
    defaults = PolicyDefaults(policies)
  }

  /// The class of this name, with what it inherits.
  func policyClass(named name: String) -> PolicyClassSpec? { classes[name] }

  /// The backups of the scheme of this name.
  func backups(ofScheme name: String) -> [BackupSpec] { schemes[name]?.backups ?? [] }

  /// What a class promises, then those from which it inherits, the nearest first.
  func objectives(ofClass name: String) -> [ObjectivesSpec] {
    Self.lineage(of: name, in: written).compactMap(\.objectives)
  }

  /// A class with the fields of its ancestors where it says nothing.
  private static func filled(
    _ policyClass: PolicyClassSpec, from all: [String: PolicyClassSpec]
  ) -> PolicyClassSpec {
    guard policyClass.inherits != nil else { return policyClass }
    let result = PolicyClassSpec(policyClass)
    for ancestor in lineage(of: policyClass.name.text, in: all).dropFirst() {
      result.copies = result.copies ?? ancestor.copies
      let own = Set(result.drills.compactMap(\.type.known))
      result.drills += ancestor.drills.filter { $0.type.known.map { !own.contains($0) } ?? true }
    }
    return result
  }

  /// A class and those from which it inherits, the nearest first; a circle of classes ends where it closes.
  private static func lineage(of name: String, in all: [String: PolicyClassSpec]) -> [PolicyClassSpec] {
    var found: [PolicyClassSpec] = []
    var seen: Set<String> = []
    var next: String? = name
    while let name = next, seen.insert(name).inserted, let ancestor = all[name] {
      found.append(ancestor)
      next = ancestor.inherits?.known
    }
    return found
  }
}
