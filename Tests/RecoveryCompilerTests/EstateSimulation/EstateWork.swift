import TestTools

/// Work that waits for other work, all of a recovery in one heap, and the time that passes until each piece is done.
struct EstateWork {
  private var left: [Int] = []
  private var waits: [[Int]] = []
  /// The system whose people do each piece; nil where nobody has a hand in it.
  private var doers: [String?] = []
  /// How many people each system has that says so.
  let crews: [String: Int]

  init(crews: [String: Int]) { self.crews = crews }

  /// Another piece of work, by its number.
  mutating func add(_ minutes: Int, after: [Int], by doer: String? = nil) -> Int {
    left.append(minutes)
    waits.append(after)
    doers.append(doer)
    return left.count - 1
  }

  /// Makes a piece wait for more.
  mutating func hold(_ piece: Int, until others: [Int]) { waits[piece] += others }

  /// All steps of a procedure of a system behind some pieces; gives the piece that is done when they all are.
  mutating func add(
    _ number: Int, of system: RandomEstate.System, after begin: [Int], _ choose: (ClosedRange<Int>) -> Int
  ) -> Int {
    var ends: [Int] = []
    for (index, step) in system.procedures[number].steps.enumerated() {
      let before = step.after?.map { ends[$0] } ?? (index > 0 ? [ends[index - 1]] : [])
      let after = before.isEmpty ? begin : before
      let done =
        step.called.map { add($0, of: system, after: after, choose) }
        ?? add(choose(step.takes), after: after, by: system.name)
      ends.append(add(choose(0...step.ttl), after: [done]))
    }
    return add(0, after: ends)
  }

  /// Lets time pass; gives the minute at which each piece is done, nil where it never is. Whoever is free takes some piece
  /// that is ready, by chance.
  func finished(_ chance: inout Chance) -> [Int?] {
    var left = left
    var done: [Int?] = left.map { _ in nil }
    var begun: Set<Int> = []
    var minute = 0
    while true {
      let ready = left.indices.filter { done[$0] == nil && waits[$0].allSatisfy { done[$0] != nil } }
      for piece in ready.shuffled(using: &chance) where !begun.contains(piece) {
        let busy = begun.count { done[$0] == nil && doers[$0] != nil && doers[$0] == doers[piece] }
        if doers[piece].flatMap({ crews[$0] }).map({ busy < $0 }) ?? true { begun.insert(piece) }
      }
      let open = ready.filter(begun.contains)
      guard let passes = open.map({ left[$0] }).min() else { return done }
      minute += passes
      for piece in open {
        left[piece] -= passes
        if left[piece] == 0 { done[piece] = minute }
      }
    }
  }
}
