import Testing

@testable import PlatformFacts

@Suite("Metrics that prove a backup")
struct AlertMetricsTests {
  @Test("every metric has a Prometheus name once, a fact, and platforms that exist")
  func shape() {
    #expect(Set(AlertMetrics.all.map(\.name)).count == AlertMetrics.all.count)
    for metric in AlertMetrics.all {
      #expect(metric.name.utf8.allSatisfy(isNameByte), "\(metric.name)")
      #expect(Facts.named(metric.fact) != nil, "\(metric.name)")
      for platform in metric.platforms { #expect(Platforms.named(platform)?.name == platform, "\(platform)") }
      #expect((metric.kind == .status) == (metric.good != nil), "\(metric.name)")
      #expect(metric.labels.allSatisfy { $0.utf8.allSatisfy(isNameByte) }, "\(metric.name)")
    }
  }

  @Test("a platform's own metrics come before those for any job")
  func order() {
    let redis = AlertMetrics.of("redis")
    #expect(redis.first?.name == "redis_rdb_last_save_timestamp_seconds")
    #expect(redis.last?.platforms.isEmpty == true)
    #expect(AlertMetrics.named("mysql_slave_status_seconds_behind_master")?.vanishes == true)
  }

  /// Whether a byte may stand in the name of a metric or label.
  private func isNameByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 95
  }
}
