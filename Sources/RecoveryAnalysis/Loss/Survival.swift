import PlatformFacts
import Quantities

/// Whether the points of a level are still there after a failure, and if not, why not.
package enum Survival: Hashable, Sendable {
  /// They are.
  case survives
  /// The level protects nothing yet, or no longer.
  case isNotLive
  /// It stands with the data that is lost: the named part is the same for both.
  case sharesPlace(Scope, part: String)
  /// Nobody named where it stands, so it may stand with the data.
  case placeUnnamed(Scope)
  /// It has a named place, but nobody named where the data stands, so that may be the same.
  case dataUnnamed(Scope, part: String)
  /// The platform keeps it with the resource itself.
  case diesWithResource
  /// It mirrors the present, and the present is wrong.
  case mirrorsPresent
  /// The same credentials can delete it, and no lock forbids it.
  case deletable
  /// A lock ends before the next point can be read, or before the damage is noticed: it must last so long.
  case lockTooShort(Period, needed: TimeSpan, noticed: TimeSpan)
  /// Its points do not reach back to before the damage.
  case reachesBack(TimeSpan, noticed: TimeSpan)
  /// A point may be gone before the next is made.
  case goneBeforeNext(Period, gap: TimeSpan)
  /// An increment may be gone while those after it still build on the named full point.
  case goneBeforeFull(Period, base: String, gap: TimeSpan)
  /// The full points on which it builds are gone before the next is made.
  case baseGone(Period, base: String, gap: TimeSpan)
  /// What it copies may be gone, for good, before a copy of it begins.
  case goneBeforeCopy(Period, source: String, gap: TimeSpan)
  /// The key that opens it is lost too.
  case keyLost(String)
  /// What it builds on is lost.
  case baseLost(String)

  /// Whether its points are still there.
  package var isLeft: Bool { if case .survives = self { true } else { false } }

  /// Why it is lost, as a clause behind the level's name; empty where it survives.
  package var reason: String {
    switch self {
    case .survives: ""
    case .isNotLive: "is planned and protects nothing yet"
    case .sharesPlace(.account, let part): "can be deleted from account \(part) too, and no lock forbids it"
    case .sharesPlace(let scope, let part): "lies in the same \(scope.rawValue), \(part)"
    case .placeUnnamed(.instance): "goes to a place that nobody named, so it may be lost too"
    case .placeUnnamed(let scope): "names no other \(scope.rawValue), so it may be lost too"
    case .dataUnnamed(let scope, let part):
      "lies in \(part), but the data names no \(scope.rawValue), so it may be the same"
    case .diesWithResource: "is kept with the instance itself"
    case .mirrorsPresent: "mirrors the present, which is wrong"
    case .deletable: "names no other account and is under no lock, so it may be deleted too"
    case .lockTooShort(let keep, let needed, .zero):
      "is locked for \(keep) only, but the next point may come \(needed) later"
    case .lockTooShort(let keep, let needed, let noticed):
      "is locked for \(keep) only, but damage may be noticed \(noticed) later, when the last point before it is \(needed) old"
    case .reachesBack(let reach, let noticed):
      "reaches back \(reach) for certain, but damage may be noticed \(noticed) later"
    case .goneBeforeNext(let keep, let gap): "is kept \(keep), but the next point may come \(gap) later"
    case .goneBeforeFull(let keep, let base, let gap):
      "is kept \(keep), but needs all that came since the last \(base), which may be \(gap) ago"
    case .baseGone(let keep, let base, let gap):
      "builds on \(base), which is kept \(keep), but the next may come \(gap) later"
    case .goneBeforeCopy(let keep, let source, let gap):
      "copies \(source), which is kept \(keep) and may be gone when a copy begins up to \(gap) later"
    case .keyLost(let key): "can only be opened with \(key), which is lost too"
    case .baseLost(let base): "builds on \(base), which is lost"
    }
  }
}
