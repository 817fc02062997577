import Findings
import RecoveryModel
import SourceText

/// Things that wait for each other in a circle.
struct CircularWait: Rule {
  static let card = RuleCard(
    "circular-wait", .error,
    summary: "Components, procedures or steps wait for each other in a circle.",
    why: "Each would come back after the other, so none of them does: there is no order in which to recover.",
    mend: "Break the circle where the weakest dependency is: start one of them without the other.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let plan = system.system
    let needs = Circle.first(among: plan.components.count) { plan.components[$0].needs }
    let nested = Circle.first(among: plan.procedures.count) {
      plan.procedures[$0].steps.compactMap(\.procedure)
    }
    var findings: [Finding] = []
    if let needs {
      findings.append(.circle("components", needs.map { plan.components[$0].spec.name }, system))
    }
    if let nested {
      findings.append(.circle("procedures", nested.map { plan.procedures[$0].spec.name }, system))
    }
    for procedure in plan.procedures {
      guard let steps = Circle.first(among: procedure.steps.count, edges: { procedure.steps[$0].after })
      else { continue }
      let names = steps.map {
        Key(
          procedure.steps[$0].title,
          at: procedure.steps[$0].spec.name?.span ?? procedure.steps[$0].spec.place.key)
      }
      findings.append(.circle("steps of `\(procedure.name)`", names, system))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func circle(_ what: String, _ names: [Key], _ system: ProvedSystem) -> Finding {
    let way = (names + names.prefix(1)).map { "`\($0.text)`" }.joined(separator: " -> ")
    let place = names.first?.span ?? system.system.spec.name.span
    var finding = CircularWait.finding(
      "\(what) wait for each other: \(way)", at: place, label: "the circle begins here",
      subject: system.subject(names.first?.text ?? ""))
    for name in names.dropFirst() { finding = finding.and(name.span, "then this") }
    return finding
  }
}

/// A circle in a graph of indices.
enum Circle {
  /// The first circle that is found, in its own order; nil where there is none.
  static func first(among count: Int, edges: (Int) -> [Int]) -> [Int]? {
    // Where everything leads back to what stands above it, as it mostly does, nothing leads round.
    guard (0..<count).contains(where: { node in edges(node).contains { $0 >= node } }) else { return nil }
    var state = [UInt8](repeating: 0, count: count)
    for root in 0..<count where state[root] == 0 {
      var stack = [(node: root, next: 0)]
      state[root] = 1
      while let top = stack.last {
        let targets = edges(top.node)
        guard top.next < targets.count else {
          state[top.node] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let target = targets[top.next]
        if state[target] == 1, let begin = stack.firstIndex(where: { $0.node == target }) {
          return stack[begin...].map(\.node)
        }
        if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
    return nil
  }
}
