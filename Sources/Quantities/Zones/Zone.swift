/// An IANA timezone, by the rules that are in force today.
///
/// Limits: the rule in force after the last change on record is applied to every year, past and future. So moments before
/// a zone last changed its law are off (Morocco before 20 September 2026), and so are exceptions that are set by decree
/// and not by a rule, such as the Ramadan pauses of Gaza and Hebron.
package struct Zone: Hashable, Sendable, CustomStringConvertible {
  /// The line of the table that names it.
  let row: Int
  /// Its offsets.
  let rule: ZoneRule

  /// Coordinated Universal Time.
  package static let utc = Zone.named("UTC") ?? Zone(row: 0, rule: ZoneRule(standard: 0))

  /// The zone with the IANA name `name`, links from old names included; `nil` where there is none.
  package static func named(_ name: String) -> Zone? { named(ArraySlice(name.utf8)) }

  /// The zone whose name `bytes` spell.
  package static func named(_ bytes: ArraySlice<UInt8>) -> Zone? {
    guard let row = ZoneTable.row(of: bytes), let rule = ZoneTable.rule(at: row) else { return nil }
    return Zone(row: row, rule: rule)
  }

  package static func == (left: Zone, right: Zone) -> Bool { left.row == right.row }

  package func hash(into hasher: inout Hasher) { hasher.combine(row) }

  /// The IANA name.
  package var name: String { ZoneTable.name(at: row) }

  /// The IANA name.
  package var description: String { name }

  /// Whether it is UTC by any of its names, which are written with `Z`.
  package var isUTC: Bool {
    rule.isFixed && rule.standard == 0
      && ["UTC", "Etc/UTC", "UCT", "Etc/UCT", "Zulu", "Etc/Zulu", "Universal", "Etc/Universal"].contains(name)
  }

  /// Whether its clocks never change.
  package var isFixed: Bool { rule.isFixed }

  /// Seconds east of UTC at `instant`.
  package func offset(at instant: Instant) -> Int { rule.offset(at: Int(instant.secondsSinceEpoch)) }

  /// The local date and the seconds since its midnight at `instant`.
  package func local(_ instant: Instant) -> (date: CivilDate, second: Int) {
    let local = Int(instant.secondsSinceEpoch) + offset(at: instant)
    let day = DayNumber.floorDivide(local, 86400)
    return (CivilDate(daysSinceEpoch: day), local - day * 86400)
  }

  /// The moment of a local time: the first of two that a repeated hour gives, the end of an hour that is skipped.
  package func instant(_ date: CivilDate, _ time: TimeOfDay) -> Instant {
    let local = date.daysSinceEpoch * 86400 + time.minutes * 60
    return Instant(secondsSinceEpoch: Int64(rule.moments(ofLocal: local).first))
  }
}
