import ConfigTrees
import Findings

/// A committed list of findings that were there when somebody began to look: only what is not in it fails.
package struct Baseline: Sendable {
  /// One finding of the list.
  package struct Entry: Sendable {
    let fingerprint: String
    let rule: String
    let severity: Severity
    let subject: String
    let message: String

    /// The finding in words.
    var words: String { "\(severity.rawValue)[\(rule)]: \(message)" }
  }

  /// Why a file is no baseline.
  package struct Damage: Error {}

  /// The findings, in the order in which they are written.
  package let entries: [Entry]

  /// The version of the form; a change that could break a reader raises it.
  private static let schemaVersion = 1

  /// The list of some findings, by rule, subject and message, so that a change of it reads well.
  package init(_ findings: [Finding]) {
    entries = zip(findings, findings.fingerprints).map { finding, fingerprint in
      Entry(
        fingerprint: fingerprint, rule: finding.rule, severity: finding.severity, subject: finding.subject,
        message: finding.message)
    }.sorted { one, other in
      let (here, there) = (one.order, other.order)
      return here.lexicographicallyPrecedes(there) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  /// The list that a file holds.
  package init(reading bytes: [UInt8]) throws(Damage) {
    guard let value = try? JSONReader.read(bytes), value["schemaVersion"] == .integer(Self.schemaVersion),
      case .array(let items)? = value["findings"]
    else { throw Damage() }
    var entries: [Entry] = []
    for item in items {
      guard case .string(let fingerprint)? = item["fingerprint"], case .string(let rule)? = item["rule"],
        case .string(let word)? = item["severity"], let severity = Severity(rawValue: word),
        case .string(let subject)? = item["subject"], case .string(let message)? = item["message"]
      else { throw Damage() }
      entries.append(
        Entry(fingerprint: fingerprint, rule: rule, severity: severity, subject: subject, message: message))
    }
    self.entries = entries
  }

  /// The list as a file.
  package var bytes: [UInt8] {
    let tree: JSONValue = [
      "schemaVersion": .integer(Self.schemaVersion),
      "generatedBy": "holdfast check --write-baseline; what is mended is taken out by writing it again",
      "findings": .array(
        entries.map { entry in
          [
            "rule": .string(entry.rule), "severity": .string(entry.severity.rawValue),
            "subject": .string(entry.subject), "message": .string(entry.message),
            "fingerprint": .string(entry.fingerprint),
          ]
        }),
    ]
    return tree.bytes
  }

  /// What it knows.
  package var known: KnownFindings {
    KnownFindings(
      Dictionary(entries.map { ($0.fingerprint, $0.severity) }, uniquingKeysWith: { max($0, $1) }))
  }

  /// What of it is not found any more, in words.
  package func gone(from findings: [Finding]) -> [String] {
    let missing = known.fingerprints(missingIn: findings)
    return entries.filter { missing.contains($0.fingerprint) }.map(\.words)
  }
}

extension Baseline.Entry {
  fileprivate var order: [String] { [rule, subject, message, fingerprint] }
}
