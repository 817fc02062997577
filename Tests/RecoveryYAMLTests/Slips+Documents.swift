import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in documents on platforms and frameworks.
  static let documents: [Slip] = [
    Slip(
      title: "an unknown key of a method",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {«flor»: 5m}}

        """#,
      told: [
        [
          #"error[unknown-key] A method has no key `flor`"#,
          #"at: is `floor` meant?"#,
          #"fix: write `floor`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {floor: 5m}}

        """#),
    Slip(
      title: "a range the wrong way round",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {keeps: {days: «35..1»}}}

        """#,
      told: [
        [
          #"error[bad-value] `days` cannot be read: the first number is the greater"#,
          #"at: expected the least first, as in `1..35`"#,
          #"fix: write `1..35`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {keeps: {days: 1..35}}}

        """#),
    Slip(
      title: "a rhythm that is none",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {rhythm: «nightly»}}

        """#,
      told: [
        [
          #"error[bad-value] `rhythm` cannot be read: this is no rhythm"#,
          #"at: expected `continuous`, `own`, `on event`, `none`, or `every` with a duration such as `every 1d`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a rhythm of no time",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {rhythm: every «0s»}}

        """#,
      told: [
        [
          #"error[bad-value] `rhythm` cannot be read: nothing runs in no time"#,
          #"at: expected a duration such as `every 1d`, or `continuous`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a scope that is none",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {outlives: [instance, «zones»]}}

        """#,
      told: [
        [
          #"error[unknown-word] `outlives` cannot be `zones`"#,
          #"at: expected one of `service`, `instance`, `zone`, `region`, `provider`, `logical`, `account`, `compromise`"#,
          #"fix: write `zone`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        platform: house-postgres
        methods: {nightly: {outlives: [instance, zone]}}

        """#),
    Slip(
      title: "a clause that asks nothing in words",
      spec: #"""
        holdfast: 1
        framework: house-rules
        clauses: {ledger: {binds: financial, at-least: 7y«»}}

        """#,
      told: [
        [
          #"error[missing-key] `ledger` is a framework clause without `says`"#,
          #"at: `says` belongs here"#,
          #"help: `says` takes a text"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "methods as a list",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods: «[nightly]»

        """#,
      told: [
        [
          #"error[wrong-type] `methods` takes a map by name, each value the fields of a method, not a list"#,
          #"at: this is a list"#,
          #"help: give each item a name: `NAME: {...}`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a method twice",
      spec: #"""
        holdfast: 1
        platform: house-postgres
        methods:
          nightly: {floor: 5m}
          «nightly»: {floor: 1h}

        """#,
      told: [
        [
          #"error[duplicate-key] `nightly` is given twice"#,
          #"at: which of the two is meant?"#,
          #"and: first given here"#,
          #"help: keep one of them"#,
        ]
      ],
      mended: nil),
  ]
}
