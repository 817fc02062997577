import Quantities
import RecoveryCompiler
import SourceText
import Testing

@Suite("What `prove` shows a person")
struct ProofTextTests {
  static func compiled(_ spec: String) -> Compilation {
    var sources = SourceSet()
    _ = sources.add(path: "spec.yaml", bytes: Array(spec.utf8))
    return compile(sources, asOf: nil, threads: 1)
  }

  static let shop = """
    holdfast: 1
    system: shop
    owner: ops
    objectives: {when: {region: {rto: {read-only: 1h, full: 4h}, rpo: 26h}, logical: {rto: {read-only: 30m}, rpo: 10m}}}
    stores: {far: {platform: s3, region: w}}
    components:
      data:
        platform: rds-postgres
        region: e
        backups:
          pitr: {method: point-in-time, keep: 7d}
          nightly: {method: dump, schedule: daily 02:00, takes: 30m, keep: 14d, to: far}
          monthly: {method: dump, schedule: monthly 1 04:00, takes: 30m, keep: 1y, to: far}
          old: {method: dump, schedule: yearly Jan 1 05:00, takes: 30m, keep: unknown, to: far}
        replicas: {standby: {region: w, mode: async, lag: 30s}}
    recovery:
      move:
        recovers: data
        when: region
        from: nightly
        steps: [{name: Open for reading, takes: 20m, reaches: read-only}, {name: Open for writing, takes: 2h}]
      back:
        recovers: data
        when: logical
        from: pitr
        steps: [{name: Go back, takes: 40m}]
    """

  @Test("states have their own times and verdicts, alone or beside being fully back")
  func states() throws {
    let report = ProofReport(Self.compiled(Self.shop), system: 0)
    #expect(
      report.table == """
        component  scope    may lose  promised  back after             promised          verdict
        ---------  -------  --------  --------  ---------------------  ----------------  -------
        data       region   24h 30m   26h       read-only 20m, 2h 20m  read-only 1h, 4h  holds
        data       logical  5m        10m       read-only 40m          read-only 30m     broken

        """)
  }

  @Test("a component's page shows the time of each state, and how far back it can be restored in 80 columns")
  func component() throws {
    let report = ProofReport(Self.compiled(Self.shop), system: 0)
    let page = try #require(report.component(named: "data"))
    for line in page.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    for line in page.split(separator: "\n") where line.contains("#") || line.contains("now  ") {
      #expect(line.count <= 80, "\(line)")
    }
    #expect(
      page == #"""
        shop/data in spec.yaml

        region: holds
          RPO 26h (of the system, line 4): may lose 24h 30m, 1h 30m to spare
            nightly
              24h      between runs of nightly  line 12, tightest
              30m      until nightly is usable  line 12
              24h 30m
          RTO 1h for read-only (of the system, line 4): back after 20m, 40m to spare
            move
              20m  Open for reading  line 21, tightest
          RTO 4h (of the system, line 4): back after 2h 20m, 1h 40m to spare
            move
              20m     Open for reading  line 21
              2h      Open for writing  line 21, tightest
              2h 20m

        logical: broken
          RPO 10m (of the system, line 4): may lose 5m, 5m to spare
            pitr
              5m  at the least with pitr  fact rds.pitr.granularity, tightest
            the newest point is taken to be good: nothing says how late damage is noticed
          RTO 30m for read-only (of the system, line 4): back after 40m
            back (no step reaches it before the end)
              40m  Go back  line 26

        coverage over age
          newest state that is left: up to 30s old, from standby, which mirrors the present

                   now     5m    15m   1h       6h     1d    3d  7d  14d 30d  90d
          pitr             ======================================
          nightly                                      #############
          monthly                                                        ############
          old                                                                        ?>
          not                                                                        ?>
          = any moment, # points with gaps, ? rests on something unknown, x nothing

          from      to        a point within  levels
          --------  --------  --------------  --------------------------
          now       5m        5m              pitr
          5m        7d        any moment      pitr
          7d        13d 30m   24h             nightly
          13d 30m   334d 30m  31d             monthly
          334d 30m  for ever  366d            old (keep of old: unknown)
          hole: no point need be 14d 30m to 31d 30m old: nightly ends before monthly begins

        coverage over age (region)
          newest state that is left: up to 30s old, from standby, which mirrors the present

                   now     5m    15m   1h       6h     1d    3d  7d  14d 30d  90d
          nightly                                      #############
          monthly                                                        ############
          old                                                                        ?>
          not                                                                        ?>
          = any moment, # points with gaps, ? rests on something unknown, x nothing

          from      to        a point within  levels
          --------  --------  --------------  --------------------------
          now       30m       24h 30m         nightly
          30m       13d 30m   24h             nightly
          13d 30m   334d 30m  31d             monthly
          334d 30m  for ever  366d            old (keep of old: unknown)
          hole: no point need be 14d 30m to 31d 30m old: nightly ends before monthly begins

        coverage over age (logical)
          newest state that is left: up to 5m old, from pitr

                   now     5m    15m   1h       6h     1d    3d  7d  14d 30d  90d
          pitr             ======================================
          nightly                                      #############
          monthly                                                        ############
          old                                                                        ?>
          not                                                                        ?>
          = any moment, # points with gaps, ? rests on something unknown, x nothing

          from      to        a point within  levels
          --------  --------  --------------  --------------------------
          now       5m        5m              pitr
          5m        7d        any moment      pitr
          7d        13d 30m   24h             nightly
          13d 30m   334d 30m  31d             monthly
          334d 30m  for ever  366d            old (keep of old: unknown)
          hole: no point need be 14d 30m to 31d 30m old: nightly ends before monthly begins

        """#)
  }

  @Test("a failure at a moment is told by the clock")
  func moment() throws {
    let report = try MomentReport(
      Self.compiled(Self.shop), system: 0, at: try Instant("2027-03-01T02:10Z"), losing: "region:e")
    #expect(
      report.text == #"""
        shop at 2027-03-01T02:10:00Z: region e is struck

        lost
          component  lost     back to               from
          ---------  -------  --------------------  -------
          data       24h 10m  2027-02-28T02:00:00Z  nightly

        back, in this order
          component  restored  back at the latest    at the earliest       by
          ---------  --------  --------------------  --------------------  ----
          data                 2027-03-01T04:30:00Z  2027-03-01T04:30:00Z  move

        move begins at 2027-03-01T02:10:00Z, for data
          from                  done at the latest    step
          --------------------  --------------------  ----------------
          2027-03-01T02:10:00Z  2027-03-01T02:30:00Z  Open for reading
          2027-03-01T02:30:00Z  2027-03-01T04:30:00Z  Open for writing

        """#)
  }

  @Test(
    "what the system does not have is refused with what may have been meant",
    arguments: [
      ("regoin", "there is no scope regoin; did you mean region?"),
      ("region:ee", "shop has no region ee; did you mean e?"),
      ("instance:dat", "shop has no component dat; did you mean data?"),
      ("account:main", "shop has no account main; it names none"),
    ])
  func refusal(words: String, message: String) throws {
    let compilation = Self.compiled(Self.shop)
    let moment = try Instant("2027-03-01T02:10Z")
    let refusal = #expect(throws: MomentReport.Refusal.self) {
      try MomentReport(compilation, system: 0, at: moment, losing: words)
    }
    #expect(refusal?.message == message)
  }
}
