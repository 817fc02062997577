import PlatformFacts
import RecoveryRules
import SpecComparison

/// A change in words.
struct ChangeWords {
  /// What is told.
  let change: Change

  /// All of it but the thing: `RPO 1h -> 4h for region, slack gone`.
  var sentence: String {
    let aspect = change.aspect
    let core =
      switch (change.before, change.after) {
      case (let before?, let after?): "\(aspect) \(before) -> \(after)"
      case (nil, let after?):
        change.kind == .promise ? "\(aspect) \(after) newly promised" : "\(aspect) added" + Self.behind(after)
      case (let before?, nil):
        change.kind == .promise
          ? "\(aspect) \(before) no longer promised" : "\(aspect) removed" + Self.behind(before)
      case (nil, nil): aspect
      }
    return core + circumstances
  }

  /// What changed, without the values: `RPO for region`.
  var subject: String {
    let word =
      switch (change.before, change.after) {
      case (nil, _?): change.kind == .promise ? "" : " added"
      case (_?, nil): change.kind == .promise ? "" : " removed"
      default: ""
      }
    return change.aspect + word + scopes
  }

  /// The approval that answers for it, or that none does where one must; nil where none is asked for.
  var approval: String? {
    guard change.asksForApproval else { return nil }
    return change.approval.map { "approved by \($0)" } ?? "not approved"
  }

  private static func behind(_ text: String) -> String { text.isEmpty ? "" : ": \(text)" }

  private var circumstances: String { scopes + (change.remark.map { ", \($0)" } ?? "") }

  private var scopes: String {
    guard !change.scopes.isEmpty else { return "" }
    switch change.kind {
    case .promise:
      let usual = change.scopes.allSatisfy(Scopes.unscoped.contains) && change.scopes.count > 1
      return usual ? "" : " for \(change.scopes.map(\.rawValue).joined(separator: ", "))"
    default: return " when \(change.scopes.happening)"
    }
  }
}
