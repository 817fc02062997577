extension Replica {
  /// What belongs to a backup.
  @available(
    *, unavailable,
    message:
      "a replica follows the present and keeps no past: keep: belongs to a backup, delay: holds a replica back"
  )
  public init(
    _ name: String, at: (any PlaceReference)? = nil, region: (any TextValue)? = nil,
    mode: ReplicationMode? = nil,
    lag: TimeSpan? = nil, keep: Keep
  ) { self.init(name) }

  /// What belongs to a backup.
  @available(
    *, unavailable,
    message: "a replica is made without a pause: schedule: belongs to a backup, lag: to a replica"
  )
  public init(
    _ name: String, at: (any PlaceReference)? = nil, region: (any TextValue)? = nil,
    mode: ReplicationMode? = nil,
    lag: TimeSpan? = nil, schedule: Schedule
  ) { self.init(name) }
}

extension Step {
  /// A time without its label.
  @available(*, unavailable, message: "how long a step takes is said with takes:")
  public init(_ name: any TextValue, _ takes: TimeRange) { self.init(name) }
}

extension System {
  /// An owner without its label.
  @available(*, unavailable, message: "who answers for a system is said with owner:")
  public init(_ name: String, _ owner: String, @SystemBuilder content: () -> Contents<SystemBuilder>) {
    self.init(name, content: content)
  }
}

extension Procedure {
  /// What belongs to a drill.
  @available(
    *, unavailable, message: "a procedure answers a failure; what is done on a schedule is a Drill(…)"
  )
  public init(
    _ name: String, recovers: [any ComponentReference]? = nil, from: (any SourceReference)? = nil,
    when: [Scope]? = nil, schedule: Schedule,
    @ProcedureBuilder content: () -> Contents<ProcedureBuilder> = { Contents() }
  ) { self.init(name, content: content) }
}
