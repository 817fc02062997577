import TestTools

/// A procedure of a random estate; times in minutes.
struct EstateProcedure {
  /// A step.
  struct Step {
    let takes: ClosedRange<Int>
    /// The steps that it waits for; nil where the one above is meant.
    let after: [Int]?
    let ttl: Int
    /// The procedure of the same system that it stands for.
    let called: Int?
  }

  let name: String
  let recovers: [String]
  /// The level that it reads; nil where it does not say.
  let from: String?
  let scopes: [EstateFailure.Reach]
  let alert: ClosedRange<Int>
  let steps: [Step]

  /// A procedure that may call one of those before it.
  init(
    _ name: String, recovers: [String], from: String?, scopes: [EstateFailure.Reach], before count: Int,
    _ chance: inout Chance
  ) {
    (self.name, self.recovers, self.from, self.scopes) = (name, recovers, from, scopes)
    let notice = chance.within(0...30)
    alert = notice...(notice + chance.within(0...30))
    steps = (0..<chance.within(1...5)).map { index in
      let low = chance.within(0...60)
      return Step(
        takes: low...(low + chance.pick([0, 5, 120])),
        after: chance.oneIn(3) ? (0..<index).filter { _ in chance.oneIn(2) } : nil,
        ttl: chance.oneIn(6) ? chance.within(1...30) : 0,
        called: count > 0 && chance.oneIn(8) ? chance.below(count) : nil)
    }
  }

  /// The procedure in the words of a spec.
  func text(_ procedures: [EstateProcedure]) -> String {
    let steps = self.steps.enumerated().map { index, step in
      var fields = [
        "id: s\(index)", "name: work", "takes: \(step.takes.lowerBound)m..\(step.takes.upperBound)m",
      ]
      if let after = step.after {
        fields.append("after: [\(after.map { "s\($0)" }.joined(separator: ", "))]")
      }
      if step.ttl > 0 { fields.append("ttl: \(step.ttl)m") }
      if let called = step.called { fields.append("procedure: \(procedures[called].name)") }
      return "{\(fields.joined(separator: ", "))}"
    }
    let scopes = self.scopes.map(\.rawValue).joined(separator: ", ")
    return
      "\(name): {recovers: [\(recovers.joined(separator: ", "))], \(from.map { "from: \($0), " } ?? "")"
      + "when: [\(scopes)], detect: \(alert.lowerBound)m..\(alert.upperBound)m, "
      + "steps: [\(steps.joined(separator: ", "))]}"
  }
}
