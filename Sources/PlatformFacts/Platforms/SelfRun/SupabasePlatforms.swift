import Quantities

extension Platforms {
  /// Supabase's database and its bucket.
  static let supabase: [Platform] = [
    Platform(
      "supabase-postgres", "Supabase Postgres", aliases: ["supabase"], .supabase, .database, liesIn: .zone,
      methods: [
        Method(
          "automated", "Daily backups", survives: .withinRegion, floor: .hours(24),
          keep: .daysAmong([7, 14, 30], usual: 7, fact: "supa.daily"), schedule: .fixed(.days(1)),
          runsItself: true, excludes: [Method.Exclusion("point-in-time", fact: "supa.excl")],
          fields: [.takes], restore: Restoration(.inPlace, fact: "supa.downtime"),
          facts: ["supa.daily.rpo", "supa.time", "supa.delete", "supa.storage"]),
        Method(
          "point-in-time", "Point-in-time recovery", survives: .withinRegion, floor: .minutes(2),
          keep: .daysAmong([7, 14, 28], fact: "supa.pitr"), schedule: .continuous, runsItself: true,
          excludes: [Method.Exclusion("automated", fact: "supa.excl")], fields: [.takes],
          restore: Restoration(.inPlace, fact: "supa.downtime"),
          facts: ["supa.pitr.rpo", "supa.pitr.compute", "supa.delete", "supa.download", "supa.storage"]),
        .export("Export by supabase db dump", facts: ["supa.cli"]),
        .dump("pg_dump", facts: ["pg.dump.floor"]),
      ],
      replicas: [
        ReplicaMode(
          "async", "Read replica", reaches: [.service, .instance, .zone, .region], promotion: .none,
          facts: ["supa.replica"])
      ], facts: ["supa.cli.backups", "supa.api"]),
    Platform(
      "supabase-storage", "Supabase Storage", .supabase, .bucket, store: .supabaseStorage, liesIn: .region,
      methods: [.copy, .mirror, .export("Export")], facts: ["supa.storage", "supa.delete"]),
  ]
}
