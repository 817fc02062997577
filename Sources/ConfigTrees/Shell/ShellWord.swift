/// One word of a shell command: pieces that the shell joins and never splits.
package struct ShellWord: Sendable, Equatable {
  package var parts: [ShellPart]

  package init(_ parts: [ShellPart]) {
    self.parts = parts
  }

  /// Exactly this text.
  package static func literal(_ text: String) -> ShellWord { ShellWord([.text(text)]) }

  /// The value of a variable or positional parameter, unsplit.
  package static func variable(_ name: String) -> ShellWord { ShellWord([.variable(name)]) }

  /// What a command prints, unsplit, without its last line feeds.
  package static func output(_ statement: ShellStatement) -> ShellWord { ShellWord([.output(statement)]) }
}

/// A piece of a word.
package indirect enum ShellPart: Sendable, Equatable {
  /// Literal text.
  case text(String)
  /// `$NAME`; also `1`, `@`, `?`, `#`, `$`, `!`.
  case variable(String)
  /// `${NAME:-fallback}`.
  case variableOr(String, String)
  /// `$(statement)`.
  case output(ShellStatement)
  /// `$((expression))`.
  case arithmetic(ShellArithmetic)
}

/// Whole-number arithmetic of the shell.
package indirect enum ShellArithmetic: Sendable, Equatable {
  case integer(Int)
  case variable(String)
  case sum(ShellArithmetic, ShellArithmetic)
  case difference(ShellArithmetic, ShellArithmetic)
  case product(ShellArithmetic, ShellArithmetic)
  case quotient(ShellArithmetic, ShellArithmetic)
}

extension ShellWord: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { parts = [.text(value)] }
  package init(arrayLiteral elements: ShellPart...) { parts = elements }
}

extension ShellPart: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
}
