extension RandomEstate {
  /// The minute at which a component is back from a failure around it, which takes what else stands there too; nil where
  /// nobody brings it back.
  func back(
    _ name: String, of home: System, _ reach: EstateFailure.Reach, _ choose: (ClosedRange<Int>) -> Int
  ) -> Int? {
    guard let struck = home.components.first(where: { $0.name == name }) else { return nil }
    var work = EstateWork()
    var runs: [String: (begin: Int, end: Int, brings: [String])] = [:]
    for system in systems {
      for component in system.components {
        let isMeant = system.name == home.name && component.name == name
        let number = system.procedures.firstIndex {
          $0.recovers.contains(component.name) && $0.scopes.contains(reach)
        }
        guard let number, isMeant || component.place.isStruck(with: struck.place, in: reach) else { continue }
        let alert = work.add(choose(system.procedures[number].alert), after: [])
        let begin = work.add(0, after: [alert])
        let end = work.add(number, of: system.procedures, after: [begin], choose)
        let brings = system.procedures[number].recovers.map { "\(system.name)/\($0)" }
        runs["\(system.name)/\(component.name)"] = (begin, end, brings)
      }
    }
    for system in systems {
      for component in system.components {
        guard let run = runs["\(system.name)/\(component.name)"] else { continue }
        let needs = component.needs.map { $0.contains("/") ? $0 : "\(system.name)/\($0)" }
        for need in needs where !run.brings.contains(need) {
          if let needed = runs[need] { work.hold(run.begin, until: [needed.end]) }
        }
      }
    }
    return runs["\(home.name)/\(name)"].flatMap { work.finished()[$0.end] }
  }
}
