import Testing

/// That an alert counts what is lost when it fires, and a list of schedules is one series of runs.
@Suite("Ages of points, and runs that meet") struct AlertTimeTests {
  private static func late(_ alert: String, takes: String = "30m") -> String {
    Pictures.of(
      "late-alert",
      in: Orders.spec(
        """
        objectives: {rpo: 26h}
        backups:
          nightly: {method: export, schedule: daily 02:00, takes: \(takes), keep: 30d, to: archive}
        alerts:
          stale: {watches: [database.nightly], trigger: staleness, \(alert), do: Look}
        """))
  }

  @Test("a point is as old as its run when the run succeeds, and an alert that waits fires later")
  func counted() {
    let run = Self.late("over: 26h")
    #expect(
      run.contains("a point is this old when it is made") && run.contains("fire after 25h 30m"), "\(run)")
    let waiting = Self.late("over: 25h, lasting: 45m")
    #expect(
      waiting.contains("and it waits this long") && waiting.contains("fire after 24h 45m"), "\(waiting)")
    #expect(Self.late("over: 25h 31m", takes: "5m..30m").contains("fire after 25h 30m"))
    for (alert, takes) in [
      ("over: 25h 30m", "30m"), ("over: 25h, lasting: 30m", "30m"), ("over: 26h", "unknown"),
      ("over: 25h 30m", "5m..30m"),
    ] {
      #expect(Self.late(alert, takes: takes) == "", "\(alert) \(takes)")
    }
  }

  @Test("where the run takes all of the promise no alert is soon enough")
  func noTime() {
    #expect(Self.late("over: 1h", takes: "26h").contains("help: run the backup more often"))
  }

  @Test("where runs lie further apart than may be lost, no time of the alert is offered")
  func farApart() {
    let picture = Pictures.of(
      "late-alert",
      in: Orders.spec(
        """
        objectives: {rpo: 1h}
        alerts: {stale: {watches: [database.nightly], trigger: staleness, over: 26h, do: Look}}
        """))
    #expect(picture.contains("help: run the backup more often"), "\(picture)")
  }

  @Test("an alert on a recovery is late when it fires after the shortest time promised for what it watches")
  func slowRecovery() {
    func late(_ alert: String) -> String {
      Pictures.of(
        "late-alert",
        in: Orders.spec(
          """
          objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 8h}}}
          alerts: {slow: {watches: [\(alert)], trigger: recovery, do: Look}}
          """))
    }
    let slow = late("database], over: 4h, lasting: 1m, notify: [")
    #expect(
      slow.contains("alert `slow` fires 4h 1m into a recovery of `database`, which is to be back in 4h")
        && slow.contains("and it waits this long"), "\(slow)")
    #expect(late("database], over: 5h, notify: [").contains("fires 5h into"))
    for alert in ["database], over: 4h, notify: [", "database], over: 3h, lasting: 1h, notify: ["] {
      #expect(late(alert) == "", "\(alert)")
    }
  }

  private static func overlong(_ schedules: String, takes: String = "1h") -> String {
    Pictures.of(
      "overlong-run",
      in: Orders.spec(
        """
        timezone: UTC
        backups:
          nightly: {method: export, schedule: [\(schedules)], takes: \(takes), keep: 30d, to: archive}
        """))
  }

  @Test(
    "a run that lasts into one of another schedule of its list is found; one that ends before, or begins with it, is not"
  )
  func lists() {
    let picture = Self.overlong("daily 02:00, weekly Sun 02:30")
    #expect(
      picture.contains("a run of `database.nightly` can take 1h, but the next begins after 30m")
        && picture.contains("soon followed by one of this"), "\(picture)")
    for schedules in [
      "daily 02:00, daily 14:00", "daily 02:00, weekly Sun 02:00", "daily 02:00, on push",
      "daily 02:00, daily 03:00",
      "every 6h, weekly Sun 03:00",
    ] {
      #expect(Self.overlong(schedules) == "", "\(schedules)")
    }
    #expect(Self.overlong("daily 02:00, monthly 1 02:45", takes: "unknown") == "")
  }
}
