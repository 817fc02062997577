import Quantities

/// How soon after its scheduled time a platform begins a run, and the fact that says so.
package struct StartWindow: Hashable, Sendable {
  /// Within so long when nothing is said.
  package let usual: TimeSpan
  /// The shortest window that may be asked for.
  package let least: TimeSpan
  /// The id of the fact that says so.
  package let fact: String

  /// A window with its least.
  package init(usual: TimeSpan, least: TimeSpan, fact: String) {
    self.usual = usual
    self.least = least
    self.fact = fact
  }

  /// AWS Backup begins within 8 hours unless told otherwise, and takes no window below one hour.
  static let awsBackup = StartWindow(usual: .hours(8), least: .hours(1), fact: "bak.start_window")
}
