import TestTools

/// A few steps that wait for each other, and every order in which people can take them; knows nothing of the analysis.
struct SmallGraph {
  /// What each step waits for: steps above it.
  let after: [[Int]]
  /// The minutes of each step.
  let times: [Int]

  /// Two to five steps, or at most so many.
  init(_ chance: inout Chance, most: Int = 5) {
    let count = chance.within(2...most)
    after = (0..<count).map { index in (0..<index).filter { _ in chance.oneIn(3) } }
    times = (0..<count).map { _ in chance.within(1...6) }
  }

  /// Steps that wait for each other, with their minutes.
  init(after: [[Int]], times: [Int]) { (self.after, self.times) = (after, times) }

  /// Both graphs side by side; the steps of the second wait for all of the first where it comes behind it.
  func beside(_ other: SmallGraph, behind: Bool) -> SmallGraph {
    let shift = times.count
    return SmallGraph(
      after: after + other.after.map { $0.map { $0 + shift } + (behind ? Array(times.indices) : []) },
      times: times + other.times)
  }

  /// The graph with another in the place of one of its steps.
  func with(_ inner: SmallGraph, at step: Int) -> SmallGraph {
    // The inner steps follow the outer ones; the step itself takes no time and waits for all of them.
    let shift = times.count
    var (after, times) = (self.after, self.times)
    times[step] = 0
    let before = after[step]
    after[step] += inner.times.indices.map { $0 + shift }
    return SmallGraph(
      after: after + inner.after.map { $0.map { $0 + shift } + before }, times: times + inner.times)
  }

  /// The steps as a spec has them.
  var spec: String {
    times.indices.map { index in
      let before = after[index].map { "s\($0)" }.joined(separator: ", ")
      return "{id: s\(index), name: s\(index), takes: \(times[index])m, after: [\(before)]}"
    }.joined(separator: "\n")
  }

  /// The latest end of all steps, or of one, over all orders in which so many people can take them.
  ///
  /// Nobody who could take a step waits; which of the ready steps is taken is tried every way.
  func worst(of times: [Int], hands: Int, until wanted: Int? = nil) -> Int {
    var worst = 0
    func go(_ now: Int, _ running: [(step: Int, end: Int)], _ done: Set<Int>) {
      let busy = Set(running.map(\.step))
      let ready = times.indices.filter { step in
        !done.contains(step) && !busy.contains(step) && after[step].allSatisfy(done.contains)
      }
      if running.count < hands, !ready.isEmpty {
        for step in ready { go(now, running + [(step, now + times[step])], done) }
        return
      }
      guard let next = running.map(\.end).min() else { return worst = max(worst, wanted == nil ? now : 0) }
      let ended = running.filter { $0.end == next }.map(\.step)
      if let wanted, ended.contains(wanted) { return worst = max(worst, next) }
      go(next, running.filter { $0.end > next }, done.union(ended))
    }
    go(0, [], [])
    return worst
  }
}
