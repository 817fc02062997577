import Findings
import SourceText
import YAMLTree

/// The reading of one file: where it is in the document, and what it found wrong so far.
struct Reading {
  /// The file.
  let file: YAMLFile
  /// What is wrong so far.
  var findings: [Finding] = []
  /// The names of the clauses around the value at hand, the outermost first.
  var trail: [KeyMark] = []
  /// The key of the value at hand.
  var key: KeyMark
  /// Whether the value at hand stands between braces or brackets.
  var isInFlow = false

  /// The reading of a file, before its first key.
  init(_ file: YAMLFile) {
    self.file = file
    key = KeyMark(at: SourceSpan(file: file.source.id, start: 0, end: 0))
  }

  /// The bytes of the file.
  var source: SourceFile { file.source }

  /// How many findings of a file are told: whoever has so many mends another thing first.
  static let mostFindings = 1000

  /// Whether so much is wrong that reading on would help nobody, and hostile input would cost time and
  /// memory.
  var isFull: Bool { findings.count >= Self.mostFindings }

  /// Takes a finding down, and says what it is about.
  mutating func report(_ finding: Finding) {
    guard !isFull else { return }
    var finding = finding
    finding.subject = subject
    findings.append(finding)
  }

  /// The key of the value at hand as people read it; what is too long for a line is cut.
  var keyText: String { shown(key) }

  /// The text of a key, cut where it is long.
  func shown(_ mark: KeyMark) -> String { file.text(of: mark).shown }

  /// The names around the value at hand and its key: `orders/database/nightly/keep`.
  private var subject: String {
    var parts = trail.map(shown)
    if trail.last != key { parts.append(keyText) }
    return parts.joined(separator: "/")
  }
}

extension String {
  /// A text of a spec as a message may hold it: on one line, cut where it is long, control characters
  /// escaped.
  var shown: String {
    var text = ""
    var count = 0
    for scalar in unicodeScalars {
      if count == 60 { return text + "..." }
      let isPlain = scalar.value >= 0x20 && scalar.value != 0x7F && !(0x80...0x9F).contains(scalar.value)
      text += isPlain ? String(scalar) : scalar.escaped(asASCII: true)
      count += 1
    }
    return text
  }
}
