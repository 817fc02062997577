import Testing

/// What is kept for less long than its runs lie apart.
@Suite("Wording: short retention") struct ShortRetentionWordings {
  @Test("a backup that is gone before the next is made is as good as none")
  func goneBeforeNext() {
    #expect(
      Pictures.of(
        "total-loss",
        in: #"""
          holdfast: 1
          system: orders
          timezone: UTC
          objectives: {rpo: 8d, rto: 4h}
          components:
            database:
              platform: rds-postgres
              at: home
              backups:
                weekly: {method: export, schedule: weekly Sun 02:00, takes: 1h, keep: 3d, to: dumps}
          places:
            home: {region: eu-west-1, account: production}
            far: {region: eu-central-1, account: backup}
          stores:
            dumps: {platform: s3, bucket: orders-dumps, at: far}
          recovery:
            restore:
              recovers: database
              from: weekly
              detect: 5m
              steps: [{name: Restore, takes: 30m..70m}]
          """#) == #"""
          error[total-loss]: `database` can lose everything when its instance or zone is lost, or its data is wrong, but promises 8d
            --> spec.yaml:19:11
             |
           4 | objectives: {rpo: 8d, rto: 4h}
             |                   -- at most this much may be lost
          ...
          10 |       weekly: {method: export, schedule: weekly Sun 02:00, takes: 1h, keep: 3d, to: dumps}
             |       ------ `weekly` is kept 3d, but the next point may come 7d later
          ...
          19 |     from: weekly
             |           ^^^^^^ restored from here
             |
             = help: keep `weekly` 7d
          10 -       weekly: {method: export, schedule: weekly Sun 02:00, takes: 1h, keep: 3d, to: dumps}
          10 +       weekly: {method: export, schedule: weekly Sun 02:00, takes: 1h, keep: 7d, to: dumps}
             = more: holdfast explain total-loss

          """#)
  }
}
