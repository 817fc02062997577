import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in keys that belong elsewhere, mean nothing, or are missing.
  static let missing: [Slip] = [
    Slip(
      title: "a key of another clause says where it belongs",
      spec: #"""
        holdfast: 1
        system: orders
        stores: {archive: {«schedule»: daily 02:00}}

        """#,
      told: [
        [
          #"error[unknown-key] A store has no key `schedule`"#,
          #"at: this key belongs to a backup or a verification or a job or a drill"#,
          #"help: A store has `title`, `platform`, `bucket`, `resource`, `at`, `provider`, `region`, `zone`, `site`, `account`, `location`, `encryption`, `versioning`, `noncurrent`, `lock`, `replicas`, `lifecycle`, `size`, `status`, `owner`, `vendor`, `notes`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a key that means nothing gets the keys that there are",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {«colour»: red}

        """#,
      told: [
        [
          #"error[unknown-key] Objectives have no key `colour`"#,
          #"at: "#,
          #"help: Objectives have `rto`, `rpo`, `noticed`, `when`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "the same said in two words is told without an edit",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {method: export, keep: 7d, «retention»: 30d}}}}

        """#,
      told: [
        [
          #"error[unknown-key] A backup has no key `retention`"#,
          #"at: this says the same as `keep`, which stands here too"#,
          #"help: keep one of the two"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an unknown key under claims is found",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:
            platform: rds-postgres
            claims: {«colour»: red}

        """#,
      told: [
        [
          #"error[unknown-key] A component has no key `colour`"#,
          #"at: "#,
          #"help: A component has `title`, `platform`, `resource`, `at`, `provider`, `region`, `zone`, `site`, `account`, `location`, `environment`, `owner`, `size`, `holds`, `stateless`, `status`, `needs`, `parts`, `objectives`, `scheme`, `backups`, `replicas`, `maintenance`, `vendor`, `alternative`, `notes`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an unknown key in an answer is found",
      spec: #"""
        holdfast: 1
        system: orders
        scenarios: {fire: {scope: region, answer: [a, {«otherwise»: b}]}}

        """#,
      told: [
        [
          #"error[unknown-key] An answer has no key `otherwise`"#,
          #"at: "#,
          #"help: An answer has `else`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a backup without a method is told at the end of it",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {backups: {nightly: {keep: 30d«»}}}}

        """#,
      told: [
        [
          #"error[missing-key] `nightly` is a backup without `method`"#,
          #"at: `method` belongs here"#,
          #"help: `method` takes a text"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a waiver lacks three keys and gives one finding",
      spec: #"""
        holdfast: 1
        system: orders
        waivers:
          w:
            for: cache«»

        """#,
      told: [
        [
          #"error[missing-key] `w` is a waiver without `rule`, `until` and `because`"#,
          #"at: `rule`, `until` and `because` belong here"#,
          #"help: `rule` takes the name of a rule"#,
          #"help: `until` takes a date such as `2026-11-15`"#,
          #"help: `because` takes a text"#,
        ]
      ],
      mended: nil),
  ]
}
