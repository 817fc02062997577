import PlatformFacts
import Testing

@testable import RecoveryAnalysis

@Suite("What outlives a failure")
struct SurvivalTests {
  /// One database with a level of every kind.
  static let all = Proved.data(
    """
    platform: rds-postgres
    at: east
    backups:
      pitr: {method: point-in-time, keep: 7d}
      same: {method: dump, schedule: daily 02:00, takes: 1m, to: here}
      other-region: {method: dump, schedule: daily 02:00, takes: 1m, to: far}
      other-account: {method: dump, schedule: daily 02:00, takes: 1m, to: apart}
      unnamed: {method: dump, schedule: daily 02:00, takes: 1m, to: somewhere}
      locked: {method: dump, schedule: daily 02:00, takes: 1m, to: safe}
      governed: {method: dump, schedule: daily 02:00, takes: 1m, to: softly}
      keyless: {method: dump, schedule: daily 02:00, takes: 1m, to: sealed}
      opened: {method: dump, schedule: daily 02:00, takes: 1m, to: open}
      planned: {method: dump, schedule: daily 02:00, takes: 1m, to: apart, status: planned}
      of-planned: {method: copy, from: planned, schedule: daily 02:00, takes: 1m, to: apart}
      elsewhere: {method: dump, schedule: daily 02:00, takes: 1m, to: other-cloud}
    replicas:
      standby: {mode: multi-az}
      reader: {at: west, mode: async, lag: 5m}
    """,
    """
    places:
      east: {region: us-east-1, zone: us-east-1a, account: production}
      west: {region: us-west-2, account: production}
      backup: {region: us-west-2, account: backup}
    stores:
      here:
        platform: s3
        at: east
        replicas:
          copy: {at: west, mode: async, lag: 15m, delete-markers: false}
          deleting: {at: backup, mode: async, lag: 15m, delete-markers: true}
      far: {platform: s3, at: west}
      apart: {platform: s3, at: backup}
      somewhere: {platform: s3}
      safe: {platform: s3, at: east, lock: {mode: compliance, keep: 30d}}
      softly: {platform: s3, at: east, lock: {mode: governance, keep: 30d}}
      sealed: {platform: s3, at: backup, encryption: {key: alias/k, kept: east}}
      open: {platform: s3, at: backup, encryption: {key: alias/k, kept: [east, backup]}}
      other-cloud: {platform: gcs, region: europe-west1}
    """)

