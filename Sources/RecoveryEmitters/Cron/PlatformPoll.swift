import PlatformFacts
import Quantities
import RecoveryModel

/// The commands that ask a platform when its newest recovery point was made, where no exporter publishes that.
enum PlatformPoll {
  /// How often a platform is asked.
  static let interval = TimeSpan.minutes(5)

  /// The command that prints the time of a level's newest point; nil where none is known, or nothing is named to ask for.
  static func command(for level: Level, of component: Component) -> String? {
    guard level.runsItself, let method = level.method?.name, let platform = component.platform,
      let resource = component.spec.resource?.known
    else { return nil }
    let name = quoted(resource)
    switch (platform.provider, platform.family) {
    case (.aws, .database): return aws(platform.name, method, name, region: component.place.region)
    case (.google, .database): return google(platform.name, method, name)
    default: return nil
    }
  }

  private static func aws(_ platform: String, _ method: String, _ name: String, region: String?) -> String? {
    let region = region.map { " --region \(quoted($0))" } ?? ""
    switch (platform, method) {
    case ("rds", "automated"), ("rds-postgres", "automated"), ("rds-mysql", "automated"):
      return
        "aws rds describe-db-snapshots\(region) --snapshot-type automated --db-instance-identifier \(name)"
        + " --query 'max_by(DBSnapshots, &SnapshotCreateTime).SnapshotCreateTime' --output text"
    case ("rds", "point-in-time"), ("rds-postgres", "point-in-time"), ("rds-mysql", "point-in-time"):
      return "aws rds describe-db-instances\(region) --db-instance-identifier \(name)"
        + " --query 'DBInstances[0].LatestRestorableTime' --output text"
    case ("aurora-postgres", "point-in-time"), ("aurora-mysql", "point-in-time"),
      ("aurora-postgres", "automated"), ("aurora-mysql", "automated"), ("documentdb", "point-in-time"),
      ("documentdb", "automated"):
      let service = platform == "documentdb" ? "docdb" : "rds"
      return "aws \(service) describe-db-clusters\(region) --db-cluster-identifier \(name)"
        + " --query 'DBClusters[0].LatestRestorableTime' --output text"
    case ("dynamodb", "point-in-time"):
      let path = "ContinuousBackupsDescription.PointInTimeRecoveryDescription.LatestRestorableDateTime"
      return
        "aws dynamodb describe-continuous-backups\(region) --table-name \(name) --query \(path) --output text"
    default: return nil
    }
  }

  private static func google(_ platform: String, _ method: String, _ name: String) -> String? {
    switch (platform, method) {
    case ("cloudsql-postgres", "automated"), ("cloudsql-mysql", "automated"):
      return "gcloud sql backups list --instance \(name) --filter='status=SUCCESSFUL AND type=AUTOMATED'"
        + " --sort-by='~endTime' --limit=1 --format='value(endTime)'"
    default: return nil
    }
  }

  /// A word of a command as one literal of the shell.
  private static func quoted(_ word: String) -> String {
    let pieces = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + pieces.joined(separator: "'\\''") + "'"
  }
}
