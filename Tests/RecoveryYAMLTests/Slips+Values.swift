import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in values.
  static let values: [Slip] = [
    Slip(
      title: "a number without a unit",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {rto: «4»}

        """#,
      told: [
        [
          #"error[bad-value] `rto` cannot be read: the number has no unit"#,
          #"at: expected a number with a unit, such as `15m`, `4h`, `30d`, `12w`, `12mo` or `7y`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a retention of nothing",
      spec: #"""
        holdfast: 1
        system: orders
        components: {db: {platform: other, backups: {nightly: {method: dump, keep: «0d»}}}}

        """#,
      told: [
        [
          #"error[bad-value] `keep` cannot be read: what is kept so long is not kept"#,
          #"at: expected more than nothing, or `forever`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "what nobody knows yet",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {rto: «TBD»}

        """#,
      told: [
        [
          #"error[bad-value] `rto` cannot be read: no number stands here"#,
          #"at: expected a number with a unit, such as `15m`, `4h`, `30d`, `12w`, `12mo` or `7y`"#,
          #"fix: write `unknown` where nobody knows it"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        objectives: {rto: unknown}

        """#),
    Slip(
      title: "a drill that was never held",
      spec: #"""
        holdfast: 1
        system: orders
        drills: {restore: {type: restore, last: «never»}}

        """#,
      told: [
        [
          #"error[bad-value] `last` cannot be read: this is no date"#,
          #"at: expected year, month and day as in `2026-11-15`"#,
          #"fix: write `unknown` where nobody knows it"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        drills: {restore: {type: restore, last: unknown}}

        """#),
    Slip(
      title: "hours spelt out",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {rto: «4 hours»}

        """#,
      told: [
        [
          #"error[bad-value] `rto` cannot be read: `hours` is no unit of time"#,
          #"at: expected `s`, `m`, `h`, `d`, `w`, `mo` or `y`"#,
          #"fix: write `4h`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        objectives: {rto: 4h}

        """#),
    Slip(
      title: "a unit that is none, inside quotes",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {rto: "«4hr»"}

        """#,
      told: [
        [
          #"error[bad-value] `rto` cannot be read: `hr` is no unit of time"#,
          #"at: expected `s`, `m`, `h`, `d`, `w`, `mo` or `y`"#,
          #"fix: write `4h`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        objectives: {rto: "4h"}

        """#),
    Slip(
      title: "a date that does not exist",
      spec: #"""
        holdfast: 1
        system: orders
        drills: {d: {type: restore, last: «2026-02-30»}}

        """#,
      told: [
        [
          #"error[bad-value] `last` cannot be read: this date does not exist"#,
          #"at: expected a day from 01 to 28 in Feb 2026"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a schedule with a slip",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, schedule: «dayly» 02:00}}}}

        """#,
      told: [
        [
          #"error[bad-schedule] `schedule` cannot be read: this is no schedule"#,
          #"at: expected a schedule such as `every 15m`, `daily 02:00`, `weekly Sun 03:00` or `monthly 1 04:00`"#,
          #"fix: write `daily 02:00`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, schedule: daily 02:00}}}}

        """#),
    Slip(
      title: "a truth in another spelling",
      spec: #"""
        holdfast: 1
        system: orders
        stores: {archive: {versioning: «yes»}}

        """#,
      told: [
        [
          #"error[bad-value] `versioning` cannot be read: this is neither `true` nor `false`"#,
          #"at: expected `true` or `false`"#,
          #"fix: write `true`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        stores: {archive: {versioning: true}}

        """#),
    Slip(
      title: "a number with letters",
      spec: #"""
        holdfast: 1
        system: orders
        crew: 3«x»

        """#,
      told: [
        [
          #"error[bad-value] `crew` cannot be read: this is no whole number"#,
          #"at: expected digits alone, such as `3`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a timezone in small letters",
      spec: #"""
        holdfast: 1
        system: orders
        timezone: «europe/berlin»

        """#,
      told: [
        [
          #"error[bad-value] `timezone` cannot be read: no timezone has this name"#,
          #"at: expected an IANA name such as `Europe/Berlin` or `UTC`"#,
          #"fix: write `Europe/Berlin`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        timezone: Europe/Berlin

        """#),
    Slip(
      title: "a word that is none of a few",
      spec: #"""
        holdfast: 1
        system: orders
        drills: {d: {type: «fail-over»}}

        """#,
      told: [
        [
          #"error[unknown-word] `type` cannot be `fail-over`"#,
          #"at: expected one of `tabletop`, `restore`, `functional`, `rebuild`, `failover`, `simulation`"#,
          #"fix: write `failover`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        drills: {d: {type: failover}}

        """#),
    Slip(
      title: "a scope that is none, as a key",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {when: {«regoin»: {rto: 4h}}}

        """#,
      told: [
        [
          #"error[unknown-word] `regoin` is no key here"#,
          #"at: expected one of `service`, `instance`, `zone`, `region`, `provider`, `logical`, `account`, `compromise`"#,
          #"fix: write `region`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        objectives: {when: {region: {rto: 4h}}}

        """#),
    Slip(
      title: "a policy's severity",
      spec: #"""
        holdfast: 1
        policy: p
        severities: {unachievable-rpo: «warn»}

        """#,
      told: [
        [
          #"error[unknown-word] `unachievable-rpo` cannot be `warn`"#,
          #"at: expected one of `error`, `warning`, `note`, `off`"#,
          #"fix: write `warning`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        policy: p
        severities: {unachievable-rpo: warning}

        """#),
    Slip(
      title: "a size with a slip",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            size: 40«gb»

        """#,
      told: [
        [
          #"error[bad-value] `size` cannot be read: `gb` is no unit of data"#,
          #"at: expected a number with a unit, such as `512KiB`, `50GiB` or `50GB`"#,
          #"fix: write `40GB`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            size: 40GB

        """#),
  ]
}
