import SpecComparison

/// A file that comes out differently, in words and as a unified diff.
package struct ArtifactWords {
  /// What is told.
  let file: ArtifactChange

  /// A file in words.
  package init(file: ArtifactChange) { self.file = file }

  /// `added`, `removed` or `changed`.
  var state: String { file.isAdded ? "added" : file.isRemoved ? "removed" : "changed" }

  /// Its path and how many lines come and go: `systems/orders/RUNBOOK.md +3 -2`; a new or lost file says so.
  var line: String {
    let state = file.isAdded ? " (new)" : file.isRemoved ? " (gone)" : ""
    return "\(file.path) +\(file.lines.added) -\(file.lines.removed)\(state)"
  }

  /// The difference as `diff -u` writes it.
  package var diff: [String] {
    let head = [
      "--- \(file.isAdded ? "/dev/null" : "a/\(file.path)")",
      "+++ \(file.isRemoved ? "/dev/null" : "b/\(file.path)")",
    ]
    return head
      + file.lines.hunks.flatMap { hunk -> [String] in
        let old = hunk.lines.count { if case .added = $0 { false } else { true } }
        let new = hunk.lines.count { if case .removed = $0 { false } else { true } }
        let range =
          "@@ -\(old == 0 ? hunk.before - 1 : hunk.before),\(old) +\(new == 0 ? hunk.after - 1 : hunk.after),\(new) @@"
        return [range]
          + hunk.lines.map { line in
            switch line {
            case .same(let text): " " + BriefText.withoutSecrets(text)
            case .removed(let text): "-" + BriefText.withoutSecrets(text)
            case .added(let text): "+" + BriefText.withoutSecrets(text)
            }
          }
      }
  }
}
