/// A command that starts work at a provider and returns long before that is done.
package struct CommandStart: Sendable {
  /// The words that it begins with: `aws rds promote-read-replica`.
  package let words: [String]
  /// The command that waits until the work is done.
  package let wait: String
  /// The id of the fact that says so.
  package let fact: String

  /// The commands of which it is known.
  package static let all: [CommandStart] =
    [
      "restore-db-instance-from-db-snapshot", "restore-db-instance-to-point-in-time", "promote-read-replica",
    ].map {
      CommandStart("aws rds \($0)", "aws rds wait db-instance-available", fact: "rds.waiters.instance")
    }
    + [
      CommandStart(
        "aws cloudformation create-stack", "aws cloudformation wait stack-create-complete",
        fact: "cfn.waiters")
    ]

  /// The words by which they can be told from most others: `promote-read-replica`.
  package static let verbs = Set(all.compactMap(\.words.last))

  private init(_ words: String, _ wait: String, fact: String) {
    self.words = words.split(separator: " ").map(String.init)
    self.wait = wait
    self.fact = fact
  }
}
