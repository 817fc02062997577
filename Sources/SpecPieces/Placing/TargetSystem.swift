import PlatformFacts
import Quantities
import YAMLTree

/// The system of a file into which a piece is put.
package struct TargetSystem {
  /// The file.
  package let file: YAMLFile
  /// The number of its document.
  let document: Int
  /// Its name.
  package let name: String
  /// Its root.
  let root: YAMLNode

  /// The system of that name, or the only one of a file.
  package init(_ wanted: String?, in file: YAMLFile) throws(PlacedPiece.Refusal) {
    let path = file.source.path
    if let problem = file.problems.first {
      throw PlacedPiece.Refusal(
        reason: "\(path) cannot be read: \(problem.message); `holdfast check` shows where")
    }
    let systems = file.documents.enumerated().compactMap { index, root in
      root.value(of: "system").map { (index: index, name: $0.text, root: root) }
    }
    let found = systems.filter { wanted == nil || $0.name == wanted }
    guard let first = found.first else {
      let names = systems.map(\.name).joined(separator: ", ")
      throw PlacedPiece.Refusal(
        reason: wanted.map { "\(path) has no system \($0)\(names.isEmpty ? "" : "; there is \(names)")" }
          ?? "\(path) holds no system")
    }
    guard found.count == 1 else {
      let names = systems.map(\.name).joined(separator: ", ")
      throw PlacedPiece.Refusal(reason: "\(path) holds several systems; name one with --system: \(names)")
    }
    self.file = file
    (document, name, root) = (first.index, first.name, first.root)
  }

  /// What stands under the key for such things.
  func section(_ kind: PieceKind) -> YAMLNode? {
    root.entries.first { $0.key.text == kind.section }?.value
  }

  /// Where its other things say that they stand, where one runs on a platform of the same provider: `at: east`.
  package func place(like platform: Platform) -> PieceField? {
    let things = [PieceKind.component, .store].flatMap { section($0)?.entries.map(\.value) ?? [] }
    for thing in things {
      guard let word = thing.value(of: "platform")?.text, let other = Platforms.named(word),
        other.provider.landlord == platform.provider.landlord || platform.provider.isAnywhere
      else { continue }
      if let at = thing.value(of: "at"), at.kind == .scalar { return PieceField("at", .text(at.text)) }
      if let region = thing.value(of: "region"), region.kind == .scalar {
        return PieceField(region: region.text)
      }
    }
    return nil
  }

  /// How much may be lost of it, where it says so itself.
  package var rpo: TimeSpan? {
    (root.value(of: "objectives")?.value(of: "rpo")?.text).flatMap { try? TimeSpan($0) }
  }

  /// The names of the stores that it has.
  package var stores: [String] { section(.store)?.entries.map(\.key.text) ?? [] }

  /// A component that no procedure recovers yet, on a platform where one is named; else the first such component.
  package func componentToRecover(on platform: Platform?) -> (
    name: String, platform: Platform, backup: String
  )? {
    let recovered = Set(
      (section(.procedure)?.entries.map { $0.value } ?? []).flatMap { procedure -> [String] in
        guard let recovers = procedure.value(of: "recovers") else { return [] }
        return recovers.kind == .scalar ? [recovers.text] : recovers.items.map(\.text)
      })
    let found = (section(.component)?.entries.map { $0 } ?? []).compactMap {
      entry -> (name: String, platform: Platform, backup: String)? in
      guard let word = entry.value.value(of: "platform")?.text, let own = Platforms.named(word),
        platform == nil || own === platform,
        let backups = entry.value.value(of: "backups")?.entries.map({ $0 }),
        // A log of changes comes back with the copy that it builds on, and holds more.
        let backup = backups.first(where: {
          own.method(named: $0.value.value(of: "method")?.text ?? "")?.isOwnLog == true
        })
          ?? backups.first
      else { return nil }
      return (entry.key.text, own, backup.key.text)
    }
    return found.first { !recovered.contains($0.name) } ?? found.first
  }

  /// The method of a component's backup.
  package func method(of backup: String, of component: String) -> String? {
    section(.component)?.entries.first { $0.key.text == component }?.value.value(of: "backups")?.entries.first
    {
      $0.key.text == backup
    }?.value.value(of: "method")?.text
  }
}

extension Provider {
  /// Whether what it runs has no regions of its own, and may stand in anybody's.
  fileprivate var isAnywhere: Bool { [.selfHosted, .kubernetes, .other].contains(self) }
}
