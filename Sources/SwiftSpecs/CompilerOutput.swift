import Findings
import SourceText

/// What the Swift compiler says of a file, in the style of LLVM: `PATH:LINE:COLUMN: error: MESSAGE`.
package struct CompilerOutput: Sendable {
  /// Something that it says of a place.
  package struct Remark: Sendable {
    /// The file as it was named to the compiler.
    package let path: String
    /// The line, from one.
    package let line: Int
    /// The column in bytes, from one.
    package let column: Int
    /// `error`, `warning` or `note`.
    package let kind: String
    /// What it says.
    package let message: String
  }

  /// Errors, each with the notes behind it.
  package private(set) var errors: [(error: Remark, notes: [Remark])] = []
  /// The first line that speaks of an error without a place, and says more than that something failed; nil where there is none.
  package private(set) var failure: String?

  /// Reads whatever a compiler wrote.
  package init(_ text: String) {
    var isNoted = false
    for line in text.split(separator: "\n") {
      if let remark = Self.remark(of: line) {
        switch remark.kind {
        case "error":
          isNoted = true
          errors.append((remark, []))
        case "note":
          if isNoted, let last = errors.indices.last { errors[last].notes.append(remark) }
        default: isNoted = false
        }
      } else if failure == nil, line.contains("error: "), !line.contains("command failed") {
        failure = String(line)
      }
    }
  }

  /// Whether it is the library that the compiler cannot use, whatever the file says.
  package var refusesLibrary: String? {
    let signs = [
      "no such module 'Holdfast'", "malformed compiled module", "cannot be imported by the",
      "compiled module was created by",
      "failed to build module", "missing required module", "cannot load module",
      "module file was created for incompatible target", "could not build C module",
    ]
    return errors.map(\.error.message).first { message in signs.contains { message.contains($0) } }
  }

  private static func remark(of line: Substring) -> Remark? {
    for kind in ["error", "warning", "note"] {
      guard let sign = line.range(of: ": \(kind): ") else { continue }
      let place = line[..<sign.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
      guard place.count > 2, let column = Int(place[place.count - 1]),
        let number = Int(place[place.count - 2])
      else { continue }
      return Remark(
        path: place.dropLast(2).joined(separator: ":"), line: number, column: column, kind: kind,
        message: String(line[sign.upperBound...]))
    }
    return nil
  }
}

extension StringProtocol {
  /// Where a text first stands.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
