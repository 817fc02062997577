import Findings

/// How many findings of each severity a run has.
package struct FindingCounts: Hashable, Sendable {
  /// Promises that cannot hold, or specs that cannot be read.
  package private(set) var errors = 0
  /// Doubts.
  package private(set) var warnings = 0
  /// Remarks.
  package private(set) var notes = 0

  /// Counts some findings.
  package init(_ findings: some Sequence<Finding>) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// One line for the end of a report: `2 errors, 1 warning in 3 files`.
  package func summary(files: Int) -> String { "\(words) in \(Self.counted(files, "file"))" }

  /// The counts alone: `2 errors, 1 warning`.
  package var words: String {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
      .filter { $0.0 > 0 }
      .map(Self.counted)
    return parts.isEmpty ? "no findings" : parts.joined(separator: ", ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
