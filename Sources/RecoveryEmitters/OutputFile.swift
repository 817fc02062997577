/// A file to be written: its path below the output folder, and every byte of it.
package struct OutputFile: Hashable, Sendable {
  /// The path below the output folder, with `/` between its parts: `systems/kessan/RUNBOOK.md`.
  package let path: String
  /// The content.
  package let bytes: [UInt8]
  /// Whether it is a program.
  package let isExecutable: Bool

  /// A file with its content.
  package init(path: String, bytes: [UInt8], isExecutable: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isExecutable = isExecutable
  }
}
