import Quantities
import SourceText

/// A part of a system that can be lost and must come back: a database, a bucket, an application.
package final class ComponentSpec: NamedClause, @unchecked Sendable {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  @Rare package var title: Written<String>?
  /// The platform it runs on, as in the fact base.
  package var platform: Written<String>?
  /// The platform's own name for it.
  @Rare package var resource: Written<String>?
  /// Where it stands.
  package var location = PlaceFields()
  /// The environment; a system's objectives bind production only.
  @Rare package var environment: Written<String>?
  /// Who answers for it, when not the system's owner.
  @Rare package var owner: Written<String>?
  /// How much data it holds.
  @Rare package var size: Written<ByteSize>?
  /// The classes of data that it holds.
  package var holds: [Written<String>] = []
  /// Whether it keeps nothing that could be lost.
  @Rare package var stateless: Written<Bool>?
  /// Whether it exists yet.
  @Rare package var status: Written<Status>?
  /// What must be up before it: components of this system, or `system/component` of another.
  package var needs: [Written<String>] = []
  /// Parts of it that backups may include or leave out.
  package var parts: [Written<String>] = []
  /// Its own promises, where they differ from the system's.
  package var objectives: ObjectivesSpec?
  /// A scheme of backups from a policy.
  @Rare package var scheme: Written<String>?
  /// Recovery points made of it.
  package var backups = ByName<BackupSpec>()
  /// Copies that follow its present state.
  package var replicas = ByName<ReplicaSpec>()
  /// When the platform may take it down for upkeep.
  @Rare package var maintenance: Written<TimeWindow>?
  /// A vendor that runs it.
  @Rare package var vendor: Written<String>?
  /// What to use when the vendor is gone.
  @Rare package var alternative: Written<String>?
  /// Prose for people.
  @Rare package var notes: Written<String>?

  package required init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }

  /// Where it says that it needs something: by the name `component`, `system/component` or that of the whole system.
  package func place(ofNeed name: String) -> SourceSpan? {
    if let need = needs.first(where: { $0.known == name }) { return need.span }
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let system = String(name[..<slash])
    return needs.first { $0.known == system }?.span
  }
}

/// Whether something exists: what is planned protects nothing.
package enum Status: String, Sendable, CaseIterable, CustomStringConvertible {
  /// In use.
  case live
  /// Not there yet.
  case planned
  /// No longer kept up.
  case retired

  package var description: String { rawValue }
}
