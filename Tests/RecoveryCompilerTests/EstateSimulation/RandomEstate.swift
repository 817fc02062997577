import TestTools

/// A few systems with stores, levels, procedures and needs, as the simulators know them and as a spec.
struct RandomEstate {
  /// A system of it.
  struct System {
    let name: String
    let clock: EstateClock
    let stores: [EstateStore]
    var components: [EstateComponent]
    var procedures: [EstateProcedure] = []
    /// How much later wrong data is noticed, in minutes.
    let noticed: Int
    /// How many people there are; nil where nobody says.
    let crew: Int?
  }

  private(set) var systems: [System] = []
  /// Whether every run begins at once and takes what it always takes.
  let isPunctual: Bool
  /// The places in which things stand.
  let places: [EstatePlace]
  /// Whether all that is done takes as long as is proved: everything has a place with a name, and there are people enough.
  var isPlain: Bool { places == EstatePlace.named && systems.allSatisfy { $0.crew == nil } }

  /// An estate; `isPlain` asks for one in which all is done in the time that is proved.
  init(seed: Int, isPlain: Bool = false) {
    var chance = Chance(seed: UInt64(seed) &* 1_000_003)
    isPunctual = chance.oneIn(2)
    places = EstatePlace.named + (!isPlain && chance.oneIn(4) ? EstatePlace.unnamed : [])
    var known: [String] = []
    for number in 0..<chance.within(1...2) {
      let stores = (0..<chance.within(1...3)).map { EstateStore($0, in: places, &chance) }
      var system = System(
        name: "y\(number)", clock: .random(&chance), stores: stores, components: [],
        noticed: chance.oneIn(2) ? 0 : chance.pick([10 * 60, 1440, 4 * 1440]),
        crew: !isPlain && chance.oneIn(4) ? chance.within(1...2) : nil)
      for index in 0..<chance.within(1...3) {
        var component = EstateComponent("c\(index)", in: places, stores, isPunctual: isPunctual, &chance)
        component.needs = (known + system.components.map(\.name)).filter { _ in chance.oneIn(3) }
        system.components.append(component)
      }
      known += system.components.map { "\(system.name)/\($0.name)" }
      system.addProcedures(&chance)
      systems.append(system)
    }
  }

  /// The estate as a spec of several documents.
  var text: String { systems.map { $0.text(places) }.joined(separator: "---\n") }
}

extension RandomEstate.System {
  /// Procedures for each component: two for narrow and wide failures, or one for all; some bring back two components.
  fileprivate mutating func addProcedures(_ chance: inout Chance) {
    let all = EstateFailure.Reach.allCases
    let narrow: [EstateFailure.Reach] = [.instance, .zone, .logical]
    // Few people do once what is a step of one recovery and the whole of another; the simulator would let them do it twice.
    var index = 0
    while index < components.count {
      let shared = index + 1 < components.count && chance.oneIn(4)
      let restored = components[index...(index + (shared ? 1 : 0))]
      let levels = components[index].levels
      for (title, scopes) in chance.oneIn(2)
        ? [("r", all)] : [("n", narrow), ("w", all.filter { !narrow.contains($0) })]
      {
        let from = shared || chance.oneIn(3) ? nil : levels[chance.below(levels.count)].name
        procedures.append(
          EstateProcedure(
            "\(title)\(index)", recovers: restored.map(\.name), from: from, scopes: scopes,
            before: crew == nil ? procedures.count : 0, &chance))
      }
      index += restored.count
    }
  }

  fileprivate func text(_ places: [EstatePlace]) -> String {
    let late = noticed > 0 ? ", noticed: \(noticed)m" : ""
    let promises = EstateFailure.Reach.allCases.map { "\($0.rawValue): {rto: 90d, rpo: 90d\(late)}" }
    var lines = [
      "holdfast: 1", "system: \(name)", "owner: ops", "timezone: \(clock.zone)",
      "objectives: {when: {\(promises.joined(separator: ", "))}}",
    ]
    lines += crew.map { ["crew: \($0)"] } ?? []
    lines += ["places:"] + places.map { "  \($0.text)" }
    lines += ["stores:"] + stores.map { "  \($0.text)" } + ["components:"]
    for component in components {
      lines += ["  \(component.name):", "    platform: \(component.isManaged ? "rds-postgres" : "postgres")"]
      lines.append("    at: \(component.place.name)")
      if !component.needs.isEmpty { lines.append("    needs: [\(component.needs.joined(separator: ", "))]") }
      for (key, isReplica) in [("backups", false), ("replicas", true)] {
        let own = component.levels.filter { if case .replica = $0.kind { isReplica } else { !isReplica } }
        if !own.isEmpty { lines.append("    \(key):") }
        lines += own.map { "      \($0.text(component.levels, stores))" }
      }
    }
    lines += ["recovery:"] + procedures.map { "  \($0.text(procedures))" }
    return lines.joined(separator: "\n") + "\n"
  }
}
