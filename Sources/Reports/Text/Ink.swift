import Findings

/// The colours of a text report; without colour they are all the same.
enum Ink: Sendable {
  case plain, bold, gutter, related, added, removed
  case severity(Severity)

  /// The parameters of the terminal's "select graphic rendition" sequence; nil for the terminal's own ink.
  var code: String? {
    switch self {
    case .plain: nil
    case .bold: "1"
    case .gutter, .related: "1;34"
    case .added: "32"
    case .removed: "31"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    }
  }
}
