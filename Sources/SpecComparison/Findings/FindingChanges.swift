import Findings
import RecoveryCompiler
import SourceText

/// What is found now and was not before, and what is found no more.
package struct FindingChanges: Sendable {
  /// What is new, or has become worse.
  package let introduced: [Finding]
  /// What is no longer found.
  package let gone: [Finding]

  private let before: SourceSet
  private let after: SourceSet

  /// What differs between two runs, by the fingerprints of their findings.
  init(_ before: Compilation, _ after: Compilation) {
    introduced = KnownFindings(before.findings).division(of: after.findings).introduced
    gone = KnownFindings(after.findings).division(of: before.findings).absent
    (self.before, self.after) = (before.sources, after.sources)
  }

  /// The file in which one of them stands, or stood where it is gone.
  package func path(of finding: Finding, isGone: Bool) -> String? {
    (isGone ? before : after)[finding.label.span.file]?.path
  }

  /// Whether as much is found as before.
  package var isEmpty: Bool { introduced.isEmpty && gone.isEmpty }
}
