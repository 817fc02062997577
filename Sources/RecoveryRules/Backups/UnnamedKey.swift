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
    var open: [(name: String, span: SourceSpan)] = []
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
    return Self.findings(about: open, in: system, label: "not known") { names in
      "nobody knows by what key \(names.quoted("and")) \(names.count == 1 ? "is" : "are") encrypted"
    }.map { $0.help("name the key and where it is kept, or leave the claim out") }
  }
}
