import SourceText
import Testing

@testable import RecoveryModel

@Suite("The systems of a plan") struct SystemsTests {
  private static let nowhere = SourceSpan(file: FileID(0), start: 0, end: 0)

  /// Systems of one database each, of which each needs the next.
  private static func chain(of count: Int) -> [SystemSpec] {
    (0..<count).map { index in
      let place = ClausePlace(key: nowhere, body: nowhere)
      let database = ComponentSpec(place: place)
      database.name = Key("database", at: nowhere)
      database.needs = [Written("system-\((index + 1) % count)/database", at: nowhere)]
      let system = SystemSpec(place: place)
      system.name = Key("system-\(index)", at: nowhere)
      system.components = [database]
      return system
    }
  }

  @Test("a system is resolved once, and again for who begins anew when hundreds of others were since")
  func once() {
    let plan = resolve(Spec(systems: Self.chain(of: 600)))
    let first = plan.systems[1]
    #expect(plan.systems[1] === first)
    #expect(plan.anew.systems[1] === first)
    let later = plan.anew.systems
    for place in later.indices { _ = later[place] }
    #expect(plan.anew.systems[1] !== first)
    #expect(plan.systems[1] === first)
  }

  @Test("what systems need of each other is found however many are named")
  func needs() {
    let plan = resolve(Spec(systems: Self.chain(of: 600)))
    for (index, system) in plan.systems.enumerated() {
      let next = ComponentReference(system: (index + 1) % 600, component: 0)
      #expect(system.components[0].needsElsewhere == [next])
    }
    #expect(plan.systems.names.count == 1200)
    #expect(plan.systems.names.suffix(2) == ["system-599", "system-599/database"])
  }
}
