import ConfigTrees
import Quantities
import RecoveryCompiler
import TestTools
import Testing

/// `prove --at MOMENT --lose SCOPE:PLACE` of whole estates, against the points that lie there at that moment and the time
/// that passes until everything is back.
@Suite("What is proved of one moment against what happens at it") struct EstateMomentTests {
  /// What is struck, and when.
  struct Question {
    let reach: EstateFailure.Reach
    /// The minute just before which it strikes: half of one before, so that nothing ends at that very moment.
    let minute: Int
    /// The name behind the scope; nil where each component loses what it stands in itself.
    let target: String?
    /// The components that it strikes.
    let struck: [EstateComponent]

    var words: String { reach.rawValue + (target.map { ":\($0)" } ?? "") }

    /// A failure around one of a system's components, by the name of the place or of a part of it.
    static func random(_ system: RandomEstate.System, _ chance: inout Chance) -> Question {
      let reach = chance.pick(EstateFailure.Reach.allCases)
      let minute = chance.pick(Array(system.clock.struck))
      guard !chance.oneIn(6) else {
        return Question(reach: reach, minute: minute, target: nil, struck: system.components)
      }
      let component = chance.pick(system.components)
      let place = component.place
      let part: String
      switch reach {
      case .instance, .logical:
        return Question(reach: reach, minute: minute, target: component.name, struck: [component])
      case .zone: part = place.zone ?? place.name
      case .region: part = place.region ?? place.name
      case .provider: part = place.provider
      case .account: part = place.account ?? place.name
      }
      return Question(
        reach: reach, minute: minute, target: chance.oneIn(2) ? part : place.name,
        struck: system.components.filter { $0.place.isStruck(with: place, in: reach) })
    }
  }

  /// The answer to a question about a system of an estate.
  static func answer(_ question: Question, _ system: Int, of compilation: Compilation) throws -> JSONValue {
    let moment = try Instant(EstateClock.words(question.minute * 60 - 30))
    let report = try MomentReport(compilation, system: system, at: moment, losing: question.words)
    return try JSONReader.read(report.json)
  }

  /// A body for each of some questions about each system of an estate.
  private func ask(
    _ seed: Int, _ body: (RandomEstate, RandomEstate.System, Question, JSONValue) throws -> Void
  ) throws {
    let estate = RandomEstate(seed: seed)
    // Where something has no name, or people are few, nobody can say what exactly comes of a moment.
    guard estate.isPlain else { return }
    let compilation = CatalogueFolder.compiled(Array(estate.text.utf8), path: "estate.yaml")
    var chance = Chance(seed: UInt64(seed) &* 7727)
    for (index, system) in estate.systems.enumerated() {
      for _ in 0..<Self.questions {
        let question = Question.random(system, &chance)
        try body(estate, system, question, Self.answer(question, index, of: compilation))
      }
    }
  }

  private static let questions = 12

