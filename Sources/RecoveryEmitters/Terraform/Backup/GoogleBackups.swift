import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension ModuleSubjects {
  /// The schedules by which Google backs up a database of Firestore or a disk; both stand beside what they protect.
  func googleBackups(of component: Component) -> ModuleParts {
    var parts = ModuleParts()
    for (index, level) in component.levels.enumerated() where level.isLive && level.runsItself {
      guard let schedule = level.schedules.first?.known else { continue }
      switch (component.platform?.name, level.method?.name) {
      case ("firestore"?, "automated"?): parts.add(firestore(component, index, schedule))
      case ("persistent-disk"?, "snapshot"?): parts.add(diskSnapshots(component, index, schedule))
      default: break
      }
    }
    return parts
  }

  private func says(_ component: Component, _ index: Int) -> String {
    comment("The backup \(component.levels[index].name) of \(component.name).") {
      $0.index == component.index && $1 == index
    }
  }

  /// A backup schedule of Firestore, which knows days and weeks but no hours.
  private func firestore(_ component: Component, _ index: Int, _ schedule: Schedule) -> ModuleParts {
    var parts = ModuleParts()
    let recurrence: HCLItem
    switch schedule.form {
    case .daily: recurrence = .block("daily_recurrence", [])
    case .weekly(let days, _):
      let day = days.days.first.map { $0.name.uppercased() } ?? "SUNDAY"
      recurrence = .block("weekly_recurrence", [.attribute("day", .string(day))])
    default: return parts
    }
    guard let days = system.keptDays(of: index, in: component).count else { return parts }
    parts.resource(
      .backup, "google_firestore_backup_schedule",
      Names.terraform(component.name, component.levels[index].name),
      in: providers.alias(for: component.place, .google), says: says(component, index),
      [
        .attribute("database", parts.variable(identifier(of: component))),
        .attribute("retention", .string("\(days * 86400)s")), recurrence,
      ])
    return parts
  }

  /// A snapshot schedule of a disk, and its attachment; nothing where the disk's schedules, which start at a full hour
  /// of UTC, cannot say when.
  private func diskSnapshots(_ component: Component, _ index: Int, _ schedule: Schedule) -> ModuleParts {
    var parts = ModuleParts()
    guard let rhythm = diskRhythm(schedule), let days = system.keptDays(of: index, in: component).count else {
      return parts
    }
    let level = component.levels[index]
    let label = Names.terraform(component.name, level.name)
    let alias = providers.alias(for: component.place, .google)
    let retention: [HCLItem] = [
      .attribute("max_retention_days", .integer(days)),
      .attribute("on_source_disk_delete", "KEEP_AUTO_SNAPSHOTS"),
    ]
    var policy: [HCLItem] = [.block("schedule", [rhythm]), .block("retention_policy", retention)]
    if let location = level.place.location ?? level.place.region {
      let properties: [HCLItem] = [
        .attribute("storage_locations", [.string(location)]),
        .attribute("labels", .reference("local", "tags")),
      ]
      policy.append(.block("snapshot_properties", properties))
    }
    let name = Names.cut(Names.job(system.name, component.name, level.name), to: 63)
    var head: [HCLItem] = [.attribute("name", .string(name))]
    if let region = component.place.region { head.append(.attribute("region", .string(region))) }
    parts.resource(
      .backup, "google_compute_resource_policy", label, in: alias, says: says(component, index),
      head + [.block("snapshot_schedule_policy", policy)])
    var attachment: [HCLItem] = [
      .attribute("name", .reference("google_compute_resource_policy", label, "name")),
      .attribute("disk", parts.variable(identifier(of: component))),
    ]
    if let zone = component.place.zone { attachment.append(.attribute("zone", .string(zone))) }
    parts.resource(.backup, "google_compute_disk_resource_policy_attachment", label, in: alias, attachment)
    return parts
  }

  /// The schedule block of a disk's snapshots.
  private func diskRhythm(_ schedule: Schedule) -> HCLItem? {
    switch schedule.form {
    case .every(let period):
      let hours = period.seconds / 3600
      guard period.months == 0, period.seconds % 3600 == 0, 1...23 ~= hours, 24 % hours == 0,
        let start = hourInUTC(.midnight)
      else { return nil }
      return .block("hourly_schedule", [.attribute("hours_in_cycle", .integer(Int(hours))), start])
    case .daily(let time?):
      return hourInUTC(time).map { .block("daily_schedule", [.attribute("days_in_cycle", 1), $0]) }
    case .weekly(let days, let time?) where system.zone.isUTC:
      guard let start = hourInUTC(time) else { return nil }
      let blocks = days.days.map { day in
        HCLItem.block("day_of_weeks", [.attribute("day", .string(day.name.uppercased())), start])
      }
      return .block("weekly_schedule", blocks)
    default: return nil
    }
  }

  /// The start of a schedule in UTC; nil where that is no full hour, or not the same all year.
  private func hourInUTC(_ time: TimeOfDay) -> HCLItem? {
    guard system.zone.isFixed else { return nil }
    let start = TimeOfDay(minutes: time.minutes - system.zone.offset(at: Instant(secondsSinceEpoch: 0)) / 60)
    return start.minute == 0 ? .attribute("start_time", .string(start.description)) : nil
  }
}
