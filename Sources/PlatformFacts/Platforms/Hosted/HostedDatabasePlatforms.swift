import Quantities

extension Platforms {
  /// Databases that their makers run, in the regions of others.
  static let hostedDatabases: [Platform] = [
    Platform(
      "snowflake", "Snowflake", .other, .warehouse, liesIn: .region,
      methods: [
        Method(
          "point-in-time", "Time Travel", survives: .withinRegion, floor: .seconds(0),
          keep: .days(0...90, usual: 1, fact: "snow.timetravel"), schedule: .continuous, runsItself: true,
          fields: [], restore: Restoration(.either, fact: "snow.timetravel"), facts: ["snow.timetravel"]),
        .export("Export to a stage"),
      ]),
    Platform(
      "mongodb-atlas", "MongoDB Atlas", aliases: ["atlas"], .other, .database, liesIn: .zone,
      methods: [
        Method(
          "point-in-time", "Continuous cloud backup", survives: .withinRegion, floor: .minutes(1),
          schedule: .continuous, runsItself: true, fields: [.takes],
          restore: Restoration(.either, fact: "atlas.cont"), facts: ["atlas.cont"]),
        cloudBackup("automated", "Cloud backup"), cloudBackup("snapshot", "Cloud backup snapshot"),
        .dump("mongodump", facts: ["mongo.dump"]),
      ], facts: ["mongo.repl"]),
  ]

  /// Atlas's backups by schedule, under the name of the service or of what it takes.
  private static func cloudBackup(_ name: String, _ title: String) -> Method {
    Method(
      name, title, survives: .withinRegion, runsItself: true,
      fields: [.schedule, .location, .takes], restore: Restoration(.either), facts: ["atlas.policy"])
  }
}
