import SourceText

/// A mapping that a merge key names, with one more than the index of the alias by which it does; 0 for none.
private struct MergeSource {
  /// The mapping.
  let mapping: UInt32
  /// The way to it.
  let via: UInt32
}

extension TreeBuilder {
  /// Works out the entries of a mapping that has merge keys: its own first, then those merged in that it does not have.
  ///
  /// An earlier mapping of a list wins over a later one. What is merged was closed before, and so is worked out already.
  mutating func mergeEntries(of mapping: UInt32) {
    var own: [MergedEntry] = []
    var sources: [MergeSource] = []
    for entry in writtenEntries(of: mapping) {
      if records[Int(entry.key)].marks.contains(.mergeKey) {
        sources += mergeSources(of: entry.value)
      } else {
        own.append(entry)
      }
    }
    let begin = merged.count
    let more = inherited(from: sources, besides: own)
    added += more.count
    if added > Bounds.added, !isOvergrown {
      report(.overmerged(at: span(of: mapping)))
      isOvergrown = true
    }
    merged += own
    merged += more
    merges[mapping] = begin..<merged.count
    records[Int(mapping)].marks.insert(.merges)
  }

  /// The entries of some mappings, each key once and none that is there already.
  private func inherited(from sources: [MergeSource], besides own: [MergedEntry]) -> [MergedEntry] {
    var entries: [MergedEntry] = []
    let seen = KeySet()
    withTexts { texts in
      for entry in own { _ = seen.insert(entry.key, in: texts) }
      for source in sources {
        for entry in self.entries(of: source.mapping) where added + entries.count <= Bounds.added {
          guard seen.insert(entry.key, in: texts) == nil else { continue }
          let via = source.via == 0 ? entry.via : source.via
          entries.append(MergedEntry(key: entry.key, value: entry.value, via: via, isMerged: true))
        }
      }
    }
    return entries
  }

  /// The mappings that the value of a merge key names; what else it names is reported.
  private mutating func mergeSources(of value: UInt32) -> [MergeSource] {
    let real = resolved(value)
    let via = real == value ? 0 : value + 1
    let record = records[Int(real)]
    if record.isMapping { return [MergeSource(mapping: real, via: via)] }
    guard record.isSequence else {
      refuseMerge(of: value)
      return []
    }
    var sources: [MergeSource] = []
    var item = real + 1
    while item < record.link {
      let target = resolved(item)
      if records[Int(target)].isMapping {
        sources.append(MergeSource(mapping: target, via: via == 0 && target != item ? item + 1 : via))
      } else {
        refuseMerge(of: item)
      }
      item = next(after: item)
    }
    return sources
  }

  private mutating func refuseMerge(of value: UInt32) {
    if !records[Int(resolved(value))].marks.contains(.hole) { report(.merge(at: span(of: value))) }
  }

  /// The entries of a closed mapping, merged ones among them.
  private func entries(of mapping: UInt32) -> [MergedEntry] {
    guard records[Int(mapping)].marks.contains(.merges) else { return writtenEntries(of: mapping) }
    return merges[mapping].map { Array(merged[$0]) } ?? []
  }

  /// The entries that stand in a closed mapping itself, merge keys among them.
  private func writtenEntries(of mapping: UInt32) -> [MergedEntry] {
    let end = records[Int(mapping)].link
    var entries: [MergedEntry] = []
    var key = mapping + 1
    while key < end {
      let value = next(after: key)
      if !records[Int(key)].marks.contains(.refusedKey) {
        entries.append(MergedEntry(key: key, value: value, via: 0, isMerged: false))
      }
      key = next(after: value)
    }
    return entries
  }
}
