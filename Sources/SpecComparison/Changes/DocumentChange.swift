/// A document that means something else than before: a system, a policy, a platform or a framework.
package struct DocumentChange: Sendable {
  /// `system`, `policy`, `platform` or `framework`.
  package let kind: String
  /// Its name; the old one where it is gone.
  package let name: String
  /// What became of it.
  package let fate: Fate
  /// What changed in it: what got weaker first.
  package internal(set) var changes: [Change]

  /// What became of a document.
  package enum Fate: Hashable, Sendable {
    /// It was not there.
    case added
    /// It is no longer there.
    case removed
    /// It had another name.
    case renamed(from: String)
    /// It is the same one.
    case changed
  }
}
