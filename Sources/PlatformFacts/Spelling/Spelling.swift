/// How far two names are apart, for "did you mean".
package enum Spelling {
  /// The candidate with the fewest slips from the name, the first of equals; nil when none is near.
  ///
  /// Near means at most a third of the name's length, and at least one slip, so that short names do
  /// not match anything.
  package static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: name, among: candidates, within: max(1, min(name.utf8.count, longest) / 3))
  }

  /// The candidate with the fewest slips from the name, the first of equals; nil when none is within a bound.
  static func nearest(
    to name: String, among candidates: some Sequence<String>, within bound: Int
  ) -> String? {
    let wanted = Array(name.utf8.prefix(longest))
    var best: (name: String, slips: Int)?
    for candidate in candidates {
      let slips = slips(between: wanted, and: Array(candidate.utf8.prefix(longest)))
      if slips <= bound, slips < best?.slips ?? .max { best = (candidate, slips) }
    }
    return best?.name
  }

  /// The candidate that is near the name where no other is: what else could be meant?
  ///
  /// Names under four letters are near too much for that.
  package static func onlyNear(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.prefix(longest))
    guard wanted.count > 3 else { return nil }
    let near = candidates.filter {
      slips(between: wanted, and: Array($0.utf8.prefix(longest))) <= max(1, wanted.count / 3)
    }
    return near.count == 1 ? near.first : nil
  }

  /// Insertions, deletions, replacements and swaps of neighbours that make one name of the other
  /// (Damerau-Levenshtein distance, optimal string alignment).
  package static func slips(between left: [UInt8], and right: [UInt8]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var line = [row + 1]
      line.reserveCapacity(right.count + 1)
      for column in right.indices {
        let same = left[row] == right[column]
        var least = min(above[column] + (same ? 0 : 1), above[column + 1] + 1, line[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          least = min(least, before[column - 1] + 1)
        }
        line.append(least)
      }
      before = above
      above = line
    }
    return above[right.count]
  }

  /// Bytes of a name that are looked at: names end at 63 bytes, and hostile input must not cost a square.
  private static let longest = 64
}
