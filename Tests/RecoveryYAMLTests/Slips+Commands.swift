import Testing

@testable import RecoveryYAML

extension Slips {
  /// Slips in commands and texts.
  static let commands: [Slip] = [
    Slip(
      title: "a comment cuts a command",
      spec: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - name: a
                run: curl host «# not a comment»

        """#,
      told: [
        [
          #"error[cut-command] YAML ends the command of `run` at ` #`, and drops the rest as a comment"#,
          #"at: not part of the command"#,
          #"and: all of the command that is left"#,
          #"fix: quote the command"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - name: a
                run: 'curl host # not a comment'

        """#),
    Slip(
      title: "a comma splits a command",
      spec: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - {name: a, run: rsync -a --exclude x«, y/, z/», takes: 5m}

        """#,
      told: [
        [
          #"error[cut-command] YAML splits the command of `run` at its comma"#,
          #"at: read as keys of its own"#,
          #"and: all of the command that is left"#,
          #"fix: quote the command"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - {name: a, run: 'rsync -a --exclude x, y/, z/', takes: 5m}

        """#),
    Slip(
      title: "a comma splits a text",
      spec: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - {name: Stop«, drain and wait», takes: 5m}

        """#,
      told: [
        [
          #"error[split-text] YAML splits the text of `name` at its comma"#,
          #"at: read as keys of its own"#,
          #"and: all of the text that is left"#,
          #"fix: quote the text"#,
        ]
      ],
      mended: #"""
        holdfast: 1
        system: orders
        recovery:
          restore:
            steps:
              - {name: 'Stop, drain and wait', takes: 5m}

        """#),
  ]
}
