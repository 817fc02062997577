import Findings
import RecoveryModel
import SourceText

/// A password, a key or a token that stands in the spec itself.
struct SecretInClear: Rule {
  static let card = RuleCard(
    "secret-in-clear", .error,
    summary: "A password, a key or a token stands in the spec itself.",
    why: """
      A plan is read by many, copied into runbooks, crontabs and chats, and kept for ever by version control; what opens \
      the database opens it for all of them.
      """,
    mend:
      "Change the secret, keep it where secrets are kept, and name it by a variable: `$DATABASE_PASSWORD`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    var findings: [Finding] = []
    for text in system.telltales {
      let (text, owner) = (text.written, text.owner)
      let secrets = PlainSecret.all(in: text.known ?? "")
      guard let first = secrets.first else { continue }
      var finding = Self.finding(
        "\(owner.words(in: spec)) holds \(first.kind) in clear", at: spec.span(of: first.range, in: text),
        label: "for everybody to read", subject: system.subject(owner.subject(in: spec)))
      for other in secrets.dropFirst() {
        finding = finding.and(spec.span(of: other.range, in: text), "and \(other.kind)")
      }
      findings.append(
        finding.help("change it, keep it where secrets are kept, and name it by a variable"))
    }
    return findings
  }
}
