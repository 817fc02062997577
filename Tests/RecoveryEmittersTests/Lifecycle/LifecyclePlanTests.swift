import ConfigTrees
import Quantities
import RecoveryModel
import Testing

@testable import RecoveryEmitters

@Suite("Lifecycle plans")
struct LifecyclePlanTests {
  /// The plan of a store on a platform into which some backups of one component go.
  private func plan(
    on platform: String = "s3", store: (inout StoreSpec) -> Void = { _ in },
    _ fill: (inout ComponentSpec) -> Void
  ) throws -> LifecyclePlan {
    var sample = SpecSample("tiers")
    sample.component("db", on: "postgres") { fill(&$0) }
    sample.store("archive", on: platform, bucket: "archive") { store(&$0) }
    let system = sample.plan.systems[0]
    return try #require(LifecyclePlan(for: system.stores[0], in: system))
  }

  private func ends(_ plan: LifecyclePlan) -> [String: Int?] {
    Dictionary(uniqueKeysWithValues: plan.rules.map { ($0.prefix, $0.expiration) })
  }

  @Test(
    "keep a period of the calendar for its longest",
    arguments: [("30d", 30), ("12w", 84), ("12mo", 366), ("7y", 2557), ("36h", 2), ("1mo", 31)])
  func calendar(keep: String, days: Int) throws {
    let found = try plan { $0.backup("a", "dump", "daily 02:00", keep: keep, to: "archive", writes: "a/%Y") }
    #expect(ends(found) == ["a/": days])
  }

  @Test("keep a number of copies for as many of the longest gaps")
  func copies() throws {
    let found = try plan {
      $0.backup("a", "dump", "weekly Sun 02:00", keep: "4 copies", to: "archive", writes: "a/%Y")
      $0.backup("b", "dump", "every 6h", keep: "30 copies", to: "archive", writes: "b/%Y")
    }
    #expect(ends(found) == ["a/": 28, "b/": 8])
  }

  @Test("let the longest keep under one prefix win, and say so")
  func longest() throws {
    let found = try plan {
      $0.backup("a", "dump", "daily 02:00", keep: "30d", to: "archive", writes: "dumps/a-%Y")
      $0.backup("b", "dump", "monthly 1 02:00", keep: "12mo", to: "archive", writes: "dumps/b-%Y")
    }
    #expect(ends(found) == ["dumps/": 366])
    #expect(found.rules.map(\.name) == ["db.b kept 12mo, the longest of 2"])
  }

  @Test("never expire what is kept for ever, or what nobody gave a keep")
  func forever() throws {
    let found = try plan {
      $0.backup("a", "dump", "daily 02:00", keep: "forever", to: "archive", writes: "a/%Y")
      $0.backup("b", "dump", "daily 02:00", to: "archive", writes: "b/%Y")
    }
    #expect(found.rules.isEmpty)
  }

  @Test("keep everything as long as a backup that may write anywhere")
  func anywhere() throws {
    let found = try plan {
      $0.backup("a", "dump", "daily 02:00", keep: "30d", to: "archive", writes: "a/%Y")
      $0.backup("b", "dump", "daily 02:00", keep: "90d", to: "archive")
    }
    #expect(ends(found) == ["": 90, "a/": 90])
  }

  @Test("tell a name that begins with the time from a folder with a name")
  func timeFirst() throws {
    let found = try plan {
      $0.backup("a", "dump", "daily 02:00", keep: "30d", to: "archive", writes: "nightly/%Y")
      $0.backup("b", "dump", "daily 02:00", keep: "90d", to: "archive", writes: "%Y/%m.dump")
    }
    #expect(ends(found) == ["": 90, "nightly/": 30])
  }

  @Test("keep a base as long as the increments that build on it")
  func increments() throws {
    let found = try plan {
      $0.backup("full", "full", "weekly Sun 02:00", keep: "30d", to: "archive", writes: "full/%Y")
      $0.backup("more", "incremental", "daily 03:00", keep: "30d", to: "archive", writes: "more/%Y") {
        $0.from = SpecSample.said("full")
      }
    }
    #expect(ends(found) == ["full/": 37, "more/": 30])
  }

