import TestTools

/// A random procedure: steps that wait for earlier ones, with ranges, cached addresses and nested procedures.
struct RandomGraph {
  /// A step as the simulator knows it; times in minutes.
  struct Step {
    var takes: ClosedRange<Int>
    /// The steps that it waits for; nil where the one above is meant.
    var after: [Int]?
    var ttl: Int?
    var instead: Int?
    /// The procedure that it stands for, by its number.
    var called: Int?
  }

  /// Procedures; each calls only those behind it.
  let procedures: [[Step]]
  /// How long it takes until somebody knows, and how long until somebody declares it.
  let detect: ClosedRange<Int>
  let declare: ClosedRange<Int>

  /// Up to three procedures with up to nine steps each.
  init(_ chance: inout Chance) {
    let count = chance.within(1...3)
    procedures = (0..<count).map { number in
      (0..<chance.within(1...9)).map { index in
        let low = chance.within(0...60)
        var step = Step(takes: low...(low + chance.pick([0, 5, 30, 120])))
        if index > 1, chance.oneIn(2) {
          step.after = (0..<index).filter { _ in chance.oneIn(3) }
        } else if index > 2, chance.oneIn(6) {
          step.instead = index - 1
        }
        if chance.oneIn(6) { step.ttl = chance.within(1...60) }
        if number + 1 < count, chance.oneIn(5) { step.called = chance.within(number + 1...count - 1) }
        return step
      }
    }
    let notice = chance.within(0...30)
    detect = notice...(notice + chance.within(0...30))
    let decide = chance.within(0...10)
    declare = decide...(decide + chance.within(0...10))
  }

  /// The procedures as a spec.
  var spec: String {
    func range(_ minutes: ClosedRange<Int>) -> String { "\(minutes.lowerBound)m..\(minutes.upperBound)m" }
    let recovery = procedures.enumerated().map { number, steps in
      let head =
        number == 0
        ? "recovers: data\n    when: region\n    detect: \(range(detect))\n    declare: \(range(declare))"
        : "recovers: data\n    when: logical\n    detect: 99m"
      let lines = steps.enumerated().map { index, step in
        var fields = ["id: s\(index)", "name: same", "takes: \(range(step.takes))"]
        if let called = step.called { fields.append("procedure: p\(called)") }
        if let after = step.after {
          fields.append("after: [\(after.map { "s\($0)" }.joined(separator: ", "))]")
        }
        if let ttl = step.ttl { fields.append("ttl: \(ttl)m") }
        if let instead = step.instead { fields.append("instead: s\(instead)") }
        return "      - {\(fields.joined(separator: ", "))}"
      }
      return "  p\(number):\n    \(head)\n    steps:\n" + lines.joined(separator: "\n")
    }
    return """
      holdfast: 1
      system: random
      owner: ops
      objectives: {when: {region: {rto: 1h, rpo: none}}}
      components: {data: {platform: postgres}}
      recovery:
      \(recovery.joined(separator: "\n"))
      """
  }
}
