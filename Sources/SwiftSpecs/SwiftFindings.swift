import Findings
import SourceText

/// A spec in a Swift file, which can have slips that no tree shows.
package struct SwiftSpecFile: Sendable {
  /// The file.
  package let source: SourceFile
  /// What it declares.
  package let declared: DeclaredSpecs

  /// A file with what it declares.
  package init(_ source: SourceFile, _ declared: DeclaredSpecs) {
    self.source = source
    self.declared = declared
  }

  /// What the compiler refuses in it; `path` is how it was named to the compiler.
  ///
  /// What the compiler refuses elsewhere follows from the file too, and is told of the first spec that it declares.
  package func findings(of output: CompilerOutput, path: String) -> [Finding] {
    let own = output.errors.filter { $0.error.path == path }
    guard !own.isEmpty else {
      let message = output.errors.first?.error.message ?? output.failure ?? "the compiler says no more"
      return [notCompiled(message, at: declaration)]
    }
    var seen: Set<SourceSpan> = []
    return own.compactMap { error, notes in
      let span = span(line: error.line, column: error.column)
      // Of several complaints at one place the first is about the slip, the others about what follows from it.
      guard seen.insert(span).inserted else { return nil }
      var finding = notCompiled(error.message, at: span)
      for note in notes.prefix(3) where note.path == path {
        let place = self.span(line: note.line, column: note.column)
        finding = place == span ? finding.note(note.message.asText) : finding.and(place, note.message.asText)
      }
      return finding
    }
  }

  /// A finding that its program did not say what it describes: how it ended, and what it said last.
  ///
  /// A trap of Swift names the line at which it happened; `name` is the file's own, as the compiler knew it.
  package func notAnswered(_ how: String, saying output: String, named name: String) -> Finding {
    let said = output.split(separator: "\n").first { $0.contains("atal error") }
    var span = declaration
    if let said, let line = Self.line(of: said, in: name) { span = self.span(line: line, column: 1) }
    let finding = Finding(
      SwiftRules.notAnswered.name, .error, "\(source.path) compiles, but \(how)", at: span, label: "here",
      subject: declared.specs.first?.name ?? "")
    guard let said else { return finding }
    // Behind the file and the line, which the picture shows or which are not the user's.
    let words = said.split(separator: ":", maxSplits: 2).last.map { $0.drop { $0 == " " } } ?? said
    return finding.note("it says: \(String(words).asText)")
  }

  private func notCompiled(_ message: String, at span: SourceSpan) -> Finding {
    Finding(
      SwiftRules.notCompiled.name, .error, message.asText, at: span, label: "the Swift compiler refuses this")
  }

  /// Where the first spec is declared; the file's beginning where none is.
  private var declaration: SourceSpan {
    let place = declared.specs.first?.place ?? 0..<0
    return SourceSpan(file: source.id, start: place.lowerBound, end: place.upperBound)
  }

  /// The word at a place that the compiler named, as it counts: lines and bytes from one.
  private func span(line: Int, column: Int) -> SourceSpan {
    let lines = SwiftOutline(source.bytes).lines
    let bytes = source.bytes
    guard line >= 1, line <= lines.count else { return declaration }
    let end = line < lines.count ? lines[line] - 1 : bytes.count
    var start = min(lines[line - 1] + max(column, 1) - 1, end)
    if column == 1 { while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 } }
    var stop = start
    while stop < end, bytes[stop] >= 0x80 || bytes[stop].isOfName { stop += 1 }
    return SourceSpan(file: source.id, start: start, end: min(max(stop, start + 1), max(end, start)))
  }

  /// The line in what Swift says when it traps: `Module/Spec.swift:12: Fatal error: …`.
  private static func line(of text: Substring, in name: String) -> Int? {
    let parts = text.split(separator: ":", maxSplits: 2)
    guard parts.count == 3, parts[0].hasSuffix("/\(name)") else { return nil }
    return Int(parts[1])
  }
}

extension UInt8 {
  /// A letter, a digit or `_`.
  fileprivate var isOfName: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == UInt8(ascii: "_")
  }
}

extension String {
  /// The compiler's words as findings say them: names between backticks, and no sign that would move a terminal.
  fileprivate var asText: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(400) {
      text.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar == "'" ? "`" : scalar)
    }
    // An apostrophe by itself is none of a pair.
    return text.count { $0 == "`" } % 2 == 0 ? String(text) : self.filter { $0 >= " " }
  }
}
