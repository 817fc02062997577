import SourceText

/// The wording of problems with bytes that are no text.
extension YAMLProblem {
  /// A file with more bytes than are read.
  static func tooManyBytes(_ source: SourceFile) -> YAMLProblem {
    YAMLProblem(
      .size, "the file is larger than \(Bounds.bytes >> 20) MiB",
      at: SourceSpan(file: source.id, start: 0, end: 0),
      help: "split it into several files")
  }

  /// A file in UTF-16, told by its byte order mark.
  static func utf16(_ source: SourceFile) -> YAMLProblem {
    YAMLProblem(
      .encoding, "the file is written in UTF-16", at: SourceSpan(file: source.id, start: 0, end: 2),
      label: "a byte order mark of UTF-16", help: "save it as UTF-8")
  }

  /// A byte that begins no UTF-8 character.
  static func notUTF8(_ byte: UInt8, at offset: Int, in source: SourceFile) -> YAMLProblem {
    YAMLProblem(
      .encoding, "the file is not UTF-8: byte \(hexadecimal(UInt32(byte), digits: 2)) at offset \(offset)",
      at: SourceSpan(file: source.id, start: offset, end: offset + 1), help: "save it as UTF-8")
  }

  /// A character that no text holds.
  static func control(_ scalar: UInt32, at offset: Int, length: Int, in source: SourceFile) -> YAMLProblem {
    let span = SourceSpan(file: source.id, start: offset, end: offset + length)
    if scalar == 0 {
      return YAMLProblem(.binary, "the file is not text: NUL byte at offset \(offset)", at: span)
    }
    return YAMLProblem(
      .binary, "the control character U+\(hexadecimal(scalar, digits: 4)) may not stand in YAML", at: span,
      help: "remove it, or write it as an escape in double quotes")
  }

  /// An escape for NUL.
  static func nul(at span: SourceSpan) -> YAMLProblem {
    YAMLProblem(
      .binary, "a NUL stands in a text, which no program can be given", at: span,
      label: "this escape stands for NUL", help: "write `\\\\0` if a program is to read `\\0`",
      replacement: "\\\\0")
  }

  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
