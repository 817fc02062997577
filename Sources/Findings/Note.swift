/// A line under the picture of a finding.
package enum Note: Hashable, Sendable {
  /// The arithmetic, term by term: `24h between copies + 20m transfer = 24h 20m`.
  case proof(String)
  /// An action that would mend it, where no edit can be offered.
  case help(String)
  /// An outside truth and the document that says so.
  case fact(String, source: String)
  /// Anything else worth a line.
  case remark(String)
}
