import TestTools

extension RandomEstate {
  /// The minute at which a component is back from a failure around it, which takes what else stands there too; nil where
  /// nobody brings it back.
  func back(
    _ name: String, of home: System, _ reach: EstateFailure.Reach, _ chance: inout Chance,
    _ choose: (ClosedRange<Int>) -> Int
  ) -> Int? {
    guard let struck = home.components.first(where: { $0.name == name }) else { return nil }
    let place = struck.place.world(&chance)
    func isTaken(_ component: EstateComponent, _ system: System) -> Bool {
      system.name == home.name && component.name == name
        || component.place.isStruck(with: place, in: reach)
    }
    var work = EstateWork(
      crews: Dictionary(
        systems.compactMap { system in system.crew.map { (system.name, $0) } },
        uniquingKeysWith: { one, _ in one }))
    /// The one run of each procedure that anybody begins, and the run that brings each component back.
    var runs: [String: EstateRun] = [:]
    var bringing: [String: EstateRun] = [:]
    for system in systems {
      for component in system.components where isTaken(component, system) {
        let number = system.procedures.firstIndex {
          $0.recovers.contains(component.name) && $0.scopes.contains(reach)
        }
        guard let number else { continue }
        let key = "\(system.name) \(number)"
        let run = runs[key] ?? EstateRun(number, of: system, in: &work, choose)
        runs[key] = run
        bringing["\(system.name)/\(component.name)"] = run
      }
    }
    for system in systems {
      for run in runs.values where run.system == system.name {
        for component in system.components where run.brings.contains(component.name) {
          guard isTaken(component, system) else { continue }
          for need in component.needs where !run.brings.contains(need) {
            if let needed = bringing[need.contains("/") ? need : "\(system.name)/\(need)"] {
              work.hold(run.begin, until: [needed.end])
            }
          }
        }
      }
    }
    let done = work.finished(&chance)
    return bringing["\(home.name)/\(name)"].flatMap { done[$0.end] }
  }
}

/// A procedure under way, by the pieces of work at which it begins and ends.
private struct EstateRun {
  let system: String
  let begin: Int
  let end: Int
  /// What it and the procedures that it calls bring back.
  let brings: Set<String>

  init(
    _ number: Int, of system: RandomEstate.System, in work: inout EstateWork,
    _ choose: (ClosedRange<Int>) -> Int
  ) {
    self.system = system.name
    let alert = work.add(choose(system.procedures[number].alert), after: [])
    begin = work.add(0, after: [alert])
    end = work.add(number, of: system, after: [begin], choose)
    var open = [number]
    var brings: Set<String> = []
    while let next = open.popLast() {
      brings.formUnion(system.procedures[next].recovers)
      open += system.procedures[next].steps.compactMap(\.called)
    }
    self.brings = brings
  }
}
