import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in the writing itself.
  static let writing: [Slip] = [
    Slip(
      title: "a duplicate key",
      spec: #"""
        holdfast: 1
        system: orders
        owner: a
        «owner»: b

        """#,
      told: [
        [
          #"error[duplicate-key] `owner` is given twice"#,
          #"at: which of the two is meant?"#,
          #"and: first given here"#,
          #"help: keep one of them"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an unknown anchor",
      spec: #"""
        holdfast: 1
        system: orders
        owner: «*nobody»

        """#,
      told: [
        [
          #"error[unknown-anchor] `*nobody` stands for nothing: no `&nobody` comes before it"#,
          #"at: "#,
          #"help: write `&nobody` before the value that is meant, or quote the text if it is no alias"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "an escape for NUL",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {platform: redis}}
        jobs: {list: {schedule: daily 02:00, run: "find . -print0 | tr '«\0»' '\n'"}}
        timezone: UTC

        """#,
      told: [
        [
          #"error[not-text] a NUL stands in a text, which no program can be given"#,
          #"at: this escape stands for NUL"#,
          #"fix: write `\\0` if a program is to read `\0`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {database: {platform: redis}}
        jobs: {list: {schedule: daily 02:00, run: "find . -print0 | tr '\\0' '\n'"}}
        timezone: UTC

        """#),
    Slip(
      title: "an unclosed bracket",
      spec: #"""
        holdfast: 1
        system: orders
        components: {database: {platform: redis}
        «»
        """#,
      told: [
        [
          #"error[yaml-syntax] `{` is never closed"#,
          #"at: the file ends"#,
          #"and: opened here"#,
          #"help: write `}` where it ends"#,
        ]
      ],
      mended: nil),
  ]
}
