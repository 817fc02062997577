import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in what stands behind a key.
  static let types: [Slip] = [
    Slip(
      title: "a mapping for a duration",
      spec: #"""
        holdfast: 1
        system: orders
        objectives: {rto: 4h, noticed: «{days: 7}»}

        """#,
      told: [
        [
          #"error[wrong-type] `noticed` takes a duration such as `4h`, not a mapping"#,
          #"at: this is a mapping"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a list for a text",
      spec: #"""
        holdfast: 1
        system: orders
        owner: «[devops]»

        """#,
      told: [
        [
          #"error[wrong-type] `owner` takes the name of a person, not a list"#,
          #"at: this is a list"#,
          #"help: take the brackets away: one value stands here"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a text for a map by name",
      spec: #"""
        holdfast: 1
        system: orders
        components: «database»

        """#,
      told: [
        [
          #"error[wrong-type] `components` takes a map by name, each value the fields of a component, not `database`"#,
          #"at: this is a text"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a list for a map by name",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          - «{platform: redis}»

        """#,
      told: [
        [
          #"error[wrong-type] `components` takes a map by name, each value the fields of a component, not a list"#,
          #"at: this is a list"#,
          #"help: give each item a name: `NAME: {...}`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a text for a step",
      spec: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - «Restart it's host»

        """#,
      told: [
        [
          #"error[wrong-type] `steps` takes the fields of a step, not `Restart it's host`"#,
          #"at: this is a text"#,
          #"fix: make it a step"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - {name: 'Restart it''s host'}

        """#),
    Slip(
      title: "a place's name for a target",
      spec: #"""
        holdfast: 1
        system: orders
        recovery: {move: {into: «west»}}

        """#,
      told: [
        [
          #"error[wrong-type] `into` takes the fields of a target, not `west`"#,
          #"at: this is a text"#,
          #"fix: name the place"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        recovery: {move: {into: {at: west}}}

        """#),
    Slip(
      title: "a mapping for a list of steps",
      spec: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              «name: Restart»

        """#,
      told: [
        [
          #"error[wrong-type] `steps` takes a list, each item the fields of a step, not a mapping"#,
          #"at: this is a mapping"#,
          #"help: begin each item with `- `"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "unknown for a whole clause",
      spec: #"""
        holdfast: 1
        system: orders
        stores: {archive: {encryption: «unknown»}}

        """#,
      told: [
        [
          #"error[wrong-type] `encryption` takes the fields of an encryption, not `unknown`"#,
          #"at: this is a text"#,
          #"help: say `unknown` of the single fields that nobody knows"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a key without a value",
      spec: #"""
        holdfast: 1
        system: orders
        owner:«»
        title: Orders

        """#,
      told: [
        [
          #"error[empty-value] `owner` has no value"#,
          #"at: expected the name of a person"#,
          #"help: write it, write `unknown` if nobody knows, or take the key away"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a null",
      spec: #"""
        holdfast: 1
        system: orders
        owner: «~»

        """#,
      told: [
        [
          #"error[empty-value] `owner` has no value"#,
          #"at: expected the name of a person"#,
          #"help: write it, write `unknown` if nobody knows, or take the key away"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an empty clause",
      spec: #"""
        holdfast: 1
        system: orders
        components:
          database:«»

        """#,
      told: [
        [
          #"error[empty-value] `database` has no value"#,
          #"at: expected the fields of a component"#,
          #"help: write it, or take the key away"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an empty text",
      spec: #"""
        holdfast: 1
        system: orders
        owner: «""»

        """#,
      told: [
        [
          #"error[empty-value] `owner` has no value"#,
          #"at: expected the name of a person"#,
          #"help: write it, write `unknown` if nobody knows, or take the key away"#,
        ]
      ],
      mended: nil),
  ]
}
