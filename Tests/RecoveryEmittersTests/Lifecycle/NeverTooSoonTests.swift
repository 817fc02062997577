import Quantities
import Testing

@testable import RecoveryEmitters

@Suite("Lifecycle rules against names")
struct NeverTooSoonTests {
  /// A generator of numbers with a fixed seed.
  private struct Numbers {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
    mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }
  }

  private static let pieces = ["a/", "b/", "a", "2026/", "%Y", "%m/", "x-", "%d", "dump", "20"]
  private static let time = ["%Y": "2026", "%m": "11", "%d": "21"]

  @Test("no object goes before the keep of the backup that wrote it", arguments: 0..<200)
  func never(seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    var sample = SpecSample("names")
    var written: [(name: String, days: Int)] = []
    sample.component("db", on: "postgres") { component in
      for index in 0..<(1 + numbers.below(5)) {
        let parts = (0...numbers.below(4)).map { _ in numbers.pick(Self.pieces) }
        let days = 1 + numbers.below(400)
        component.backup(
          "b\(index)", "dump", "daily 02:00", keep: "\(days)d", to: "archive", writes: parts.joined())
        written.append((parts.map { Self.expanded($0) }.joined(), days))
      }
    }
    sample.store("archive", on: "s3") { store in
      for prefix in ["", "a/", "a/b/", "2"] where numbers.below(3) == 0 {
        store.ages(prefix, [("\(1 + numbers.below(60))d", nil)])
      }
    }
    let system = sample.plan.systems[0]
    let plan = try #require(LifecyclePlan(for: system.stores[0], in: system))
    for (name, days) in written {
      for rule in plan.rules where name.hasPrefix(rule.prefix) || rule.prefix.isEmpty {
        #expect((rule.expiration ?? .max) >= days, "\(name) under \(rule.prefix)")
      }
      #expect(plan.rules.contains { name.hasPrefix($0.prefix) || $0.prefix.isEmpty }, "\(name) never goes")
    }
  }

  /// A piece of a name as it comes out on one day.
  private static func expanded(_ piece: String) -> String {
    time.reduce(piece) { text, pair in
      text.split(separator: pair.key, omittingEmptySubsequences: false).joined(separator: pair.value)
    }
  }
}
