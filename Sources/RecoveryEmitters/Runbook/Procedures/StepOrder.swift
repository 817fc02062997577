import RecoveryModel

/// What waits for what among the steps of a procedure.
struct StepOrder: Sendable {
  /// The steps.
  let steps: [Step]
  /// For each step, all the steps that must be done before it.
  private let before: [Set<Int>]

  /// The order of these steps; a circle, which no checked plan holds, is cut.
  init(_ steps: [Step]) {
    self.steps = steps
    var before = steps.map { Set($0.after) }
    // Who waits for a step waits for the one that runs in its place.
    for (index, step) in steps.enumerated() {
      for (other, found) in steps.enumerated() where other != index && index != found.instead {
        if let replaced = found.instead, step.after.contains(replaced) { before[index].insert(other) }
        if let replaced = found.instead, step.after.contains(other), replaced != index {
          before[index].insert(replaced)
        }
      }
    }
    for index in steps.topologicalOrder() ?? [] {
      for earlier in before[index] { before[index].formUnion(before[earlier]) }
    }
    self.before = before
  }

  /// Whether a step begins otherwise than behind the step above it alone.
  func isOutOfLine(_ index: Int) -> Bool {
    steps[index].instead == nil && steps[index].after != (index == 0 ? [] : [index - 1])
  }

  /// The steps that may run while this one does: they neither wait for it nor it for them. Where one replaces the other
  /// only one of the two runs.
  func beside(_ index: Int) -> [Int] {
    steps.indices.filter { other in
      other != index && !before[index].contains(other) && !before[other].contains(index)
        && steps[index].instead != other && steps[other].instead != index
    }
  }

  /// Steps by number: `step 2`, `steps 2 and 3`.
  func numbers(_ indices: [Int]) -> String {
    let words = indices.sorted().map { "\($0 + 1)" }
    guard let last = words.last, words.count > 1 else { return words.isEmpty ? "" : "step \(words[0])" }
    return "steps \(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
