/// Specs that the tests share.
enum Specs {
  /// A small system in which every promise holds.
  static let orders = """
    holdfast: 1
    system: orders
    owner: payments
    objectives: {rto: 2h, rpo: 15m}
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        region: eu-west-1
        backups:
          automated: {method: automated, window: 03:00..04:00, keep: 30d}
    recovery:
      restore:
        recovers: database
        from: automated
        detect: 10m
        steps: [{name: Restore to a new instance, takes: 20m..50m}, {name: Point the service at it, takes: 5m}]

    """

  /// The same, promising more than it can keep.
  static let broken = String(orders.map { $0 }).replacing("rpo: 15m", with: "rpo: 1m")
}
