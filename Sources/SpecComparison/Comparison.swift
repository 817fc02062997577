/// What a change to specs means: a tree of documents and what changed in each.
package struct Comparison: Sendable {
  /// The systems that changed, in the order of their names; then those that are gone.
  package let systems: [DocumentChange]
  /// The policies, platforms and frameworks that changed.
  package let others: [DocumentChange]
  /// What is found now and was not, and what is found no more.
  package let findings: FindingChanges
  /// The files that come out differently.
  package let artifacts: ArtifactChanges
  /// The approvals that are new in the change and answer for nothing in it, as `system/name`.
  package let idleApprovals: [String]

  /// Every document that changed.
  package var documents: [DocumentChange] { systems + others }
  /// Every change, document by document.
  package var changes: [Change] { documents.flatMap(\.changes) }
  /// Whether nothing means anything else.
  package var isEmpty: Bool {
    documents.isEmpty && findings.isEmpty && artifacts.isEmpty
  }
  /// What got weaker and asks for an approval that is not there.
  package var unapproved: [Change] { changes.filter(\.isUnapproved) }

  /// What it all comes to.
  package var verdict: Verdict {
    let weaker = changes.filter { $0.direction == .weaker }
    if weaker.contains(where: \.isUnapproved) { return .weakened }
    if !weaker.isEmpty { return weaker.contains(where: \.asksForApproval) ? .approved : .worse }
    if changes.contains(where: { $0.direction == .stronger }) { return .strengthened }
    return isEmpty ? .same : .other
  }

  /// What a change comes to, in a word.
  package enum Verdict: String, Sendable {
    /// Something got weaker, and nobody has decided on it.
    case weakened
    /// Something got weaker, as somebody decided.
    case approved
    /// Figures got worse, and every promise and what holds it up is as it was.
    case worse
    /// Something got stronger, and nothing weaker.
    case strengthened
    /// Something means something else, neither weaker nor stronger.
    case other
    /// Nothing means anything else.
    case same
  }
}
