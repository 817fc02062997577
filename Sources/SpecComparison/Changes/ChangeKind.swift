/// What a change is about, in the order in which a reader wants to know.
package enum ChangeKind: String, Sendable, CaseIterable, Comparable {
  /// A system or another document as a whole.
  case document
  /// What is promised.
  case promise
  /// Whether a promise holds.
  case verdict
  /// What is proved of a promise.
  case proof
  /// A component as a whole, or what it is.
  case component
  /// A backup or a replica as a whole, or how it is made.
  case copy
  /// Which failures a copy outlives, or a procedure answers.
  case scope
  /// How long something is kept, and what guards it until then.
  case retention
  /// A store as a whole, or what it is.
  case store
  /// A procedure as a whole, or how it is run.
  case procedure
  /// A step of a procedure.
  case step
  /// A rehearsal.
  case drill
  /// A finding that is accepted.
  case waiver
  /// A weakening that somebody decided on.
  case approval
  /// What a policy asks for.
  case policy
  /// Anything else that a spec states.
  case detail

  /// In the order above.
  package static func < (one: ChangeKind, other: ChangeKind) -> Bool { one.rank < other.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
