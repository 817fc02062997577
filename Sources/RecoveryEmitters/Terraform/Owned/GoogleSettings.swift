import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryModel

extension AskedLevel {
  /// What an instance of Cloud SQL must have.
  var cloudSQL: [OwnedSetting] {
    let shown = first(.attribute(first(live("settings")), "backup_configuration"))
    if let replica = level.replica {
      guard replica.mode?.known == .sync else { return [] }
      return [
        OwnedSetting(
          argument: HCLMember("availability_type", "REGIONAL"),
          condition: .binary(.attribute(first(live("settings")), "availability_type"), .equal, "REGIONAL"),
          because: "\(because): availability_type must be REGIONAL.")
      ]
    }
    switch method {
    case "point-in-time"?:
      let shownDays = HCLExpression.attribute(shown, "transaction_log_retention_days")
      let name =
        component.platform?.name == "cloudsql-mysql" ? "binary_log_enabled" : "point_in_time_recovery_enabled"
      return [isOn(name, .attribute(shown, name))] + atLeastDays("transaction_log_retention_days", shownDays)
    case "automated"?:
      return [isOn("enabled", .attribute(shown, "enabled"))] + retainedBackups(shown) + place(shown)
    default: return []
    }
  }

  /// How many backups stay: Cloud SQL counts copies, one a day.
  private func retainedBackups(_ shown: HCLExpression) -> [OwnedSetting] {
    let count: Int? =
      if case .copies(let copies)? = level.keep?.known { copies } else { days }
    guard let count else { return [] }
    let settings = first(.attribute(shown, "backup_retention_settings"))
    return [
      OwnedSetting(
        argument: HCLMember("retained_backups", .integer(count)),
        condition: .binary(.attribute(settings, "retained_backups"), .greaterOrEqual, .integer(count)),
        because: "\(because): retained_backups must be at least \(count).")
    ]
  }

  /// When backups start, and where they lie.
  private func place(_ shown: HCLExpression) -> [OwnedSetting] {
    var settings: [OwnedSetting] = []
    if let start = windowInUTC?.start {
      settings.append(
        OwnedSetting(
          argument: HCLMember("start_time", .string(start)),
          condition: .binary(.attribute(shown, "start_time"), .equal, .string(start)),
          because: "The spec runs \(level.name) of \(component.name) from \(start) UTC."))
    }
    let location = level.place.location ?? level.place.region
    if let location, location != component.place.region {
      settings.append(
        OwnedSetting(
          argument: HCLMember("location", .string(location)),
          condition: .binary(.attribute(shown, "location"), .equal, .string(location)),
          because: "The spec keeps \(level.name) of \(component.name) in \(location)."))
    }
    return settings
  }

  /// What a bucket of the team on Cloud Storage must have.
  var cloudStorage: [OwnedSetting] {
    if let replica = level.replica {
      guard let lag = replica.lag?.known, let turbo = Facts.named("gcs.rpo.turbo")?.value.maximum,
        let usual = Facts.named("gcs.rpo")?.value.maximum, lag >= turbo, lag < usual
      else { return [] }
      return [
        OwnedSetting(
          argument: HCLMember("rpo", "ASYNC_TURBO"), condition: .binary(live("rpo"), .equal, "ASYNC_TURBO"),
          because:
            "The spec lets \(level.name) of \(component.name) lag \(lag) at most: rpo must be ASYNC_TURBO.")
      ]
    }
    switch method {
    case "versioning"?: return [isOn("versioning", .attribute(first(live("versioning")), "enabled"))]
    case "soft-delete"?:
      guard let days else { return [] }
      let name = "retention_duration_seconds"
      return [
        OwnedSetting(
          argument: HCLMember(name, .integer(days * 86400)),
          condition: .binary(
            .attribute(first(live("soft_delete_policy")), name), .greaterOrEqual, .integer(days * 86400)),
          because: "\(because): deleted objects must stay \(days) days.")
      ]
    default: return []
    }
  }

  /// What a dataset of BigQuery must have.
  var bigQuery: [OwnedSetting] {
    guard method == "point-in-time", let days else { return [] }
    return [
      OwnedSetting(
        argument: HCLMember("max_time_travel_hours", .string("\(days * 24)")),
        condition: .binary(
          .call("tonumber", [live("max_time_travel_hours")]), .greaterOrEqual, .integer(days * 24)),
        because: "\(because): time travel must reach back \(days * 24) hours.")
    ]
  }

  /// What a secret of Google must have.
  var secretManager: [OwnedSetting] {
    guard level.replica != nil, let location = level.place.location ?? level.place.region else { return [] }
    let replica: HCLExpression = ["location": .string(location)]
    return [OwnedSetting(argument: HCLMember("replicas", .list([replica])), condition: nil, because: because)]
  }
}
