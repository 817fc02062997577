import RecoveryModel
import SourceText

/// A name in a spec that must lead somewhere.
struct Reference {
  /// The name as written.
  let name: String
  /// Where it stands.
  let span: SourceSpan
  /// What it must be.
  let kind: Kind
  /// The names that would be right.
  let choices: [String]

  /// What a reference must be.
  enum Kind: String {
    case component, store, place, procedure, person, document
    case policyClass = "class"
    case scheme
    case backup = "backup or replica"
    case checkGroup = "group of checks"
    case step
    case keeper = "place, store, component or person"
    case thing = "component, store, backup or drill"
    case drilled = "procedure or backup"
    case target = "component, store, procedure, backup or other thing"

    /// Whether policies hold it, and not the system itself.
    var standsInPolicies: Bool { self == .policyClass || self == .scheme }
  }
}
