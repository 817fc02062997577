/// How much is in which files, in a few words: what is said of things that are not told one by one.
package struct FileCounts {
  /// The files with the most, these first.
  private let files: [(path: String, count: Int)]
  /// How many files are named before the others are only counted.
  private static let most = 5

  /// Things by the files in which they are.
  package init(_ paths: [String]) {
    var counts: [String: Int] = [:]
    for path in paths { counts[path, default: 0] += 1 }
    files = counts.map { ($0.key, $0.value) }.sorted {
      $0.count == $1.count ? $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) : $0.count > $1.count
    }
  }

  /// Each file with how many: `800 in specs/a.yaml, 34 in specs/b.yaml`.
  package var words: String {
    let named = files.prefix(Self.most).map { "\($0.count) in \($0.path)" }
    let rest = files.dropFirst(Self.most)
    let more = rest.reduce(0) { $0 + $1.count }
    return
      (named + (rest.isEmpty ? [] : ["\(more) in \(rest.count) other file\(rest.count == 1 ? "" : "s")"]))
      .joined(separator: ", ")
  }
}