  @Test("the spec of all kinds reads cleanly")
  func clean() { #expect(Self.all.slips == []) }

  @Test(
    "a level outlives a scope or says why not",
    arguments: [
      (
        "pitr", "survives", "survives", "lies in the same region, us-east-1", "survives",
        "can be deleted from account production too, and no lock forbids it"
      ),
      (
        "same", "survives", "survives", "lies in the same region, us-east-1", "survives",
        "can be deleted from account production too, and no lock forbids it"
      ),
      (
        "same in here.copy", "survives", "survives", "survives", "survives",
        "can be deleted from account production too, and no lock forbids it"
      ),
      (
        "same in here.deleting", "survives", "survives", "survives", "survives",
        "mirrors the present, which is wrong"
      ),
      (
        "other-region", "survives", "survives", "survives", "survives",
        "can be deleted from account production too, and no lock forbids it"
      ),
      ("other-account", "survives", "survives", "survives", "survives", "survives"),
      (
        "unnamed", "survives", "survives", "names no other region, so it may be lost too", "survives",
        "names no other account and is under no lock, so it may be deleted too"
      ),
      ("locked", "survives", "survives", "lies in the same region, us-east-1", "survives", "survives"),
      (
        "governed", "survives", "survives", "lies in the same region, us-east-1", "survives",
        "can be deleted from account production too, and no lock forbids it"
      ),
      (
        "keyless", "survives", "survives", "can only be opened with alias/k, which is lost too", "survives",
        "can only be opened with alias/k, which is lost too"
      ),
      ("opened", "survives", "survives", "survives", "survives", "survives"),
      ("elsewhere", "survives", "survives", "survives", "survives", "survives"),
      (
        "standby", "survives", "survives", "names no other region, so it may be lost too",
        "mirrors the present, which is wrong", "mirrors the present, which is wrong"
      ),
      (
        "reader", "survives", "survives", "survives", "mirrors the present, which is wrong",
        "mirrors the present, which is wrong"
      ),
      (
        "planned", "is planned and protects nothing yet", "is planned and protects nothing yet",
        "is planned and protects nothing yet", "is planned and protects nothing yet",
        "is planned and protects nothing yet"
      ),
      (
        "of-planned", "is planned and protects nothing yet", "is planned and protects nothing yet",
        "is planned and protects nothing yet", "is planned and protects nothing yet",
        "is planned and protects nothing yet"
      ),
    ] as [(String, String, String, String, String, String)])
  func table(
    _ level: String, _ instance: String, _ zone: String, _ region: String, _ logical: String,
    _ account: String
  ) {
    let found = [Scope.instance, .zone, .region, .logical, .account].map { Self.all.fate(of: level, in: $0) }
    #expect(found == [instance, zone, region, logical, account])
  }

  @Test("only another provider's store outlives the provider")
  func provider() {
    #expect(Self.all.fate(of: "elsewhere", in: .provider) == "survives")
    #expect(Self.all.fate(of: "other-region", in: .provider) == "lies in the same provider, aws")
  }

  @Test("a method that the platform keeps with the resource dies with it")
  func withResource() {
    let proved = Proved.data("platform: redis\nbackups: {aof: {method: append-only-file}}")
    #expect(proved.fate(of: "aof", in: .instance) == "is kept with the instance itself")
  }

  @Test("another provider in a region of the same name may run on the same machines")
  func tenants() {
    func fates(_ data: String, _ store: String) -> [String] {
      let proved = Proved.data(
        "platform: other\n\(data)\nbackups: {b: {method: dump, schedule: daily 02:00, takes: 1m, to: s}}",
        "stores: {s: {platform: other, \(store)}}")
      return [.zone, .region, .provider].map { proved.fate(of: "b", in: $0) == "survives" ? "+" : "-" }
    }
    #expect(
      fates("provider: supabase\nregion: us-east-1", "provider: aws, region: us-east-1") == ["-", "-", "-"])
    #expect(
      fates("provider: supabase\nregion: us-east-1", "provider: aws, region: us-west-2") == ["+", "+", "+"])
    #expect(fates("provider: supabase", "provider: aws") == ["-", "-", "-"])
    #expect(fates("provider: google", "provider: aws") == ["+", "+", "+"])
    #expect(fates("region: oslo\nsite: one", "region: oslo, site: two") == ["+", "-", "-"])
    #expect(fates("site: one", "site: two") == ["+", "+", "-"])
    #expect(fates("region: oslo", "region: oslo") == ["-", "-", "-"])
  }

  @Test(
    "a key is lost where all the places are that keep it",
    arguments: [
      ("kept: [east]", "can only be opened with k, which is lost too"),
      ("kept: [backup]", "survives"),
      ("kept: [east, backup]", "survives"),
      ("kept: [unknown]", "can only be opened with k, which is lost too"),
      ("kept: [keeper]", "survives"),
    ])
  func keys(_ kept: String, _ fate: String) {
    let proved = Proved.data(
      "platform: postgres\nat: east\nbackups: {b: {method: dump, schedule: daily 02:00, takes: 1m, to: s}}",
      """
      places: {east: {provider: aws, region: e, account: a}, backup: {provider: aws, region: w, account: b}}
      stores: {s: {platform: s3, at: backup}}
      people: {keeper: {members: []}}
      keys: {k: {opens: [data.b], \(kept)}}
      """)
    #expect(proved.fate(of: "b", in: .region) == fate)
    #expect(proved.fate(of: "b", in: .account) == fate)
    #expect(proved.fate(of: "b", in: .zone) == "survives")
  }

  @Test(
    "a key that is kept in nothing but what it opens is lost with that",
    arguments: [
      ("kept: [data]", "can only be opened with k, which is lost too"), ("kept: [data, keeper]", "survives"),
      ("kept: []", "survives"), ("kept: [unknown]", "survives"),
    ])
  func keyInside(_ kept: String, _ fate: String) {
    let proved = Proved.data(
      "platform: vault\nsite: a\nbackups: {b: {method: snapshot, schedule: hourly, takes: 1m, to: s, key: k}}",
      """
      stores: {s: {platform: s3, region: w}}
      people: {keeper: {members: []}}
      keys: {k: {opens: [data.b], \(kept)}}
      """)
    #expect(proved.fate(of: "b", in: .instance) == fate)
    #expect(proved.fate(of: "b", in: .zone) == fate)
    #expect(proved.fate(of: "b", in: .logical) == "survives")
  }

  @Test(
    "points must reach back to before damage that is noticed late",
    arguments: [
      ("schedule: daily 02:00, keep: 8d", "survives"),
      ("schedule: daily 02:00, keep: 7d", "reaches back 6d for certain, but damage may be noticed 7d later"),
      ("schedule: daily 02:00, keep: 8 copies", "survives"),
      (
        "schedule: daily 02:00, keep: 7 copies",
        "reaches back 6d for certain, but damage may be noticed 7d later"
      ),
      (
        "schedule: '0 2 * * 1-5', keep: 5 copies",
        "reaches back 4d for certain, but damage may be noticed 7d later"
      ),
      ("schedule: daily 02:00, keep: forever", "survives"),
      ("schedule: daily 02:00", "survives"),
    ])
  func reach(_ fields: String, _ fate: String) {
    let proved = Proved.system(
      """
      objectives: {rto: 1h, rpo: 25h, noticed: 7d}
      stores: {s: {platform: s3, replicas: {r: {region: other, mode: async, lag: 1m}}}}
      components:
        data: {platform: postgres, backups: {b: {method: dump, \(fields), takes: 1m, to: s}}}
      """)
    #expect(proved.fate(of: "b", in: .logical) == fate)
    #expect(proved.fate(of: "b in s.r", in: .logical) == fate)
    #expect(proved.fate(of: "b", in: .zone) == "survives")
  }

  @Test("a stream that is kept for seven days reaches back seven days")
  func streamReach() {
    func fate(_ keep: String) -> String {
      Proved.system(
        """
        objectives: {rto: 1h, rpo: 25h, noticed: 7d}
        components: {data: {platform: rds-postgres, backups: {b: {method: point-in-time, keep: \(keep)}}}}
        """
      ).fate(of: "b", in: .logical)
    }
    #expect(fate("7d") == "survives")
    #expect(fate("6d") == "reaches back 6d for certain, but damage may be noticed 7d later")
  }

  @Test(
    "a lock must last until damage is noticed, for points that were not new when it was done",
    arguments: [
      ("8d", ", noticed: 7d", "survives"),
      (
        "7d", ", noticed: 7d",
        "is locked for 7d only, but damage may be noticed 7d later, when the last point before it is 8d old"
      ),
      ("1d", "", "survives"), ("23h", "", "is locked for 23h only, but the next point may come 24h later"),
    ])
  func lockTooShort(_ lock: String, _ noticed: String, _ fate: String) {
    let proved = Proved.system(
      """
      timezone: UTC
      objectives: {when: {account: {rto: 1h, rpo: 25h\(noticed)}}}
      stores: {s: {platform: s3, account: a, lock: {mode: compliance, keep: \(lock)}}}
      components:
        data: {platform: postgres, account: a, backups: {b: {method: dump, schedule: daily 02:00, keep: 30d, to: s}}}
      """)
    #expect(proved.fate(of: "b", in: .account) == fate)
  }

  @Test("a cluster of one's own may stand in one zone, and its volumes with it")
  func cluster() {
    let proved = Proved.data(
      "platform: kubernetes\nat: east\nbackups: {v: {method: velero, schedule: every 6h, takes: 30m, to: archive}}",
      LossSumTests.around)
    #expect(proved.slips == [])
    #expect(proved.best(.zone) == "v: 6h between runs of v + 30m until v is usable = 6h 30m")
  }

}
