import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in the head of a document.
  static let heads: [Slip] = [
    Slip(
      title: "no version",
      spec: #"""
        «»system: orders

        """#,
      told: [
        [
          #"error[missing-version] The document does not say its version of the language"#,
          #"at: `holdfast: 1` belongs here"#,
          #"fix: write `holdfast: 1`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders

        """#),
    Slip(
      title: "a version that is not known",
      spec: #"""
        holdfast: «2»
        system: orders
        nonsense: 1

        """#,
      told: [
        [
          #"error[unknown-version] `2` is no version of the language"#,
          #"at: expected `1`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a version written as a fraction",
      spec: #"""
        holdfast: «1.0»
        system: orders

        """#,
      told: [
        [
          #"error[unknown-version] `1.0` is no version of the language"#,
          #"at: expected `1`"#,
          #"fix: write `1`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders

        """#),
    Slip(
      title: "the version behind the kind",
      spec: #"""
        system: orders
        «holdfast»: 1

        """#,
      told: [
        [
          #"warning[missing-version] `holdfast` is not the first key of its document"#,
          #"at: this belongs at the top"#,
          #"and: the document begins here"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "no kind",
      spec: #"""
        «»holdfast: 1
        title: Orders

        """#,
      told: [
        [
          #"error[missing-kind] The document does not say what it describes"#,
          #"at: `system: NAME` or `policy: NAME` belongs below `holdfast: 1`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a kind in capitals",
      spec: #"""
        holdfast: 1
        «System»: orders

        """#,
      told: [
        [
          #"error[missing-kind] The document does not say what it describes"#,
          #"at: is `system` meant?"#,
          #"fix: write `system`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders

        """#),
    Slip(
      title: "two kinds",
      spec: #"""
        holdfast: 1
        system: orders
        «policy»: p

        """#,
      told: [
        [
          #"error[two-kinds] A document cannot be both a `system` and a `policy`"#,
          #"at: a second kind"#,
          #"and: the first kind"#,
          #"help: begin a new document with `---` and `holdfast: 1`"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an empty file",
      spec: #"""
        «»
        """#,
      told: [
        [
          #"error[no-document] The file holds no document"#,
          #"at: `holdfast: 1` belongs here"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a file of comments",
      spec: #"""
        «»# nothing

        """#,
      told: [
        [
          #"error[no-document] The file holds no document"#,
          #"at: `holdfast: 1` belongs here"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a document that is a text",
      spec: #"""
        «hello»

        """#,
      told: [
        [
          #"error[wrong-type] A document is a mapping that begins with `holdfast: 1`"#,
          #"at: this is a text"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a document that is a list",
      spec: #"""
        - «»a
        - b

        """#,
      told: [
        [
          #"error[wrong-type] A document is a mapping that begins with `holdfast: 1`"#,
          #"at: this is a list"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a kind without a name",
      spec: #"""
        holdfast: 1
        system:«»

        """#,
      told: [
        [
          #"error[empty-value] `system` has no value"#,
          #"at: expected a name such as `primary-db`"#,
          #"help: write it, or take the key away"#,
        ]
      ],
      mended: nil),
  ]
}
