import Findings
import PlatformFacts
import RecoveryAnalysis
import RecoveryModel
import SourceText

/// Things that wait for each other in a circle.
struct CircularWait: Rule {
  static let card = RuleCard(
    "circular-wait", .error,
    summary:
      "Components, procedures or steps wait for each other in a circle, or classes of policies inherit from each other.",
    why: """
      Each would come back after the other, so none of them does: there is no order in which to recover. What classes \
      inherit from each other nobody says first.
      """,
    mend: "Break the circle where the weakest dependency is: start one of them without the other.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let plan = system.system
    var findings: [Finding] = []
    for circle in circles(among: plan.components.count, { plan.components[$0].needs }) {
      findings += .circle("components", circle.map { plan.components[$0].spec.name }, system)
    }
    if findings.isEmpty {
      for circle in plan.circlesOfProcedures {
        findings += .circle("procedures", circle.map { plan.procedures[$0].spec.name }, system)
      }
    }
    for circle in circles(
      among: plan.procedures.count, { plan.procedures[$0].steps.compactMap(\.procedure) })
    {
      findings += .circle("procedures", circle.map { plan.procedures[$0].spec.name }, system)
    }
    for procedure in plan.procedures {
      for circle in circles(among: procedure.steps.count, { procedure.steps[$0].after }) {
        let names = circle.map { procedure.steps[$0].key }
        findings += .circle("steps of `\(procedure.name)`", names, system)
      }
    }
    return findings
  }

  func findings(in plan: Plan) -> [Finding] {
    let classes = plan.policies.flatMap(\.classes)
    let places = Dictionary(
      zip(classes.map(\.name.text), classes.indices), uniquingKeysWith: { first, _ in first })
    return circles(among: classes.count) { index in
      classes[index].inherits?.known.flatMap { places[$0] }.map { [$0] } ?? []
    }.flatMap { circle in
      [Finding].circle(
        "classes", "inherit from", circle.map { classes[$0].name }
      ) { $0 }
    }
  }

  /// The circles in which components of several systems wait for each other or, where none do, procedures of them; those
  /// within one system are found there.
  static func findings(among needs: [NeedElsewhere], in plan: Plan) -> [Finding] {
    let byComponent = Dictionary(grouping: needs, by: \.component)
    let components = byComponent.keys.sorted { ($0.system, $0.component) < ($1.system, $1.component) }
    let places = Dictionary(uniqueKeysWithValues: zip(components, components.indices))
    let edges = components.map { component in
      byComponent[component, default: []].compactMap { places[$0.needed] }
    }
    let findings = circles(among: components.count) { edges[$0] }
      .map { circle in circle.map { components[$0] } }
      .filter { circle in circle.contains { $0.system != circle[0].system } }
      .flatMap { circle in
        let steps = zip(circle, circle.dropFirst() + circle.prefix(1)).compactMap { one, next in
          byComponent[one]?.first { $0.needed == next }.map { Key(plan.systems.name(of: one), at: $0.place) }
        }
        return [Finding].circle("components", "wait for", steps) { $0 }
      }
    return findings.isEmpty ? circlesOfProcedures(among: needs, in: plan) : findings
  }

  /// The circles in which procedures of several systems wait for each other, though no component needs itself. Only systems
  /// that need each other in a circle are looked at, of which there is mostly none.
  private static func circlesOfProcedures(among needs: [NeedElsewhere], in plan: Plan) -> [Finding] {
    let across = Set(
      needs.lazy.filter { $0.component.system != $0.needed.system }
        .map { SystemNeed(system: $0.component.system, needed: $0.needed.system) })
    let needed = Dictionary(grouping: across, by: \.system).mapValues { $0.map(\.needed) }
    let systems = inCircles(needed).sorted()
    guard !systems.isEmpty else { return [] }
    let plans = systems.map { plan.systems[$0] }
    let (procedures, awaited) = awaitedProcedures(of: plans, in: [.zone, .region, .provider, .account])
    var found: [[Int]] = []
    for waits in awaited {
      found += circles(among: procedures.count) { waits[$0] }.filter { circle in
        circle.contains { procedures[$0].system != procedures[circle[0]].system } && !found.contains(circle)
      }
    }
    return found.flatMap { circle in
      let names = circle.map { node in
        let (place, index) = procedures[node]
        let name = plans[place].procedures[index].spec.name
        return Key("\(plans[place].name)/\(name.text)", at: name.span)
      }
      return [Finding].circle("procedures", "wait for", names) { $0 }
    }
  }

  /// The systems on circles of needs, and between two of them: all others lead to an end one way or the other.
  private static func inCircles(_ needed: [Int: [Int]]) -> Set<Int> {
    let left = endless(needed)
    var needing: [Int: [Int]] = [:]
    for system in left {
      for other in needed[system, default: []] { needing[other, default: []].append(system) }
    }
    return left.intersection(endless(needing))
  }

  /// The systems from which one can go on for ever: those left when all that lead nowhere are taken away, one after another.
  private static func endless(_ edges: [Int: [Int]]) -> Set<Int> {
    var before: [Int: [Int]] = [:]
    for (system, others) in edges { for other in others { before[other, default: []].append(system) } }
    var ways = edges.mapValues(\.count)
    var ends = before.keys.filter { edges[$0] == nil }
    while let end = ends.popLast() {
      for system in before[end, default: []] {
        guard let count = ways[system] else { continue }
        ways[system] = count > 1 ? count - 1 : nil
        if count == 1 { ends.append(system) }
      }
    }
    return Set(ways.keys)
  }

  /// That one system needs something of another.
  private struct SystemNeed: Hashable {
    let system: Int
    let needed: Int
  }
}

extension SystemPlan {
  /// Procedures of which each begins when what another brings back is up, though nothing needs itself: two things that are
  /// brought back together wait together.
  fileprivate var circlesOfProcedures: [[Int]] {
    guard procedures.contains(where: { $0.restores.count > 1 }) else { return [] }
    var found: [[Int]] = []
    for waits in awaitedProcedures(of: [self], in: [.zone, .region, .provider, .account]).awaited {
      found += circles(among: procedures.count) { waits[$0] }.filter { !found.contains($0) }
    }
    return found
  }
}

extension Systems {
  /// What a component is called from outside its system.
  fileprivate func name(of component: ComponentReference) -> String {
    "\(keys[component.system].text)/\(self[component.system].components[component.component].name)"
  }
}

extension Step {
  /// What it is called, and where.
  fileprivate var key: Key { Key(title, at: spec.name?.span ?? spec.place.key) }
}

extension [Finding] {
  fileprivate static func circle(_ what: String, _ names: [Key], _ system: ProvedSystem) -> [Finding] {
    circle(what, "wait for", names) { system.subject($0) }
  }

  fileprivate static func circle(
    _ what: String, _ doing: String, _ circle: [Key], subject: (String) -> String
  ) -> [Finding] {
    // A circle begins anywhere, so it is told from the first of its names on.
    let start = circle.indices.min { circle[$0].text < circle[$1].text } ?? 0
    let names = [Key](circle[start...] + circle[..<start])
    guard let first = names.first else { return [] }
    let way = (names + [first]).map { "`\($0.text)`" }.joined(separator: " -> ")
    let finding = CircularWait.finding(
      "\(what) \(doing) each other: \(way)", at: first.span, label: "the circle begins here",
      subject: subject(first.text))
    return [names.dropFirst().reduce(finding) { $0.and($1.span, "then this") }]
  }
}
