import Quantities
import RecoveryModel

extension Prover {
  /// How old the point of a copy can be before its next one begins, where both it and what it copies run at known times:
  /// the age that the copied point has when the copy begins, and the time to the next copy.
  ///
  /// A copy at 05:00 of what is usable at 04:25 is never a whole day behind it, and a tape written on Monday of Sunday's
  /// backup never two weeks; only where phases are arbitrary do both gaps count (see `lag`). Nil where the two have no
  /// known phase.
  mutating func alignedGap(
    of copy: Level, behind index: Int, in component: Component, system: SystemPlan
  ) -> Sum? {
    let source = component.levels[index]
    guard source.source == nil, source.replica == nil, source.method?.floor == nil,
      let copied = copy.schedules.first, let made = source.schedules.first
    else { return nil }
    let copies = copy.schedules.compactMap(\.known)
    let points = source.schedules.compactMap(\.known)
    let wait = lag(of: index, in: component, system: system)
    guard copies.count == copy.schedules.count, points.count == source.schedules.count, wait.isExact,
      let longest = gaps.longestGap(of: points, in: system.zone),
      let worst = gaps.gap(
        of: copies, behind: points, usable: wait.known - longest.span, in: system.zone)
    else { return nil }
    var sum = Sum([Term(.known(worst.age), .sourceAge(of: source.name), at: made.span)])
    sum.add(Term(.known(worst.gap), .gap(of: copy.name), at: copied.span))
    return sum
  }
}
