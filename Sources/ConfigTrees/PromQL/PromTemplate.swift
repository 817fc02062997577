/// A text of an alert with values filled in by Prometheus; literal text in it never becomes a template action.
package struct PromTemplate: Sendable, Equatable {
  package enum Part: Sendable, Equatable {
    case text(String)
    /// `{{ $labels.name }}`.
    case label(String)
    /// `{{ $value | format }}`.
    case value(Format)
  }

  /// How Prometheus prints the value of the alert's expression.
  package enum Format: String, Sendable {
    case plain = ""
    case humanize
    case humanizeDuration
    case humanizePercentage
    case humanize1024
    case humanizeTimestamp
  }

  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }
}
