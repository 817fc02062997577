/// Findings that were there before, to be told from those that a change introduces.
package struct KnownFindings: Sendable {
  private let severities: [String: Severity]

  /// What other findings are by this knowledge.
  package struct Division: Sendable {
    /// Those that are new, or worse than they were.
    package var introduced: [Finding] = []
    /// Those that were there.
    package var existing: [Finding] = []
    /// Those of which there is nothing here, however bad.
    package var absent: [Finding] = []
  }

  /// The findings of an earlier run.
  package init(_ findings: [Finding]) {
    severities = Dictionary(
      zip(findings.fingerprints, findings.map(\.severity)), uniquingKeysWith: { max($0, $1) })
  }

  /// The findings of these fingerprints, each with how bad it was.
  package init(_ severities: [String: Severity]) { self.severities = severities }

  /// Tells findings apart; one that was milder, since something accepted it, counts as new.
  package func division(of findings: [Finding]) -> Division {
    var division = Division()
    for (finding, fingerprint) in zip(findings, findings.fingerprints) {
      guard let was = severities[fingerprint] else {
        division.introduced.append(finding)
        division.absent.append(finding)
        continue
      }
      if was < finding.severity {
        division.introduced.append(finding)
      } else {
        division.existing.append(finding)
      }
    }
    return division
  }

  /// Of each finding whether it is new, or worse than it was.
  package func novelty(of findings: [Finding]) -> [Bool] {
    zip(findings, findings.fingerprints).map { finding, fingerprint in
      severities[fingerprint].map { $0 < finding.severity } ?? true
    }
  }

  /// The fingerprints that none of these findings bears.
  package func fingerprints(missingIn findings: [Finding]) -> Set<String> {
    Set(severities.keys).subtracting(findings.fingerprints)
  }
}
