import ConfigTrees
import RecoveryModel

extension AskedLevel {
  /// What a database of RDS, Aurora or Redshift must have.
  func relational(_ type: String) -> [OwnedSetting] {
    if let replica = level.replica { return type == "aws_db_instance" ? standby(replica) : [] }
    guard isAutomatic else { return [] }
    let retention =
      type == "aws_redshift_cluster" ? "automated_snapshot_retention_period" : "backup_retention_period"
    var settings = atLeastDays(retention, live(retention))
    if let window = windowInUTC, type != "aws_redshift_cluster" {
      settings.append(
        OwnedSetting(
          argument: HCLMember(
            type == "aws_rds_cluster" ? "preferred_backup_window" : "backup_window", .string(window.text)),
          condition: .binary(live("preferred_backup_window"), .equal, .string(window.text)),
          because: "The spec runs \(level.name) of \(component.name) at \(window.text) UTC."))
    }
    if type == "aws_db_instance" {
      settings.append(
        OwnedSetting(
          argument: HCLMember("delete_automated_backups", false), condition: nil,
          because: "Automated backups must outlive the instance."))
    }
    return settings
  }

  /// A standby in another zone.
  private func standby(_ replica: ReplicaSpec) -> [OwnedSetting] {
    replica.mode?.known == .sync ? [isOn("multi_az", live("multi_az"))] : []
  }

  /// What a table of DynamoDB must have.
  var dynamoDB: [OwnedSetting] {
    guard method == "point-in-time" else { return [] }
    let shown = first(live("point_in_time_recovery"))
    var inside: [HCLMember] = [HCLMember("enabled", true)]
    var condition = HCLExpression.attribute(shown, "enabled")
    var words = "point_in_time_recovery must be on"
    if let days {
      inside.append(HCLMember("recovery_period_in_days", .integer(days)))
      condition = .binary(
        condition, .and,
        .binary(.attribute(shown, "recovery_period_in_days"), .greaterOrEqual, .integer(days)))
      words += " and reach back \(days) days"
    }
    return [
      OwnedSetting(
        argument: HCLMember("point_in_time_recovery", .object(inside)), condition: condition,
        because: "\(because): \(words).")
    ]
  }

  /// What a cache must have.
  var elastiCache: [OwnedSetting] {
    if level.replica != nil {
      guard level.place.region == component.place.region else { return [] }
      return [isOn("automatic_failover_enabled", live("automatic_failover_enabled"))]
    }
    guard method == "automated" else { return [] }
    var settings = atLeastDays("snapshot_retention_limit", live("snapshot_retention_limit"))
    if let window = windowInUTC {
      settings.append(
        OwnedSetting(
          argument: HCLMember("snapshot_window", .string(window.text)),
          condition: .binary(live("snapshot_window"), .equal, .string(window.text)),
          because: "The spec runs \(level.name) of \(component.name) at \(window.text) UTC."))
    }
    return settings
  }

  /// What a bucket of the team on S3 must have; the provider shows nothing of versions and copies.
  var s3: [OwnedSetting] {
    if let replica = level.replica {
      var value = [
        HCLMember("delete_marker_replication", .bool(replica.deleteMarkers?.known == true)),
        HCLMember("replication_time_control", .bool(replica.lag != nil)),
      ]
      if let region = level.place.region { value.append(HCLMember("region", .string(region))) }
      return [
        OwnedSetting(argument: HCLMember("replication", .object(value)), condition: nil, because: because)
      ] + standsWhereSaid
    }
    guard method == "versioning" else { return [] }
    var settings = [isOn("versioning", nil)]
    if let days {
      settings.append(
        OwnedSetting(
          argument: HCLMember("noncurrent_version_expiration_days", .integer(days)), condition: nil,
          because: because))
    }
    return settings + standsWhereSaid
  }

  /// That a bucket stands in the region which the proofs count on.
  private var standsWhereSaid: [OwnedSetting] {
    guard let region = component.place.region else { return [] }
    return [
      OwnedSetting(
        argument: HCLMember("bucket_region", .string(region)),
        condition: .binary(live("bucket_region"), .equal, .string(region)),
        because: "The proofs for \(component.name) count on its standing in \(region).")
    ]
  }

  /// What a secret must have; the provider does not show its replicas.
  var secretsManager: [OwnedSetting] {
    guard level.replica != nil, let region = level.place.region else { return [] }
    let replica: HCLExpression = ["region": .string(region)]
    return [OwnedSetting(argument: HCLMember("replica", .list([replica])), condition: nil, because: because)]
  }
}
