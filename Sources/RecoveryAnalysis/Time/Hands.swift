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
  /// How many steps at a time; nil where nothing bounds it, and only the work is asked for.
  let count: Int64?
  /// Where the spec says so.
  let span: SourceSpan?
  /// How long each step keeps somebody busy; zero until it is laid out.
  private var work: [TimeSpan]
  /// At most so many steps are ever ready at a time, those of procedures that stand for steps among them: the ways that
  /// together lead through all of them.
  private(set) var width: Int
  /// Whether a window since the start binds some step: the longest way may then be waiting instead of work.
  private(set) var hasWindow = false

  /// The hands of so many people for so many steps; nobody at all is no crew, so that one is the least.
  init(_ crew: Int?, at span: SourceSpan?, order: StepOrder) {
    count = crew.map { Int64(max(1, $0)) }
    self.span = span
    work = Array(repeating: .zero, count: order.count)
    width = order.ways
  }

  /// Takes down how long a step keeps somebody busy, or several where it stands for a procedure; a step with a window
  /// alone at most as long as the window.
  mutating func take(_ index: Int, _ step: Step, lasting: TimeSpan, _ inner: Labour?) {
    let span = max(lasting, inner?.work ?? .zero)
    work[index] = span
    width += max(0, (inner?.width ?? 1) - 1)
    hasWindow = hasWindow || inner?.hasWindow ?? false
    guard let window = step.spec.elapsed?.known else { return }
    hasWindow = true
    if step.spec.takes == nil { work[index] = max(span, window.high - window.low) }
  }

  /// Whether a step may ever wait for hands: not where there is somebody for each way through the steps.
  var areFew: Bool { count.map { width > $0 } ?? false }

  /// All the work of some steps; of steps that can take each other's place the longest, where no way leads through two.
  func work(of steps: [Int], in order: StepOrder) -> TimeSpan {
    let wanted = Set(steps)
    var seen: Set<Int> = []
    var total = TimeSpan.zero
    for step in steps where !seen.contains(step) {
      let group = order.alternatives(to: step).filter(wanted.contains)
      seen.formUnion(group)
      let spans = group.map { work[$0] }
      let isChain = group.count > 1 && group.contains { !order.before($0).isDisjoint(with: group) }
      total += isChain ? spans.reduce(.zero, +) : spans.max() ?? .zero
    }
    return total
  }

  /// What can pass beyond the longest way to some steps because all hands are busy with others; `free` is that way as it
  /// would be with hands enough, `way` as it is when those within procedures that stand for steps are few.
  func wait(until ends: [Int], way: TimeSpan, free: TimeSpan, in order: StepOrder) -> TimeSpan {
    guard let count, areFew else { return .zero }
    let total = work(of: order.steps(thatMayPrecede: ends), in: order)
    return max(.zero, Labour.bound(work: total, free: free, hasWindow: hasWindow, hands: count) - way)
  }
}

/// What a procedure asks of the people who run it.
struct Labour: Sendable {
  /// All the work of the steps, as one person would do it alone.
  var work: TimeSpan
  /// The longest way through the steps, with hands enough.
  var free: TimeSpan
  /// At most so many steps are under way at a time.
  var width: Int
  /// Whether a window since the start binds some step.
  var hasWindow: Bool

  /// Graham's bound: the longest way, and what else there is to do shared out among all.
  static func bound(work: TimeSpan, free: TimeSpan, hasWindow: Bool, hands: Int64) -> TimeSpan {
    let rest = max(0, (work - (hasWindow ? .zero : free)).seconds)
    return free + .seconds((rest + hands - 1) / hands)
  }
}

extension StepOrder {
  /// A number of ways that together lead through every step, so that no more can be under way at a time (Dilworth): each
  /// step goes on with a way that ends in what it waits for, where one does.
  var ways: Int {
    var isEnd = [Bool](repeating: false, count: self.count)
    var count = 0
    for step in order {
      let before = waits(of: step).lazy.filter { $0.count == 1 }.compactMap(\.first).first { isEnd[$0] }
      if let before { isEnd[before] = false } else { count += 1 }
      isEnd[step] = true
    }
    return count
  }

  /// Every step that a step waits for, at any remove.
  func before(_ step: Int) -> Set<Int> {
    var found: Set<Int> = []
    var open = awaited[step]
    while let next = open.popLast() {
      if found.insert(next).inserted { open += awaited[next] }
    }
    return found
  }

  /// The steps that can be under way before some steps end: all that do not wait for one of them.
  func steps(thatMayPrecede ends: [Int]) -> [Int] {
    guard ends.count == 1, let end = ends.first else { return Array(awaited.indices) }
    var isBehind = [Bool](repeating: false, count: count)
    // Of a set with alternatives any one may be used, so that only what waits for the step alone comes behind it.
    for step in order {
      isBehind[step] = waits(of: step).contains { set in set.allSatisfy { $0 == end || isBehind[$0] } }
    }
    return awaited.indices.filter { !isBehind[$0] }
  }
}
