/// A command that restores to a thing of another name, beside the one in use.
package struct RestoreCommand: Sendable {
  /// The words that it begins with: `aws rds restore-db-instance-to-point-in-time`.
  package let words: [String]
  /// The flag that names the new thing; nil where the second plain argument does.
  package let flag: String?

  /// The commands that are known to make a new thing, and never to write over the old one.
  package static let all: [RestoreCommand] =
    [
      ("aws rds restore-db-instance-from-db-snapshot", "--db-instance-identifier"),
      ("aws rds restore-db-instance-to-point-in-time", "--target-db-instance-identifier"),
      ("aws rds restore-db-cluster-from-snapshot", "--db-cluster-identifier"),
      ("aws rds restore-db-cluster-to-point-in-time", "--db-cluster-identifier"),
      ("aws dynamodb restore-table-from-backup", "--target-table-name"),
      ("aws dynamodb restore-table-to-point-in-time", "--target-table-name"),
      ("gcloud sql backups restore", "--restore-instance"), ("gcloud sql instances clone", nil),
      ("az postgres flexible-server restore", "--name"), ("az mysql flexible-server restore", "--name"),
      ("az sql db restore", "--dest-name"),
    ].map { RestoreCommand(words: $0.0.split(separator: " ").map(String.init), flag: $0.1) }
}
