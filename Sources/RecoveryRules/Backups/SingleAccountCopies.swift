import Findings
import RecoveryModel

/// Every copy of a component can be deleted from one account.
struct SingleAccountCopies: Rule {
  static let card = RuleCard(
    "single-account-copies", .warning,
    summary: "All copies of a component may be deleted with the same credentials.",
    why:
      "Ransomware deletes the backups first. What one account can delete is one copy, however many there are.",
    mend: "Keep a copy in another account, or lock the store in compliance mode.")

  func findings(in system: ProvedSystem) -> [Finding] {
    Separation.findings(
      in: system, scope: .account, rule: Self.self, what: "account",
      help: "keep a copy in another account, and name both; or lock the store in compliance mode")
  }
}
