import Findings
import RecoveryModel
import SourceText

/// What is said to be encrypted by a key that nobody can name.
struct UnnamedKey: Rule {
  static let card = RuleCard(
    "unnamed-key", .warning,
    summary: "A backup or a store is said to be encrypted, but nobody knows by what key.",
    why: """
      "All backups are encrypted" is half a sentence: whoever restores needs the key, on a day on which the vault may be \
      what is lost. A key that nobody can name is kept nowhere, rotated by nobody, and missing when it is asked for.
      """,
    mend: "Name the key, and say where it is kept; or leave the claim out.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    var open: [(owner: String, span: SourceSpan)] = []
    for component in spec.components {
      for backup in component.backups {
        guard let key = backup.key, key.isUnknown else { continue }
        open.append(("\(component.name.text).\(backup.name.text)", key.span))
      }
    }
    for store in spec.stores {
      guard let key = store.encryption?.key, key.isUnknown else { continue }
      open.append((store.name.text, key.span))
    }
    return system.told(together: open, by: Self.card.name, as: \.owner).map { open in
      var finding = Self.finding(
        "nobody knows by what key \(open.map(\.owner).quoted("and")) \(open.count == 1 ? "is" : "are") encrypted",
        at: open[0].span, label: "not known",
        subject: open.count == 1 ? system.subject(open[0].owner) : system.system.name)
      for other in open.dropFirst().prefix(6) { finding = finding.and(other.span, "nor here") }
      return finding.help("name the key and where it is kept, or leave the claim out")
    }
  }
}
