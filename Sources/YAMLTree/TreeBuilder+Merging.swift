import SourceText

extension TreeBuilder {
  /// Works out the entries of a mapping that has merge keys: its own first, then those merged in that it does not have.
  ///
  /// An earlier mapping of a list wins over a later one. What is merged was closed before, and so is worked out already.
  mutating func mergeEntries(of mapping: UInt32) {
    let begin = merged.count
    var seen = KeySet()
    var sources: [(mapping: UInt32, via: UInt32)] = []
    var key = mapping + 1
    let end = records[Int(mapping)].link
    while key < end {
      let value = next(after: key)
      let marks = records[Int(key)].marks
      if marks.contains(.refusedKey) {
      } else if marks.contains(.mergeKey) {
        sources += mergeSources(of: value)
      } else {
        _ = seen.insert(key, in: self)
        merged.append(MergedEntry(key: key, value: value, via: 0, isMerged: false))
      }
      key = next(after: value)
    }
    for source in sources { merge(source.mapping, via: source.via, unless: &seen) }
    merges.append((node: mapping, entries: begin..<merged.count))
    records[Int(mapping)].marks.insert(.merges)
  }

  private mutating func merge(_ source: UInt32, via: UInt32, unless seen: inout KeySet) {
    for entry in entries(of: source) where seen.insert(entry.key, in: self) == nil {
      let way = via == 0 ? entry.via : via
      merged.append(MergedEntry(key: entry.key, value: entry.value, via: way, isMerged: true))
    }
  }

  /// The mappings that the value of a merge key names, with one more than the alias of each; the others are reported.
  private mutating func mergeSources(of value: UInt32) -> [(mapping: UInt32, via: UInt32)] {
    let real = resolved(value)
    let via = real == value ? 0 : value + 1
    let record = records[Int(real)]
    if record.isMapping { return [(real, via)] }
    guard record.isSequence else {
      if !record.marks.contains(.hole) { problems.append(.merge(at: span(of: value))) }
      return []
    }
    var sources: [(mapping: UInt32, via: UInt32)] = []
    var item = real + 1
    while item < record.link {
      let target = resolved(item)
      if records[Int(target)].isMapping {
        sources.append((target, via == 0 && target != item ? item + 1 : via))
      } else if !records[Int(target)].marks.contains(.hole) {
        problems.append(.merge(at: span(of: item)))
      }
      item = next(after: item)
    }
    return sources
  }

  /// The entries of a closed mapping, merged ones among them.
  private func entries(of mapping: UInt32) -> [MergedEntry] {
    let record = records[Int(mapping)]
    if record.marks.contains(.merges) {
      let place = merges.firstIndex { $0.node == mapping }
      return place.map { Array(merged[merges[$0].entries]) } ?? []
    }
    var entries: [MergedEntry] = []
    var key = mapping + 1
    while key < record.link {
      let value = next(after: key)
      if !records[Int(key)].marks.contains(.refusedKey) {
        entries.append(MergedEntry(key: key, value: value, via: 0, isMerged: false))
      }
      key = next(after: value)
    }
    return entries
  }
}
