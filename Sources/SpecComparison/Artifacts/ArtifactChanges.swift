import RecoveryEmitters
import RecoveryRules

/// The files that come out differently.
package struct ArtifactChanges: Sendable {
  /// The files, by path.
  package let files: [ArtifactChange]
  /// Why they were not compared; nil where they were.
  package let obstacle: String?

  /// What differs between what two checked plans are compiled to; nothing is compiled of a plan with errors.
  init(_ before: CheckedPlan?, _ after: CheckedPlan?) {
    guard let before, let after else {
      files = []
      obstacle =
        switch (before == nil, after == nil) {
        case (true, true): "both sides have errors"
        case (true, false): "the base has errors"
        default: "the change has errors"
        }
      return
    }
    obstacle = nil
    let old = Dictionary(emit(before).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let new = Dictionary(emit(after).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    files = Set(old.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .compactMap { path in
        let (one, two) = (old[path], new[path])
        guard one?.bytes != two?.bytes || one?.isExecutable != two?.isExecutable else { return nil }
        return ArtifactChange(path: path, from: one?.bytes, to: two?.bytes)
      }
  }

  /// Whether no file is known to come out differently.
  package var isEmpty: Bool { files.isEmpty }
}

/// A file that comes out differently.
package struct ArtifactChange: Sendable {
  /// Its path below the output folder.
  package let path: String
  /// Whether it was not there.
  package let isAdded: Bool
  /// Whether it is no longer there.
  package let isRemoved: Bool
  /// What changed in it, line by line.
  package let lines: LineChanges

  /// A file that was there with these bytes, and is with those; nil where it is not there.
  package init(path: String, from before: [UInt8]?, to after: [UInt8]?) {
    self.path = path
    isAdded = before == nil
    isRemoved = after == nil
    lines = LineChanges(from: before ?? [], to: after ?? [])
  }
}
