import ArgumentParser

/// A failure in one line: what went wrong with which file, and what to do.
package struct Failure: Error {
  /// The line, without the program's name.
  let message: String
  /// How the program ends.
  let exitCode: ExitCode

  /// Wrong use, or input that cannot be read.
  static func input(_ message: String) -> Failure { Failure(message: message, exitCode: ExitCode(2)) }
  /// A fault of our own.
  static func own(_ message: String) -> Failure { Failure(message: message, exitCode: ExitCode(3)) }
}
