import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

/// A level that a platform runs by itself, with what its settings are made from.
struct AskedLevel {
  /// The level.
  let level: Level
  /// The component that it protects.
  let component: Component
  /// For how many days its points must stay; nil without an end, or where nobody said.
  let days: Int?
  /// The timezone of the spec's hours.
  let zone: Zone
  /// The data source that shows the live resource.
  let source: HCLExpression

  /// The method's name; nil for a replica.
  var method: String? { level.method?.name }
  /// Whether the method is the platform's continuous or daily backup, which on many platforms are one setting.
  var isAutomatic: Bool { method == "automated" || method == "point-in-time" }
  /// The spec's own words for why.
  var because: String {
    let keep = level.keep.map { ", kept \($0.text)" } ?? ""
    return "The spec asks for \(level.name) of \(component.name)\(keep)"
  }

  /// An attribute of the live resource.
  func live(_ path: String...) -> HCLExpression { path.reduce(source) { .attribute($0, $1) } }

  /// The first element of a list of the live resource.
  func first(_ list: HCLExpression) -> HCLExpression { .index(list, 0) }

  /// A number of days that must be at least the level's.
  func atLeastDays(_ argument: String, _ shown: HCLExpression) -> [OwnedSetting] {
    guard let days else { return [] }
    return [
      OwnedSetting(
        argument: HCLMember(argument, .integer(days)),
        condition: .binary(shown, .greaterOrEqual, .integer(days)),
        because: "\(because): \(argument) must be at least \(days).")
    ]
  }

  /// A switch that must be on.
  func isOn(_ argument: String, _ shown: HCLExpression?) -> OwnedSetting {
    OwnedSetting(
      argument: HCLMember(argument, true), condition: shown, because: "\(because): \(argument) must be on.")
  }

  /// The window in UTC, `03:00-04:00`; nil where the spec names none, or where its timezone changes its clocks, so
  /// that no one window in UTC is the one that is meant.
  var windowInUTC: (text: String, start: String)? {
    guard let window = level.backup?.window?.known, window.weekday == nil, zone.isFixed else { return nil }
    let shift = zone.offset(at: Instant(secondsSinceEpoch: 0)) / 60
    let start = TimeOfDay(minutes: window.start.minutes - shift).description
    return ("\(start)-\(TimeOfDay(minutes: window.end.minutes - shift))", start)
  }
}
