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