  @Test(
    "what is struck is back when it is said to be, in the order in which it is said",
    arguments: 1...EstateSimulationTests.count)
  func times(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    try ask(seed) { estate, system, question, answer in
      let label = "\(seed) \(system.name) \(question.minute) \(question.words)\n\(estate.text)"
      let struck = Self.items(answer["struck"])
      #expect(
        Set(struck.compactMap { Self.text($0["component"]) }) == Set(question.struck.map(\.name)), "\(label)")
      #expect(
        Self.items(answer["standing"]).count == system.components.count - question.struck.count, "\(label)")
      var order: [Int] = []
      for one in struck {
        let name = Self.text(one["component"]) ?? ""
        for (key, choose) in [("latest", \ClosedRange<Int>.upperBound), ("earliest", \.lowerBound)] {
          let back = estate.back(name, of: system, question.reach, &chance) { $0[keyPath: choose] }
          let said = back.map { JSONValue.string(EstateClock.words((question.minute + $0) * 60 - 30)) }
          #expect(one[key] == said ?? .null, "\(key) \(name) \(label)")
          if key == "latest" { order.append(back ?? .max) }
        }
      }
      #expect(order == order.sorted(), "\(label)")
    }
  }

  @Test(
    "no more is lost than is said, and where nothing is left to chance just as much",
    arguments: 1...EstateSimulationTests.count)
  func losses(_ seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    var histories: [String: EstateHistory] = [:]
    try ask(seed) { estate, system, question, answer in
      for one in Self.items(answer["struck"]) {
        guard let component = system.components.first(where: { one["component"] == .string($0.name) }) else {
          continue
        }
        let key = "\(system.name)/\(component.name)"
        let history = histories[key] ?? EstateHistory(component, system.stores, system.clock, &chance)
        histories[key] = history
        let noticed = [.logical, .account].contains(question.reach) ? system.noticed : 0
        let seen = history.worstLoss(
          in: EstateFailure(reach: question.reach, minute: question.minute, noticed: noticed),
          of: system.levels(of: component, readAfter: question.reach))
        let said = try Self.minutes(one["loss"])
        let label =
          "\(seed) \(key) \(question.minute) \(question.words): seen \(seen as Any), said \(said as Any)"
        #expect(said == nil || seen.map { $0 <= said ?? 0 } ?? false, "\(label)\n\(estate.text)")
        // Of wrong data that is noticed late another point may be the best at each moment; one has to do for all. Of
        // increments that are gone at times it is not said when.
        let isOpen =
          question.reach == .logical && noticed > 0
          || component.levels.contains { if case .increment = $0.kind { true } else { false } }
        if estate.isPunctual, !isOpen, system.stores.allSatisfy({ $0.replica == nil }) {
          #expect(seen == said, "\(label)\n\(estate.text)")
        }
      }
    }
  }

  /// The minutes that are said to be lost, begun ones counted whole; nil where everything is.
  private static func minutes(_ loss: JSONValue?) throws -> Int? {
    if loss?["outcome"] == "everything" { return nil }
    guard case .integer(let seconds)? = loss?["point"]?["lostSeconds"] else { throw Missing() }
    return (seconds + 59) / 60
  }

  private struct Missing: Error {}

  private static func items(_ value: JSONValue?) -> [JSONValue] {
    if case .array(let items)? = value { items } else { [] }
  }

  private static func text(_ value: JSONValue?) -> String? {
    if case .string(let text)? = value { text } else { nil }
  }
}

extension EstateHistory {
  /// What a failure costs whenever it is noticed: at once, as late as can be, or when a point has just come or gone.
  fileprivate func worstLoss(in failure: EstateFailure, of levels: [Int]) -> Int? {
    let changes = (points + copies).joined().flatMap { [$0.usable, $0.usable + 1, $0.gone, $0.gone &+ 1] }
    let delays =
      [0, failure.noticed] + changes.map { $0 &- failure.minute }.filter { 0...failure.noticed ~= $0 }
    var worst = 0
    for delay in Set(delays) {
      let noticed = EstateFailure(reach: failure.reach, minute: failure.minute, noticed: delay)
      guard let loss = loss(in: noticed, of: levels) else { return nil }
      worst = max(worst, loss)
    }
    return worst
  }
}

extension RandomEstate.System {
  /// The levels that are read to bring a component back from a failure: the one that its procedure, or one that this
  /// calls, names, or any.
  fileprivate func levels(of component: EstateComponent, readAfter reach: EstateFailure.Reach) -> [Int] {
    func from(_ procedure: EstateProcedure) -> String? {
      guard procedure.recovers.contains(component.name) else { return nil }
      return procedure.from
        ?? procedure.steps.lazy.compactMap { $0.called.flatMap { from(procedures[$0]) } }.first
    }
    let procedure = procedures.first { $0.recovers.contains(component.name) && $0.scopes.contains(reach) }
    let all = Array(component.levels.indices)
    guard let from = procedure.flatMap(from) else { return all }
    return all.filter { component.levels[$0].name == from }
  }
}

extension EstateClock {
  /// A second of 2026, in UTC: `2026-10-25T01:00:30Z`.
  static func words(_ second: Int) -> String {
    var day = second / 86_400
    var month = 0
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    while month < 11, day >= lengths[month] {
      day -= lengths[month]
      month += 1
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let rest = second % 86_400
    return
      "2026-\(two(month + 1))-\(two(day + 1))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
