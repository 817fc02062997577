import Testing

@Suite("A procedure that brings back several things, and is a step of another") struct SharedProcedureTests {
  /// A store of documents, a queue and an application that one procedure brings back from the store's dump; when the region
  /// is lost, it is a step of another.
  private static let runbook = CompiledSample(
    """
    holdfast: 1
    system: shop
    objectives: {rto: 8h, rpo: 8h, when: {region: {rto: 12h, rpo: 8h}}}
    places: {near: {region: eu-west-1}, far: {region: eu-central-1}}
    components:
      catalogue:
        platform: mongodb
        at: near
        backups: {dump: {method: dump, schedule: every 6h, takes: 30m, keep: 7d, at: far}}
      queue: {platform: kafka, at: near, replicas: {mirror: {at: far, mode: async, lag: 30s}}}
      web: {platform: kubernetes, stateless: true}
    recovery:
      restore:
        recovers: [catalogue, queue, web]
        from: dump
        steps: [{name: Load, takes: 2h}]
      move:
        recovers: [catalogue, queue, web]
        when: region
        steps: [{procedure: restore}, {name: Move the name, takes: 10m}]
    """
  ).runbook

  @Test("the source of a procedure is not that of components that have no copy called so")
  func sources() {
    let lines = Self.runbook.split(separator: "\n").filter { $0.hasPrefix("- `web` comes") }
    #expect(lines == Array(repeating: "- `web` comes from nothing: no data is restored", count: 2))
    #expect(Self.runbook.contains("`queue` comes from `mirror` in eu-central-1"))
    #expect(!Self.runbook.contains("does not exist"))
  }

  @Test("a step of another is offered where nothing else helps")
  func offered() {
    let rows = Self.runbook.split(separator: "\n").filter { $0.hasPrefix("| restore |") }
    #expect(rows.count == 1)
    #expect(Self.runbook.contains("| move | a region | [move](#move) |"))
  }
}
