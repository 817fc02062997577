import Quantities
import RecoveryModel

/// The steps of a procedure laid out in time, as it grows step by step.
struct Timeline: Sendable {
  /// What each step waits for.
  let order: StepOrder
  /// What passes before any step: the thaw of what the whole procedure reads.
  let start: StepDuration
  /// The bounds of each step; nil until it is laid out.
  private(set) var spans: [StepSpan?]
  /// How many steps can be under way at a time; nil where nobody says anything of it.
  private var hands: Hands?
  /// When each step would end at the latest with hands enough.
  private var freeEnds: [TimeSpan]
  /// Whether some step's time is unknown.
  private var hasUnknown = false

  /// A timeline on which no step lies yet.
  init(_ order: StepOrder, start: StepDuration, hands: Hands? = nil) {
    self.order = order
    self.start = start
    self.hands = hands
    spans = Array(repeating: nil, count: order.count)
    freeEnds = Array(repeating: .zero, count: hands == nil ? 0 : order.count)
  }

  /// The bounds of a step, and what decides its end.
  struct StepSpan: Sendable {
    var earliestStart: TimeSpan
    var latestStart: TimeSpan
    var earliestEnd: TimeSpan
    var latestEnd: TimeSpan
    /// What the step adds to the longest way; a window alone where the window decides.
    var terms: [Term]
    /// The step before it on the longest way; nil where the way begins with it.
    var previous: Int?
    /// Whether its window since the start says when it ends, whatever came before.
    var isCut: Bool
  }

  /// Lays out a step whose predecessors lie already.
  ///
  /// Where something waited for has an alternative, the quicker counts at best and the slower at worst: nobody knows
  /// beforehand which is used. A window since the start bounds the end, unless what is known to come before is longer.
  ///
  /// `inner` is the procedure that it stands for, which may keep several people busy.
  mutating func lay(
    _ index: Int, _ step: Step, lasting duration: StepDuration, _ inner: RecoveryTime? = nil
  ) {
    if hands != nil { layFreely(index, step, lasting: duration.terms.known, inner) }
    let earliest = earliestStart(of: index)
    let previous = longest(among: order.awaited[index])
    let latest = previous.flatMap { spans[$0]?.latestEnd } ?? start.terms.known
    var span = StepSpan(
      earliestStart: earliest, latestStart: latest, earliestEnd: earliest + duration.low,
      latestEnd: latest + duration.terms.known, terms: duration.terms.terms, previous: previous, isCut: false)
    if let window = step.spec.elapsed {
      if let known = window.known {
        span.keep(within: known, Term(.known(known.high), .window(of: step.title), at: window.span))
      } else {
        span.terms.append(Term(.unknown, .window(of: step.title), at: window.span))
      }
    }
    hasUnknown = hasUnknown || !span.terms.allSatisfy { $0.amount != .unknown }
    spans[index] = span
  }

  /// When what a step waits for is done at best.
  private func earliestStart(of step: Int) -> TimeSpan {
    var latest: TimeSpan?
    if order.hasAlternatives {
      latest = order.waits(of: step).compactMap { set in set.compactMap { spans[$0]?.earliestEnd }.min() }
        .max()
    } else {
      for before in order.awaited[step] {
        guard let end = spans[before]?.earliestEnd else { continue }
        latest = max(latest ?? end, end)
      }
    }
    return latest ?? start.low
  }

  /// When a step, or one that can stand for it, is done at best; nil while none of them is laid out.
  private func earliestEnd(of step: Int) -> TimeSpan? {
    guard order.hasAlternatives else { return spans[step]?.earliestEnd }
    return order.alternatives(to: step).compactMap { spans[$0]?.earliestEnd }.min()
  }

  /// Takes down what a step asks of people, and when it would end with hands enough.
  private mutating func layFreely(
    _ index: Int, _ step: Step, lasting: TimeSpan, _ inner: RecoveryTime?
  ) {
    hands?.take(index, step, lasting: lasting, inner?.labour)
    let before = order.awaited[index].map { freeEnds[$0] }.max() ?? start.terms.known
    let waited = inner.flatMap { inner in inner.labour.map { inner.worst.known - $0.free } } ?? .zero
    freeEnds[index] = before + max(.zero, lasting - waited)
    if let window = step.spec.elapsed?.known { freeEnds[index] = max(freeEnds[index], window.high) }
  }

