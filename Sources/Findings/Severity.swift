/// How bad a finding is: an error fails the run, a warning and a note do not.
package enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
  /// Good to know; nothing promised is at stake.
  case note
  /// Probably wrong, or true only under an assumption that the spec does not make.
  case warning
  /// A promise that cannot hold, or a spec that cannot be read.
  case error

  /// From the mildest to the worst.
  package static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
