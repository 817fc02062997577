extension AutomatedBackups {
  /// What only a file of its own has.
  @available(*, unavailable, message: "automated backups have no fsync; it belongs to AppendOnlyFile")
  public init(
    _ name: String = "automated", window: TimeWindow? = nil, takes: TimeRange? = nil, keep: Keep? = nil,
    fsync: Fsync
  ) { self.init(name) }
}

extension Snapshot {
  /// What only a file of its own has.
  @available(*, unavailable, message: "a snapshot has no fsync; it belongs to AppendOnlyFile")
  public init(
    _ name: String = "snapshot", schedule: Schedule? = nil, takes: TimeRange? = nil, keep: Keep? = nil,
    to: (any StoreReference)? = nil, fsync: Fsync
  ) { self.init(name) }
}
