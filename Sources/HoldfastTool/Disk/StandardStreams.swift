/// Bytes for whoever called the program.
enum StandardOutput {
  /// Writes bytes; a reader that has gone away ends the program quietly.
  static func write(_ bytes: [UInt8]) { writeAll(bytes, to: STDOUT_FILENO) }
  /// Writes text.
  static func write(_ text: String) { write(Array(text.utf8)) }
  /// Whether somebody is looking at a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// What somebody hands to the program.
enum StandardInput {
  /// Whether somebody sits at a terminal.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }
}

/// Bytes for the person at the terminal.
enum StandardError {
  /// Writes text.
  static func write(_ text: String) { writeAll(Array(text.utf8), to: STDERR_FILENO) }
  /// Whether somebody is looking at a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

private func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      done += count
    }
  }
}
