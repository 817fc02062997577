import PlatformFacts

/// One thing that means something else than before.
package struct Change: Hashable, Sendable {
  /// The things that it happens to, by the names that findings use: `database`, `database.nightly`; none for the whole
  /// document.
  package var things: [String]
  /// What it is about.
  package let kind: ChangeKind
  /// What of the thing it is: `RPO`, `worst loss`, `schedule`; empty where the thing itself comes or goes.
  package let aspect: String
  /// What it was, in the words of a spec; nil where it was not there.
  package let before: String?
  /// What it is; nil where it is no longer there.
  package let after: String?
  /// Which way it goes.
  package let direction: Direction
  /// The failures that it is about; empty where it is about none, or about those that an objective without a scope covers.
  package let scopes: [Scope]
  /// What else a reader should know: `slack gone`.
  package let remark: String?
  /// The approval that answers for it; nil where none does.
  package var approval: String?

  /// A change of one thing, or of the document where none is named.
  init(
    _ kind: ChangeKind, of thing: String = "", _ aspect: String = "", from before: String?, to after: String?,
    _ direction: Direction = .other, in scopes: [Scope] = [], remark: String? = nil
  ) {
    things = thing.isEmpty ? [] : [thing]
    self.kind = kind
    self.aspect = aspect
    self.before = before
    self.after = after
    self.direction = direction
    self.scopes = scopes
    self.remark = remark
  }

  /// Whether somebody must have decided on it: it takes away what was promised, or what holds a promise up.
  ///
  /// A figure that moved while its promise still holds, and a step that takes longer, are shown and need no decision.
  package var asksForApproval: Bool { direction == .weaker && kind != .proof && kind != .step }
  /// Whether it asks for an approval that is not there.
  package var isUnapproved: Bool { asksForApproval && approval == nil }

  /// The same change but for the things.
  var withoutThings: Change {
    var copy = self
    copy.things = []
    return copy
  }
}

extension [Change] {
  /// The changes with those that are the same of several things told once.
  var gathered: [Change] {
    var places: [Change: Int] = [:]
    var result: [Change] = []
    for change in self {
      if let place = places[change.withoutThings], !change.things.isEmpty {
        result[place].things += change.things.filter { !result[place].things.contains($0) }
      } else {
        if !change.things.isEmpty { places[change.withoutThings] = result.count }
        result.append(change)
      }
    }
    return result
  }

  /// What got weaker first, then by what it is about; otherwise as found.
  var inReadingOrder: [Change] {
    let ranks = Dictionary(uniqueKeysWithValues: Direction.allCases.enumerated().map { ($1, $0) })
    return enumerated().sorted { one, other in
      let (here, there) = (one.element, other.element)
      if here.direction != there.direction { return ranks[here.direction] ?? 0 < ranks[there.direction] ?? 0 }
      return here.kind == there.kind ? one.offset < other.offset : here.kind < there.kind
    }.map(\.element)
  }
}
