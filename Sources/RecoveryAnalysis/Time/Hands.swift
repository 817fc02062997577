import Quantities
import RecoveryModel
import SourceText

/// How many steps can be under way at a time, and how long each keeps somebody busy.
///
/// Whoever is free takes some step that is ready, nobody knows which; no order of the runbook is promised to be the best.
/// However they choose, the whole is done after `W/m + (1 - 1/m) L`, for the work `W`, the longest way `L` and `m`
/// people: R. L. Graham, *Bounds for Certain Multiprocessing Anomalies*, Bell System Technical Journal 45 (1966),
/// theorem 1 with one list. Going back from the step that ends last, at every moment either all are busy or a step of
/// one way through the graph is under way. The bound grows with every duration, so steps at their slowest give the worst
/// although a single order may end later when a step ends sooner. Waits without hands (caches, thaws) count as work too,
/// which can only raise it.
struct Hands: Sendable {
  /// How many steps at a time.
  let count: Int64
  /// Where the spec says so.
  let span: SourceSpan
  /// How long each step keeps somebody busy; zero until it is laid out.
  private var work: [TimeSpan]
  /// At most so many steps are ever ready at a time: the ways that together lead through all of them.
  private let ways: Int
  /// Whether a step stands for a procedure that keeps several busy at a time.
  private var isWide = false
  /// Whether a window since the start binds some step: the longest way may then be waiting instead of work.
  private var hasWindow = false

  /// The hands of so many people for so many steps; nobody at all is no crew, so that one is the least.
  init(_ crew: Int, at span: SourceSpan, order: StepOrder) {
    count = Int64(max(1, crew))
    self.span = span
    work = Array(repeating: .zero, count: order.waits.count)
    ways = order.ways
  }

  /// Takes down how long a step keeps somebody busy; a step with a window alone at most as long as the window.
  mutating func take(_ index: Int, _ step: Step, lasting: TimeSpan, work inner: TimeSpan) {
    let span = max(lasting, inner)
    work[index] = span
    isWide = isWide || inner > lasting
    guard let window = step.spec.elapsed?.known else { return }
    hasWindow = true
    if step.spec.takes == nil { work[index] = max(span, window.high - window.low) }
  }

  /// Whether a step may ever wait for hands: not where there is somebody for each way through the steps.
  var areFew: Bool { ways > 1 && (ways > count || isWide) }

  /// All the work of some steps; of steps that can take each other's place the longest, where no way leads through two.
  func work(of steps: [Int], in order: StepOrder) -> TimeSpan {
    let wanted = Set(steps)
    var seen: Set<Int> = []
    var total = TimeSpan.zero
    for step in steps where !seen.contains(step) {
      let group = order.alternatives[step].filter(wanted.contains)
      seen.formUnion(group)
      let spans = group.map { work[$0] }
      let isChain = group.count > 1 && group.contains { !order.before($0).isDisjoint(with: group) }
      total += isChain ? spans.reduce(.zero, +) : spans.max() ?? .zero
    }
    return total
  }

  /// What can pass beyond the longest way to some steps because all hands are busy with others.
  func wait(until ends: [Int], way: TimeSpan, in order: StepOrder) -> TimeSpan {
    guard areFew else { return .zero }
    let total = work(of: order.steps(thatMayPrecede: ends), in: order)
    let rest = (total - (hasWindow ? .zero : way)).seconds
    return rest > 0 ? .seconds((rest + count - 1) / count) : .zero
  }
}

extension StepOrder {
  /// A number of ways that together lead through every step, so that no more can be under way at a time (Dilworth): each
  /// step goes on with a way that ends in what it waits for, where one does.
  var ways: Int {
    var isEnd = [Bool](repeating: false, count: waits.count)
    var count = 0
    for step in order {
      let before = waits[step].lazy.filter { $0.count == 1 }.compactMap(\.first).first { isEnd[$0] }
      if let before { isEnd[before] = false } else { count += 1 }
      isEnd[step] = true
    }
    return count
  }

  /// Every step that a step waits for, at any remove.
  func before(_ step: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = waits[step].flatMap { $0 }
    while let next = open.popLast() {
      if found.insert(next).inserted { open += waits[next].flatMap { $0 } }
    }
    return found
  }

  /// The steps that can be under way before some steps end: all that do not wait for one of them.
  func steps(thatMayPrecede ends: [Int]) -> [Int] {
    guard ends.count == 1, let end = ends.first else { return Array(waits.indices) }
    var isBehind = [Bool](repeating: false, count: waits.count)
    // Of a set with alternatives any one may be used, so that only what waits for the step alone comes behind it.
    for step in order {
      isBehind[step] = waits[step].contains { set in set.allSatisfy { $0 == end || isBehind[$0] } }
    }
    return waits.indices.filter { !isBehind[$0] }
  }
}
