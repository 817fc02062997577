import Findings

/// What is found now and was not before, and what is found no more.
package struct FindingChanges: Sendable {
  /// What is new, or has become worse.
  package let introduced: [Finding]
  /// What is no longer found.
  package let gone: [Finding]

  /// What differs between two runs, by the fingerprints of their findings.
  init(_ before: [Finding], _ after: [Finding]) {
    introduced = KnownFindings(before).division(of: after).introduced
    gone = KnownFindings(after).division(of: before).absent
  }

  /// Whether as much is found as before.
  package var isEmpty: Bool { introduced.isEmpty && gone.isEmpty }
}
