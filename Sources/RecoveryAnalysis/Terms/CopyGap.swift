import Quantities

/// The worst run of a copy at known times of what is made at known times.
struct CopyGap: Hashable {
  /// How old the newest usable point is when the copy begins.
  let age: TimeSpan
  /// How long it is to the next copy.
  let gap: TimeSpan

  /// The worst run there is; nil where a schedule names no moments or there are too many of them.
  init?(of copies: [Schedule], behind points: [Schedule], usable: TimeSpan, in zone: Zone) {
    guard let cycle = RunCycle(copies + points, in: zone), let copied = cycle.runs(of: copies, isWarm: true),
      let made = cycle.runs(of: points, isWarm: false), let first = made.first
    else { return nil }
    var worst: (age: TimeSpan, gap: TimeSpan)?
    var newest = 0
    for (run, next) in zip(copied, copied.dropFirst()) {
      guard first + usable <= run else { return nil }
      while newest + 1 < made.count, made[newest + 1] + usable <= run { newest += 1 }
      let (age, gap) = (run - made[newest], next - run)
      if worst.map({ age + gap > $0.age + $0.gap }) ?? true { worst = (age, gap) }
    }
    guard let worst else { return nil }
    age = worst.age
    gap = worst.gap
  }
}
