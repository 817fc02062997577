import Testing

/// Which tiers leave a hole, and where it lies.
@Suite("Wording: HoleBetweenTiers") struct HoleBetweenTiersWordings {
  @Test("tiers that meet leave no hole")
  func tiersMeetLeaveNoHole() {
    #expect(
      Pictures.of(
        "hole-between-tiers",
        in: Orders.spec(
          #"""
          objectives: {}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 31d, to: archive}
            monthly: {method: export, schedule: monthly 1 02:00, takes: 30m, keep: 1y, to: archive}
          """#, without: ["recovery"])) == "")
  }

  @Test("three tiers, two holes")
  func threeTiersTwoHoles() {
    #expect(
      Pictures.of(
        "hole-between-tiers",
        in: Orders.spec(
          #"""
          objectives: {}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 6d, to: archive}
            weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 2w, to: archive}
            monthly: {method: export, schedule: monthly 1 02:00, takes: 30m, keep: 1y, to: archive}
          """#, without: ["recovery"])) == #"""
          error[hole-between-tiers]: between 6d 30m and 7d 30m back, `database` may have no restore point
            --> spec.yaml:10:74
             |
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 6d, to: archive}
             |                                                                          ^^ `nightly` ends here
          11 |       weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 2w, to: archive}
             |                                          ---------------- points of `weekly` are 7d apart
             |
             = help: keep `nightly` 7d
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 6d, to: archive}
          10 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 7d, to: archive}
             = more: holdfast explain hole-between-tiers

          error[hole-between-tiers]: between 14d 30m and 31d 30m back, `database` may have no restore point
            --> spec.yaml:11:78
             |
          11 |       weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 2w, to: archive}
             |                                                                              ^^ `weekly` ends here
          12 |       monthly: {method: export, schedule: monthly 1 02:00, takes: 30m, keep: 1y, to: archive}
             |                                           --------------- points of `monthly` are 31d apart
             |
             = help: keep `weekly` 31d
          11 -       weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 2w, to: archive}
          11 +       weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 31d, to: archive}
             = more: holdfast explain hole-between-tiers

          """#)
  }

  @Test("copies reach as far back as their schedule carries them")
  func copiesReachAsFarBack() {
    #expect(
      Pictures.of(
        "hole-between-tiers",
        in: Orders.spec(
          #"""
          objectives: {}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 5 copies, to: archive}
            weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 1y, to: archive}
          """#, without: ["recovery"])) == #"""
          error[hole-between-tiers]: between 5d 30m and 7d 30m back, `database` may have no restore point
            --> spec.yaml:10:74
             |
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 5 copies, to: archive}
             |                                                                          ^^^^^^^^ `nightly` ends here
          11 |       weekly: {method: export, schedule: weekly Sun 02:00, takes: 30m, keep: 1y, to: archive}
             |                                          ---------------- points of `weekly` are 7d apart
             |
             = help: keep `nightly` 7d
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 5 copies, to: archive}
          10 +       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 7d, to: archive}
             = more: holdfast explain hole-between-tiers

          """#)
  }

  @Test("a planned tier closes no hole and makes none")
  func plannedTierClosesNoHole() {
    #expect(
      Pictures.of(
        "hole-between-tiers",
        in: Orders.spec(
          #"""
          objectives: {}
          backups:
            nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
            yearly: {method: export, schedule: yearly Jan 1 02:00, takes: 30m, keep: 7y, to: archive, status: planned}
          """#, without: ["recovery"])) == "")
  }
}
