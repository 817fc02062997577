import Testing

@Suite("What nobody knows of drills and verifications") struct UnknownClaimTests {
  private func spec(_ more: String) -> String {
    """
    holdfast: 1
    system: orders
    components:
      database:
        platform: rds-postgres
        backups:
          a: {method: dump, verify: {by: unknown, schedule: unknown}}
          b: {method: dump, verify: {by: restore, schedule: unknown}}
          c: {method: dump, verify: {by: restore, schedule: weekly Sun 06:00}}
          d: {method: dump, verify: {by: restore}}
    jobs:
      look: {verifies: [database.a, database.d], schedule: unknown, run: ./look.sh}
      make: {makes: [database.b], schedule: unknown, run: ./make.sh}
    drills:
      one: {type: restore, last: unknown}
      two: {type: restore, last: 2026-11-01}
      three: {type: restore}
      four: {type: restore, last: unknown, status: planned}
      five: {type: restore, last: unknown}
    \(more)

    """
  }

  @Test("each is told once, at the first thing that is not known of it")
  func found() {
    #expect(
      CommandPlaces.underlined("unknown-verification", in: spec("")) == [["unknown", "unknown", "unknown"]])
    #expect(CommandPlaces.underlined("undated-drill", in: spec("")) == [["unknown", "unknown"]])
  }

  @Test("what a waiver speaks of is told by itself")
  func waived() {
    let waiver = { (rule: String, thing: String) in
      "waivers: {w: {rule: \(rule), for: \(thing), until: 2027-01-01, because: soon, approved: ops}}"
    }
    #expect(
      CommandPlaces.underlined("undated-drill", in: spec(waiver("undated-drill", "one"))).map(\.count) == [
        1, 2,
      ])
    #expect(
      CommandPlaces.underlined("unknown-verification", in: spec(waiver("unknown-verification", "database.a")))
        .map(\.count) == [2, 2])
  }
}

@Suite("Drills that are only planned") struct PlannedDrillTests {
  @Test("they rehearse no procedure")
  func planned() {
    let spec = { (status: String) in
      CommandPlaces.step("{name: Begin}")
        + "drills: {try: {type: restore, schedule: quarterly 1 10:00, covers: [restore]\(status)}}\n"
    }
    #expect(CommandPlaces.underlined("undrilled-procedure", in: spec("")) == [])
    #expect(CommandPlaces.underlined("undrilled-procedure", in: spec(", status: planned")) == [["restore"]])
  }
}
