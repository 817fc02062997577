/// Which lines of two stretches of text are the same.
///
/// Lines that stand once on both sides hold the two together (Cohen's patience); what lies between two of them is compared
/// line by line where it is short, and otherwise told as replaced whole: a comparison must not take minutes, or gigabytes.
enum LineMatch {
  /// How many lines of a stretch are compared with how many others.
  private static let most = 1200

  /// The lines of both, in the order of the new text.
  static func lines(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [LineChanges.Line] {
    var result: [LineChanges.Line] = []
    var (start, begin) = (old.startIndex, new.startIndex)
    for (one, two) in anchors(old, new) {
      result += between(old[start..<one], new[begin..<two])
      result.append(.same(new[two]))
      (start, begin) = (one + 1, two + 1)
    }
    return result + between(old[start...], new[begin...])
  }

  /// The longest row of lines that stand once on each side, in the same order on both.
  private static func anchors(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [(Int, Int)] {
    func once(_ lines: ArraySlice<String>) -> [String: Int] {
      var places: [String: Int?] = [:]
      for index in lines.indices { places[lines[index]] = .some(places[lines[index]] == nil ? index : nil) }
      return places.compactMapValues { $0 }
    }
    let (here, there) = (once(old), once(new))
    let pairs = here.compactMap { line, place in there[line].map { (place, $0) } }.sorted { $0.0 < $1.0 }
    // The longest rising row of their places on the other side (Fredman's piles).
    var (tops, before): ([Int], [Int?]) = ([], [])
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, tops.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[tops[middle]].1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? tops[low - 1] : nil)
      if low == tops.count { tops.append(index) } else { tops[low] = index }
    }
    var (row, next): ([(Int, Int)], Int?) = ([], tops.last)
    while let index = next {
      row.append(pairs[index])
      next = before[index]
    }
    return row.reversed()
  }

  private static func between(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [LineChanges.Line] {
    guard !old.isEmpty, !new.isEmpty, old.count < most, new.count < most else {
      return old.map(LineChanges.Line.removed) + new.map(LineChanges.Line.added)
    }
    var (gone, fresh): (Set<Int>, Set<Int>) = ([], [])
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let offset, _, _): gone.insert(old.startIndex + offset)
      case .insert(let offset, _, _): fresh.insert(new.startIndex + offset)
      }
    }
    var (lines, index): ([LineChanges.Line], Int) = ([], old.startIndex)
    for place in new.indices {
      while gone.contains(index) {
        lines.append(.removed(old[index]))
        index += 1
      }
      lines.append(fresh.contains(place) ? .added(new[place]) : .same(new[place]))
      if !fresh.contains(place) { index += 1 }
    }
    return lines + old[min(index, old.endIndex)...].map(LineChanges.Line.removed)
  }
}
