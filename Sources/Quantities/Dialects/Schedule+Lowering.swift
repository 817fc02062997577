extension Schedule {
  /// The schedule in the words of `dialect`, or why it cannot be said there exactly.
  ///
  /// Dialects differ, or do not say, what becomes of a time that clocks skip or repeat. Where the schedule meets such a
  /// time it is refused, unless the dialect is known to do the same or UTC says the same moments.
  package func lowered(to dialect: Dialect, in zone: Zone) -> Result<Lowering, Refusal> {
    guard case .calendar(let days, let times, let clockDriven) = timing else {
      return .failure(Refusal(reason: reasonWithoutTimes))
    }
    guard !neverFires else { return .failure(Refusal(reason: "it names no date that exists")) }
    var grid = FieldGrid(days: days, times: times, clockDriven: clockDriven)
    var stated = zone
    if let clash = ClockClash.first(of: days, times, zone.rule),
      !dialect.agrees(on: clash, clockDriven: clockDriven)
    {
      guard let shifted = grid?.inUTC(zone.rule) else {
        return .failure(Refusal(reason: clash.reason(in: zone, dialect)))
      }
      (grid, stated) = (shifted, .utc)
    }
    guard let grid else { return .failure(Refusal(reason: reasonWithoutGrid(times))) }
    return dialect.write(grid, of: self, in: stated)
  }

  /// Why a schedule without times of days cannot be lowered.
  private var reasonWithoutTimes: String {
    switch timing {
    case .event: "an event starts it, not the clock"
    case .continuous: "it runs all the time"
    case .weeks: "`\(self)` does not say of which weeks, and no calendar expression can"
    case .anchored: "`\(self)` counts from a date, which no calendar expression can"
    default: "`\(self)` does not say when in its period it runs"
    }
  }

  /// Why times that are no minutes by hours cannot be lowered.
  private func reasonWithoutGrid(_ times: DayTimes) -> String {
    if case .step(let step) = times, step % 60 != 0 { return "`\(self)` does not fall on whole minutes" }
    return
      "`\(self)` falls on other minutes in other hours; an interval that divides an hour or counts whole hours does not"
  }
}

extension Dialect {
  /// Whether the dialect is known to treat a skipped or repeated time as `Schedule` does.
  ///
  /// Debian: cron(8). Kubernetes' parser matches clock readings, so it skips and repeats. GitHub documents that a
  /// skipped time moves to the next valid one.
  func agrees(on clash: ClockClash, clockDriven: Bool) -> Bool {
    switch self {
    case .debianCron: true
    case .kubernetes: clockDriven
    case .githubActions: !clockDriven && !clash.repeats
    default: false
    }
  }

  /// The expression of `grid`.
  func write(_ grid: FieldGrid, of schedule: Schedule, in zone: Zone) -> Result<Lowering, Refusal> {
    switch self {
    case .systemd: return SystemdCalendar.write(grid, in: zone)
    case .eventBridge: return EventBridgeCron.write(grid, in: zone)
    case .cloudScheduler:
      if let text = AppEngineText.write(grid) {
        return .success(Lowering(text: text, runGuard: nil, zone: zone))
      }
    case .debianCron:
      if case .cron(let cron) = schedule.form {
        return .success(Lowering(text: cron.description, runGuard: nil, zone: zone))
      }
    case .githubActions:
      if grid.closestMinutes < 5 {
        return .failure(Refusal(reason: "GitHub Actions runs no schedule oftener than every 5m"))
      }
    case .kubernetes: break
    }
    return .success(grid.fiveFields(in: zone))
  }
}
