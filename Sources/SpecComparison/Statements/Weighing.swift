import Quantities
import RecoveryModel
import RecoveryRules

/// Which way a change of a field goes.
struct Weighing {
  /// What the field is stated of.
  let thing: StatedThing
  /// The field, with the fields around it.
  let field: [String]
  /// The zone of its schedules.
  let zone: Zone

  /// What a change of a field is about.
  static func kind(of field: [String], _ thing: StatedThing) -> ChangeKind {
    switch (thing.kind, field.first ?? "") {
    case (.copy, "keep"), (.copy, "lock"), (.store, "lock"), (.store, "versioning"), (.store, "noncurrent"),
      (.store, "lifecycle"), (.store, "encryption"):
      .retention
    default: thing.kind
    }
  }

  /// Which way it goes when a whole thing comes or goes.
  static func whole(_ thing: StatedThing, isAdded: Bool) -> Direction {
    switch thing.kind {
    case .copy, .drill: .of(isWeaker: !isAdded)
    case .component, .store, .procedure: isAdded ? .other : .weaker
    case .waiver: .of(isWeaker: isAdded)
    case .detail where thing.noun == "alert": .of(isWeaker: !isAdded)
    default: .other
    }
  }

  /// Which way it goes from one text to another; nil where it is not said.
  func direction(_ before: String?, _ after: String?) -> Direction {
    let word = field.last ?? ""
    // A claim holds nothing up: whether it is true is a finding's affair.
    if field.contains("claims") { return .other }
    switch (thing.kind, field.first ?? "", word) {
    case (.waiver, _, "until"): return Self.date(before, after).reversed
    case (.waiver, _, "rule"), (.waiver, _, "for"): return .weaker
    case (_, "lock", "lock"), (_, "verify", "verify"), (_, "encryption", "encryption"):
      return .of(isWeaker: after == nil)
    case (_, "lock", "mode"): return .of(isWeaker: after != "compliance")
    case (_, _, "keep"), (_, _, "noncurrent"): return Self.keep(before, after)
    case (_, _, "versioning"): return .of(isWeaker: after != "true")
    case (_, _, "delete-markers"): return .of(isWeaker: after == "true")
    case (_, _, "status"): return .of(isWeaker: (after ?? "live") != "live")
    case (_, "verify", "schedule"), (.drill, _, "schedule"), (_, "review", "schedule"):
      return schedule(before, after)
    case (.drill, _, "type"): return Self.drillType(before, after)
    case (.drill, _, "covers"), (.procedure, _, "recovers"):
      return Self.members(Self.list(before), Self.list(after))
    case (.step, _, "takes"): return Self.time(before, after)
    case (.detail, _, "over"), (.detail, _, "respond"), (.detail, _, "holds"):
      return thing.noun == "alert" ? Self.time(before, after) : .other
    case (.copy, _, "excludes"): return Self.members(Self.list(before), Self.list(after)).reversed
    case (.copy, _, "includes"):
      guard before != nil, after != nil else { return .of(isWeaker: after != nil) }
      return Self.members(Self.list(before), Self.list(after))
    case (.detail, "compliance", _): return Self.members(Self.list(before), Self.list(after))
    case (.detail, _, "accepts"): return .of(isWeaker: after != nil)
    case (.policy, _, _): return policy(before, after)
    default: return .other
    }
  }
}

extension Weighing {
  /// Which way it goes when something is kept for another time; what is kept no time that is said is kept as the platform
  /// does, which may be either.
  static func keep(_ before: String?, _ after: String?) -> Direction {
    guard let before, let after, let old = try? Keep(before), let new = try? Keep(after) else {
      return .other
    }
    switch (old, new) {
    case (.period(let one), .period(let two)): return Direction.rising(one.longest, two.longest)
    case (.copies(let one), .copies(let two)): return Direction.rising(one, two)
    case (.forever, _): return .weaker
    case (_, .forever): return .stronger
    default: return .other
    }
  }

  /// Which way a list goes whose members each do some good.
  static func members(_ before: [String], _ after: [String]) -> Direction {
    let (old, new) = (Set(before), Set(after))
    return old == new ? .other : .of(isWeaker: !old.isSubset(of: new))
  }

  /// The members of a list in the words of a spec.
  static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
  }

  /// A time of which less is stronger.
  static func time(_ before: String?, _ after: String?) -> Direction {
    Direction.rising(before.flatMap { try? TimeRange($0).high }, after.flatMap { try? TimeRange($0).high })
      .reversed
  }

  private static func date(_ before: String?, _ after: String?) -> Direction {
    Direction.rising(before.flatMap { try? CivilDate($0) }, after.flatMap { try? CivilDate($0) })
  }

  private static func drillType(_ before: String?, _ after: String?) -> Direction {
    let types = DrillType.allCases.map(\.rawValue)
    return Direction.rising(before.flatMap(types.firstIndex), after.flatMap(types.firstIndex))
  }

  /// Runs of which fewer are weaker, by the longest time between two.
  private func schedule(_ before: String?, _ after: String?) -> Direction {
    func gap(_ text: String?) -> TimeSpan? {
      Self.list(text).compactMap { try? Schedule($0) }.seriesGap(in: zone)
    }
    return switch (gap(before), gap(after)) {
    case (let one?, let two?): Direction.rising(two, one)
    case (_?, nil): .weaker
    case (nil, _?): .stronger
    case (nil, nil): .other
    }
  }

  /// What a policy asks for or allows.
  private func policy(_ before: String?, _ after: String?) -> Direction {
    switch (field.first ?? "", field.last ?? "") {
    case ("severities", _):
      let words = ["off", "note", "warning", "error"]
      return Direction.rising(before.flatMap(words.firstIndex), after.flatMap(words.firstIndex))
    case ("waivers", "longest"): return Self.period(before, after).reversed
    case ("waivers", "never"): return Self.members(Self.list(before), Self.list(after))
    case ("waivers", "same-change"): return .of(isWeaker: after == "true")
    case ("copies", "copies"), ("objectives", "objectives"): return .of(isWeaker: after == nil)
    case ("copies", _):
      return Direction.rising(before.flatMap { Int($0) } ?? 0, after.flatMap { Int($0) } ?? 0)
    case ("drills", _): return after == nil ? .weaker : Self.period(before, after).reversed
    case ("objectives", "noticed"):
      return Self.time(before, after).reversed
    case ("objectives", _):
      if after == nil || before == nil { return .of(isWeaker: after == nil) }
      return Self.time(before, after)
    default: return .other
    }
  }

  private static func period(_ before: String?, _ after: String?) -> Direction {
    Direction.rising(
      before.flatMap { try? Period($0).longest }, after.flatMap { try? Period($0).longest })
  }
}
