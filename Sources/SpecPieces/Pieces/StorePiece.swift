import PlatformFacts

/// A store as one begins to write it.
package struct StorePiece {
  let name: String
  let platform: Platform
  let kind: StoreKind
  let place: PieceField?
  let resource: String

  /// A store on a platform; nil where backups cannot lie on it.
  package init?(_ name: String, on platform: Platform, resource: String, place: PieceField?) {
    guard let kind = platform.store else { return nil }
    self.name = name
    self.platform = platform
    self.kind = kind
    self.place = platform.hasRegion ? place : nil
    self.resource = resource
  }

  /// The store, in few lines or with all that one might want to know.
  package func field(isBrief: Bool = false) -> PieceField {
    var fields = [PieceField("platform", platform.name)]
    let word = kind.isObjectStore || kind == .supabaseStorage ? "bucket" : "resource"
    fields.append(
      isBrief ? PieceField(word, resource) : PieceField(word, resource, "What \(platform.title) calls it."))
    if let place { fields.append(place) }
    if kind.isObjectStore, !isBrief {
      fields.append(PieceField("versioning", "true", "What is deleted or written over can be brought back."))
    }
    if !isBrief, kind.isObjectStore || kind == .backupVault {
      fields.append(
        .left(
          "With a lock nobody can delete a copy before its time, whoever has the account's credentials.",
          "lock: {mode: compliance, keep: 30d}"))
    }
    return PieceField(name, isBrief ? .line(fields) : .fields(fields))
  }
}
