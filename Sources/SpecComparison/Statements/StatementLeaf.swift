/// One thing that a document states, and what it states it of.
struct StatementLeaf {
  /// The clauses around it that can come and go as a whole, the outermost first.
  let around: [StatedThing]
  /// The field within the innermost of them, with the fields around it.
  let field: [String]
  /// What it says, in the words of a spec.
  let text: String
}

/// A clause of a document that can come and go as a whole.
struct StatedThing: Hashable {
  /// Where it stands in the document: `components/database/backups/nightly`.
  let path: String
  /// What findings call it: `database.nightly`; empty for the document itself.
  let name: String
  /// What kind of thing it is, for readers: `backup`.
  let noun: String
  /// What changes to it are about.
  let kind: ChangeKind

  /// The document itself.
  static func document(_ kind: ChangeKind) -> StatedThing {
    StatedThing(path: "", name: "", noun: "", kind: kind)
  }
}
