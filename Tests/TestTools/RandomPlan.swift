/// A random spec in which promises are easily broken, in ways in which people break them.
package struct RandomPlan {
  /// The spec.
  package let text: String

  /// The spec of a seed.
  package init(seed: Int) {
    var chance = Chance(seed: UInt64(seed) &* 7919)
    let names = Array(["database", "cache", "files"].prefix(chance.within(1...3)))
    let stores = ["near", "far", "vault", "cloud"]
    let usesClass = chance.oneIn(4)
    var lines = ["holdfast: 1", "system: orders", "owner: payments", "timezone: Europe/Berlin"]
    if usesClass { lines.append("class: gold") }
    if chance.oneIn(3) { lines.append("compliance: [\(chance.pick(["sox", "pci-dss", "hipaa", "gdpr"]))]") }
    let own = Self.objectives(&chance)
    if !usesClass || chance.oneIn(2) { lines.append("objectives: \(own)") }
    lines.append(Self.around(&chance))
    lines.append("components:")
    var levels: [String: [String]] = [:]
    for (index, name) in names.enumerated() {
      lines += Self.component(name, after: names.prefix(index), stores, &levels, &chance)
    }
    lines.append("recovery:")
    for name in names { lines += Self.procedures(name, levels[name] ?? [], &chance) }
    lines.append(
      "drills: {all: {type: restore, schedule: quarterly 1 10:00, covers: [restore-\(names[0])], last: 2026-11-02, takes: \(chance.pick(["1h", "8h"]))}}"
    )
    if usesClass {
      lines += [
        "---", "holdfast: 1", "policy: house", "classes: {gold: {objectives: \(Self.objectives(&chance))}}",
      ]
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func span(_ chance: inout Chance) -> String {
    chance.pick(["5m", "15m", "45m", "1h", "2h", "4h", "8h", "1d", "26h", "2d", "8d", "32d"])
  }

  private static func objectives(_ chance: inout Chance) -> String {
    func rto(_ chance: inout Chance) -> String {
      chance.oneIn(5) ? "{read-only: \(span(&chance)), full: 1d}" : span(&chance)
    }
    var fields = ["rto: \(rto(&chance))", "rpo: \(span(&chance))"]
    if chance.oneIn(3) { fields.append("noticed: \(chance.pick(["1h", "1d", "7d", "30d"]))") }
    let scopes = ["region", "account", "logical", "provider", "zone"].filter { _ in chance.oneIn(3) }
    if !scopes.isEmpty {
      let when = scopes.map { scope in
        let noticed = chance.oneIn(4) ? ", noticed: \(chance.pick(["2d", "14d"]))" : ""
        return "\(scope): {rto: \(rto(&chance)), rpo: \(span(&chance))\(noticed)}"
      }
      fields.append("when: {\(when.joined(separator: ", "))}")
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  private static func around(_ chance: inout Chance) -> String {
    let lock =
      chance.oneIn(2)
      ? ", versioning: true, lock: {mode: compliance, keep: \(chance.pick(["1d", "7d", "30d"]))}" : ""
    let replica =
      chance.oneIn(3) ? ", replicas: {mirror: {at: west, mode: async, lag: 15m, delete-markers: false}}" : ""
    return """
      places:
        east: {provider: aws, region: us-east-1, zone: us-east-1a, account: production}
        west: {provider: aws, region: us-west-2, account: production}
        safe: {provider: aws, region: us-west-2, account: backup}
        other: {provider: google, region: europe-west1, account: google}
      stores:
        near: {platform: s3, bucket: near, at: east\(replica)}
        far: {platform: s3, bucket: far, at: west\(lock)}
        vault: {platform: s3, bucket: vault, at: safe}
        cloud: {platform: gcs, bucket: cloud, at: other}
      """
  }

  private static func schedule(_ chance: inout Chance) -> String {
    chance.pick([
      "every 15m", "every 1h", "every 6h", "hourly :10", "daily 02:00", "daily 05:30", "weekly Sun 03:00",
      "\"0 2 * * 1-5\"",
      "monthly 1 04:00", "monthly first Sun 04:00", "\"30 */4 * * *\"", "[daily 02:00, daily 14:00]", "daily",
      "yearly Jan 1 05:00",
    ])
  }

  private static func component(
    _ name: String, after others: ArraySlice<String>, _ stores: [String], _ levels: inout [String: [String]],
    _ chance: inout Chance
  ) -> [String] {
    let platform = chance.pick(["postgres", "rds-postgres", "other", "redis"])
    var lines = ["  \(name):", "    platform: \(platform)", "    at: east", "    resource: \(name)-prod"]
    if chance.oneIn(3) { lines.append("    size: 200GiB") }
    if chance.oneIn(3) {
      lines.append("    holds: [\(chance.pick(["financial", "personal", "audit-logs"]))]")
    }
    if !others.isEmpty, chance.oneIn(2) { lines.append("    needs: [\(chance.pick(Array(others)))]") }
    if chance.oneIn(4) { lines.append("    objectives: \(objectives(&chance))") }
    if chance.oneIn(3) {
      lines.append(
        "    replicas: {standby: {at: west, mode: async, lag: \(chance.pick(["30s", "5m", "2h"])), promote: manual}}"
      )
      levels[name, default: []].append("standby")
    }
    lines.append("    backups:")
    if platform == "rds-postgres", chance.oneIn(2) {
      lines.append("      pitr: {method: point-in-time, keep: \(chance.pick(["1d", "7d", "35d"]))}")
      levels[name, default: []].append("pitr")
    }
    var earlier: [String] = []
    for backup in ["hot", "warm", "cold"].prefix(chance.within(1...3)) {
      var fields = ["schedule: \(schedule(&chance))", "to: \(chance.pick(stores))"]
      if let source = earlier.last, chance.oneIn(3) {
        fields.insert("method: copy, from: \(source)", at: 0)
      } else {
        fields.insert(
          "method: \(platform == "redis" ? "snapshot" : platform == "other" ? "copy" : "dump")", at: 0)
      }
      if !chance.oneIn(8) { fields.append("takes: \(chance.pick(["5m", "20m", "2h", "30m..90m"]))") }
      if chance.oneIn(6) { fields.append("delay: \(chance.pick(["10m", "1h"]))") }
      fields.append(
        "keep: \(chance.pick(["1d", "3d", "7d", "30d", "90d", "1y", "7y", "12 copies", "forever"]))")
      lines.append("      \(backup): {\(fields.joined(separator: ", "))}")
      earlier.append(backup)
      levels[name, default: []].append(backup)
    }
    return lines
  }

  private static func procedures(_ name: String, _ levels: [String], _ chance: inout Chance) -> [String] {
    var lines: [String] = []
    for (title, when) in [
      ("restore", "service, logical, instance, zone"), ("rebuild", "region, account, provider"),
    ] {
      if title == "rebuild", chance.oneIn(3) { continue }
      lines += ["  \(title)-\(name):", "    recovers: \(name)", "    when: [\(when)]"]
      let from = chance.pick(levels)
      let inStep = chance.oneIn(3)
      if !inStep { lines.append("    from: \(from)") }
      if title == "rebuild" { lines.append("    into: {at: west}") }
      if chance.oneIn(2) { lines.append("    detect: \(chance.pick(["5m", "15m", "2h"]))") }
      lines.append("    steps:")
      if inStep { lines.append("      - {restore: \(name), from: \(name).\(from), takes: 20m..2h}") }
      let reaches = chance.oneIn(3) ? ", reaches: read-only" : ""
      lines.append(
        "      - {id: a, name: Restore it, takes: \(chance.pick(["10m", "20m..50m", "1h..3h", "30h"]))\(reaches)}"
      )
      lines.append(
        "      - {name: Check it\(chance.oneIn(3) ? ", after: []" : ""), takes: \(chance.pick(["5m", "1h"]))}"
      )
      if chance.oneIn(4) { lines.append("      - {name: Move DNS, ttl: 5m, takes: 5m..15m}") }
    }
    return lines
  }
}
