import Quantities

/// A command that waits until something is there, and gives up after a time.
package struct CommandWait: Sendable {
  /// The words that it begins with: `aws rds wait db-instance-available`.
  package let words: [String]
  /// The time after which it gives up, unless told otherwise; nil where it then waits without an end.
  package let limit: TimeSpan?
  /// The flag that says another time; nil where there is none.
  package let flag: String?
  /// The id of the fact that says so.
  package let fact: String

  /// The commands whose patience is known.
  package static let all: [CommandWait] =
    [
      "db-instance-available", "db-cluster-available", "db-snapshot-available",
      "db-cluster-snapshot-available",
    ].map {
      CommandWait(
        words: ["aws", "rds", "wait", $0], limit: .minutes(30), flag: nil, fact: "rds.waiters.instance")
    } + [
      CommandWait(
        words: ["aws", "rds", "wait", "db-snapshot-completed"], limit: .minutes(10), flag: nil,
        fact: "rds.waiters"),
      CommandWait(
        words: ["aws", "cloudformation", "wait", "stack-create-complete"], limit: .hours(1), flag: nil,
        fact: "cfn.waiters"),
      CommandWait(words: ["kubectl", "wait"], limit: .seconds(30), flag: "--timeout", fact: "k8s.wait"),
      CommandWait(
        words: ["kubectl", "rollout", "status"], limit: nil, flag: "--timeout", fact: "k8s.rollout"),
      CommandWait(
        words: ["gcloud", "sql", "operations", "wait"], limit: .seconds(300), flag: "--timeout",
        fact: "csql.wait"),
    ]
}