  @Test("expire nothing before its lock ends")
  func lock() throws {
    let found = try plan(store: { $0.locked("90d") }) {
      $0.backup("a", "dump", "daily 02:00", keep: "30d", to: "archive", writes: "a/%Y")
    }
    #expect(ends(found) == ["a/": 90])
    #expect(found.noncurrentDays == 90)
  }

  @Test("take an expiry of the spec, but not before a keep ends")
  func expiry() throws {
    let found = try plan(store: { store in
      store.ages("a/", [("10d", nil)])
      store.ages("scratch/", [("10d", nil)])
    }) { $0.backup("a", "dump", "daily 02:00", keep: "30d", to: "archive", writes: "a/%Y") }
    #expect(ends(found) == ["a/": 30, "scratch/": 10])
  }

  @Test("move by age into ever colder classes, and never what is gone by then")
  func moves() throws {
    let found = try plan(store: { store in
      store.ages(
        "a/",
        [("200d", "deep-archive"), ("90d", "glacier"), ("30d", "standard-ia"), ("400d", "deep-archive")])
    }) { $0.backup("a", "dump", "daily 02:00", keep: "120d", to: "archive", writes: "a/%Y") }
    #expect(
      found.rules[0].moves.map { "\($0.days) \($0.storageClass.apiName)" } == [
        "30 STANDARD_IA", "90 GLACIER",
      ])
  }

  @Test("keep old versions as long as a backup that writes over one name")
  func overwritten() throws {
    let found = try plan(store: { $0.versioning = SpecSample.said(true) }) {
      $0.backup("a", "dump", "daily 02:00", keep: "45d", to: "archive", writes: "a/latest.dump")
    }
    #expect(found.noncurrentDays == 45)
  }

  @Test("age what arrives from another store, and never what mirrors a component")
  func received() throws {
    var sample = SpecSample("copies")
    sample.place("west", region: "us-west-2", account: "backup")
    sample.component("db", on: "postgres") {
      $0.backup("a", "dump", "daily 02:00", keep: "30d", to: "archive", writes: "a/%Y")
      $0.backup("b", "dump", "daily 02:00", keep: "90d", to: "mirror", writes: "b/%Y")
    }
    sample.component("uploads", on: "s3", resource: "uploads") { component in
      component.replica("copy", at: "west")
      component.replicas[0].to = SpecSample.said("mirror")
    }
    sample.store("archive", on: "s3", bucket: "archive") { store in
      store.replica("west", at: "west")
      store.replicas[0].to = SpecSample.said("vault")
    }
    sample.store("vault", on: "s3", bucket: "vault", at: "west") { _ in }
    sample.store("mirror", on: "s3", bucket: "mirror", at: "west") { _ in }
    let system = sample.plan.systems[0]
    let plans = try system.stores.map { try #require(LifecyclePlan(for: $0, in: system)) }
    #expect(plans.map(ends) == [["a/": 30], ["a/": 30], [:]])
    #expect(plans.map(\.isVersioned) == [true, true, false])
    #expect(
      sample.lifecycles.map(\.path).map { $0.split(separator: "/").last } == [
        "archive.json", "vault.json", "mirror.json",
      ])
  }

  @Test("come out the same in a policy of Azure, below the container's name")
  func azure() throws {
    let found = try plan(on: "azure-blob", store: { $0.ages("a/", [("30d", "cool")]) }) {
      $0.backup("a", "dump", "daily 02:00", keep: "90d", to: "archive", writes: "a/%Y")
    }
    let actions = found.azureDocument(container: "dumps")["rules"]
    guard case .array(let rules)? = actions, let rule = rules.first else { Issue.record("no rule"); return }
    #expect(rule["definition"]?["filters"]?["prefixMatch"] == ["dumps/a/"])
    let age: JSONValue = ["daysAfterModificationGreaterThan": 90]
    #expect(rule["definition"]?["actions"]?["baseBlob"]?["delete"] == age)
  }
}
