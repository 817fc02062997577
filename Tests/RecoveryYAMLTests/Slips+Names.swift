import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in names.
  static let names: [Slip] = [
    Slip(
      title: "a name in capitals",
      spec: #"""
        holdfast: 1
        system: orders
        components: {«MainDB»: {platform: redis}}

        """#,
      told: [
        [
          #"error[bad-name] `MainDB` cannot be a name: it holds capital letters"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
          #"fix: name it `main-db`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {main-db: {platform: redis}}

        """#),
    Slip(
      title: "a name that is a path",
      spec: #"""
        holdfast: 1
        system: orders
        components: {«../etc/passwd»: {platform: redis}}

        """#,
      told: [
        [
          #"error[bad-name] `../etc/passwd` cannot be a name: it is a path"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
          #"fix: name it `etc-passwd`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        components: {etc-passwd: {platform: redis}}

        """#),
    Slip(
      title: "a name of 64 letters",
      spec: #"""
        holdfast: 1
        system: orders
        components: {«aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa»: {platform: redis}}

        """#,
      told: [
        [
          #"error[bad-name] `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...` cannot be a name: it is longer than 63 characters"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a name with a control character",
      spec: #"""
        holdfast: 1
        system: orders
        components: {«"a\x07b"»: {platform: redis}}

        """#,
      told: [
        [
          #"error[bad-name] `a\u{07}b` cannot be a name: it holds a control character"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a name that begins with a digit",
      spec: #"""
        holdfast: 1
        system: orders
        components: {«1st»: {platform: redis}}

        """#,
      told: [
        [
          #"error[bad-name] `1st` cannot be a name: it begins with no letter"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
        ]
      ],
      mended: nil),
    Slip(
      title: "a system's name",
      spec: #"""
        holdfast: 1
        system: «Orders Service»

        """#,
      told: [
        [
          #"error[bad-name] `Orders Service` cannot be a name: it holds capital letters"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
          #"fix: name it `orders-service`"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders-service

        """#),
    Slip(
      title: "an empty name",
      spec: #"""
        holdfast: 1
        system: orders
        components: {«""»: {platform: redis}}

        """#,
      told: [
        [
          #"error[bad-name] `` cannot be a name: it is empty"#,
          #"at: expected small letters, digits and hyphens, a letter first"#,
        ]
      ],
      mended: nil),
  ]
}
