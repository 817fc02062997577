import PlatformFacts
import Quantities
import RecoveryModel

/// The least loss that a level's method can reach, whatever its schedule says; nil where the platform states none.
func floor(of level: Level, by book: FactBook) -> Term? {
  let kind = Term.Kind.floor(of: level.name)
  guard let method = level.method else { return nil }
  if let fsync = level.backup?.fsync {
    guard let word = fsync.known else { return Term(.unknown, kind, at: fsync.span) }
    if let fact = method.fact(endingIn: ".\(word)", in: book), let span = fact.value.maximum {
      return Term(.known(span), kind, at: fsync.span, from: fact.id, in: book)
    }
  } else if let fact = method.fact(endingIn: ".everysec", in: book), let span = fact.value.maximum {
    // An append-only file is synced every second unless the spec says otherwise.
    return Term(.known(span), kind, from: fact.id, in: book)
  }
  if method.floorIsUnknown { return Term(.unknown, kind, at: level.schedules.first?.span) }
  return method.floor.map {
    Term(
      .known($0), kind, at: level.schedules.first?.span, from: method.floorFact(by: book), in: book)
  }
}

extension Method {
  /// The first fact that the method cites by an id with such an end.
  fileprivate func fact(endingIn end: String, in book: FactBook) -> Fact? {
    for id in facts where id.utf8.reversed().starts(with: end.utf8.reversed()) {
      if let fact = book.fact(named: id) { return fact }
    }
    return nil
  }

  /// The fact that states the floor: the first that names this very time, else the first that the method cites.
  fileprivate func floorFact(by book: FactBook) -> String? {
    facts.first { id in book.fact(named: id)?.value.maximum == floor } ?? facts.first
  }
}