  /// The one of some steps that ends last; of two at once the first.
  func longest(among steps: [Int]) -> Int? {
    var best: (step: Int, end: TimeSpan)?
    for step in steps {
      guard let end = spans[step]?.latestEnd else { continue }
      if best.map({ end > $0.end }) ?? true { best = (step, end) }
    }
    return best?.step
  }

  /// The steps of the longest way to the end of a step, the first of them first.
  func way(to step: Int) -> [Int] {
    var way: [Int] = []
    var next: Int? = step
    while let step = next, let span = spans[step] {
      way.append(step)
      next = span.isCut ? nil : span.previous
    }
    return way.reversed()
  }

  /// The time until some steps are all done: the longest way to the last, and every unknown on the ways beside it.
  func worst(until ends: [Int]) -> Sum {
    var sum = Sum()
    guard let last = longest(among: ends) else { return start.terms }
    let way = way(to: last)
    if let first = way.first, spans[first]?.isCut == false { sum = start.terms }
    for step in way { for term in spans[step]?.terms ?? [] { sum.add(term) } }
    if let hands, let count = hands.count {
      sum.add(Term(.known(wait(until: ends)), .hands(of: count), at: hands.span))
    }
    guard hasUnknown else { return sum }
    var seen = Set(way)
    // Where hands are few, a step beside the way can keep them from it, and so can its unknown time.
    let others = hasFewHands ? order.steps(thatMayPrecede: ends) : behind(ends)
    for step in others where seen.insert(step).inserted {
      for term in spans[step]?.terms ?? [] where term.amount == .unknown { sum.add(term) }
    }
    return sum
  }

  /// What can pass beyond the longest way to some steps because all hands are busy with others.
  private func wait(until ends: [Int]) -> TimeSpan {
    guard let hands, let last = longest(among: ends), let span = spans[last] else { return .zero }
    let free = ends.map { freeEnds[$0] }.max() ?? .zero
    return hands.wait(
      until: ends, way: span.latestEnd - start.terms.known, free: free - start.terms.known, in: order)
  }

  /// Whether a step may have to wait for hands.
  var hasFewHands: Bool { hands?.areFew ?? false }

  /// What the steps ask of people; nil where nobody says how many there are.
  var labour: Labour? {
    hands.map { hands in
      Labour(
        work: start.terms.known + hands.work(of: Array(spans.indices), in: order),
        free: order.ends.map { freeEnds[$0] }.max() ?? start.terms.known, width: hands.width,
        hasWindow: hands.hasWindow)
    }
  }

  /// The steps on which the end of some steps rests, in written order; what a window bounds is not looked behind.
  private func behind(_ ends: [Int]) -> [Int] {
    var isSeen = [Bool](repeating: false, count: spans.count)
    var open = ends
    while let step = open.popLast() {
      guard !isSeen[step] else { continue }
      isSeen[step] = true
      if spans[step]?.isCut == false { open += order.awaited[step] }
    }
    return isSeen.indices.filter { isSeen[$0] }
  }

  /// The best case: each step at its quickest, and of alternatives the quickest.
  var best: TimeSpan {
    spans.indices.lazy.compactMap { earliestEnd(of: $0) }.max() ?? start.low
  }

  /// Every step's bounds, with the critical path marked: the way back from the step that ends last.
  var timings: [StepTiming] {
    let critical = Set(longest(among: order.ends).map(way(to:)) ?? [])
    return spans.enumerated().compactMap { index, span in
      span.map {
        let wait = wait(until: [index])
        return StepTiming(
          earliestStart: $0.earliestStart, latestStart: $0.latestStart + wait, earliestEnd: $0.earliestEnd,
          latestEnd: $0.latestEnd + wait, path: worst(until: [index]),
          isCritical: critical.contains(index))
      }
    }
  }
}

extension Timeline.StepSpan {
  /// Takes over a window since the start: the step begins no sooner and, where it can, ends with it.
  fileprivate mutating func keep(within window: TimeRange, _ term: Term) {
    let low = earliestEnd - earliestStart
    earliestStart = max(earliestStart, window.low)
    earliestEnd = max(earliestEnd, window.low + low)
    guard latestEnd <= window.high else { return }
    latestStart = max(latestStart, window.low)
    latestEnd = window.high
    terms = [term]
    isCut = true
  }
}
