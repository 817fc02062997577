import PlatformFacts
import Quantities
import RecoveryModel

extension ComponentComparison {
  /// How the promises for a scope changed.
  func promiseChanges(in scope: Scope) -> [Change] {
    let (old, new) = promises(in: scope)
    var changes: [Change] = []
    func note(_ aspect: String, _ before: String?, _ after: String?, _ direction: Direction) {
      guard before != after, direction != .other || before != after else { return }
      changes.append(Change(.promise, of: name, aspect, from: before, to: after, direction, in: [scope]))
    }
    let (least, now) = (PointStrength(old?.rpo), PointStrength(new?.rpo))
    note("RPO", old?.rpo?.text, new?.rpo?.text, Direction.rising(now, least))
    for state in states(old, new) {
      let (one, two) = (old?.rto.first { $0.name == state }, new?.rto.first { $0.name == state })
      let direction = Direction.rising(PointStrength(two?.within), PointStrength(one?.within))
      note(state.isEmpty ? "RTO" : "RTO of \(state)", one?.within.text, two?.within.text, direction)
    }
    // How late damage is noticed matters where points from before it are asked for.
    if scope == .logical || scope == .account, old != nil, new != nil {
      let (one, two) = (old?.noticed, new?.noticed)
      note(
        "noticed", one?.text, two?.text,
        Direction.rising(one?.known ?? .zero, two?.known ?? .zero))
    }
    return changes
  }

  /// The states that are promised on either side; the empty name is that of being fully back.
  private func states(_ one: Promise?, _ two: Promise?) -> [String] {
    var names: [String] = []
    for promise in (one?.rto ?? []) + (two?.rto ?? []) where !names.contains(promise.name) {
      names.append(promise.name)
    }
    return names
  }
}

extension RecoveryTimePromise {
  /// The state that is promised; empty where that is being fully back.
  fileprivate var name: String { state?.text ?? "" }
}

/// How little a promise binds: the more, the weaker.
private struct PointStrength: Comparable {
  private let rank: Int
  private let span: TimeSpan

  /// Of a promise of points: a bound, an unknown one, one that no data is at stake, none at all.
  init(_ promise: Written<RecoveryPointPromise>?) {
    switch promise.map(\.known) {
    case .some(.some(.atMost(let span))): (rank, self.span) = (0, span)
    case .some(.none): (rank, span) = (1, .zero)
    case .some(.some(.nothingAtStake)): (rank, span) = (2, .zero)
    case .none: (rank, span) = (3, .zero)
    }
  }

  /// Of a promise of time.
  init(_ promise: Written<TimeSpan>?) {
    switch promise.map(\.known) {
    case .some(.some(let span)): (rank, self.span) = (0, span)
    case .some(.none): (rank, span) = (1, .zero)
    case .none: (rank, span) = (3, .zero)
    }
  }

  static func < (one: PointStrength, other: PointStrength) -> Bool {
    (one.rank, one.span) < (other.rank, other.span)
  }
}
