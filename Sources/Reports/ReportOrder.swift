import Findings
import SourceText

extension [Finding] {
  /// The same findings by path, place, rule and message, exact duplicates dropped.
  ///
  /// Paths are compared as bytes, so that the order is the same in every locale.
  package func inReportOrder(_ sources: SourceSet) -> [Finding] {
    guard count > 1 else { return self }
    var seen = Set<Finding>(minimumCapacity: count)
    let single = filter { seen.insert($0).inserted }
    let ranks = sources.rankedByPath
    let ordered = single.indices.sorted { one, other in
      precedes(single[one], single[other], ranks) ?? (one < other)
    }
    return ordered.map { single[$0] }
  }

  /// Whether one finding stands before another; nil when nothing that is compared tells them apart.
  private func precedes(_ one: Finding, _ other: Finding, _ ranks: [Int]) -> Bool? {
    let (here, there) = (one.label.span, other.label.span)
    if here != there {
      let (low, high) = (rank(here, ranks), rank(there, ranks))
      if low != high { return low < high }
      if here != there { return here < there }
    }
    if one.rule != other.rule { return one.rule.utf8.lexicographicallyPrecedes(other.rule.utf8) }
    if one.message != other.message {
      return one.message.utf8.lexicographicallyPrecedes(other.message.utf8)
    }
    return nil
  }

  /// The rank of a span's path; spans of unknown files come last.
  private func rank(_ span: SourceSpan, _ ranks: [Int]) -> Int {
    let index = Int(span.file.index)
    return index < ranks.count ? ranks[index] : Int.max
  }
}

extension SourceSet {
  /// For each file, in the order of ids, where its path stands among all paths in byte order.
  fileprivate var rankedByPath: [Int] {
    let order = files.indices.sorted { one, other in
      files[one].path.utf8.lexicographicallyPrecedes(files[other].path.utf8)
        || (files[one].path == files[other].path && one < other)
    }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank }
    return ranks
  }
}
