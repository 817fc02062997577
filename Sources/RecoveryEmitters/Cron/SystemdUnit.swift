import ConfigTrees

/// A unit file of systemd: sections of settings.
struct SystemdUnit: PrintedTree {
  /// The comment at its head, without `#`.
  let comment: String
  /// The sections in order.
  let sections: [Section]

  /// A section and its settings.
  struct Section: Sendable {
    /// Its name, without brackets.
    let name: String
    /// Names and values in order.
    let settings: [(name: String, value: String)]
  }

  /// Appends the file; `%` is doubled, for systemd reads it as a specifier, and what would end a line is left out.
  func print(into out: inout OutputBuffer) {
    out.append(comment: comment, indent: 0)
    for section in sections {
      out.newline()
      out.append("[\(section.name)]\n")
      for setting in section.settings {
        out.append(setting.name)
        out.append("=")
        for byte in setting.value.utf8 where byte >= 0x20 {
          out.append(byte: byte)
          if byte == UInt8(ascii: "%") { out.append(byte: byte) }
        }
        out.newline()
      }
    }
  }
}
