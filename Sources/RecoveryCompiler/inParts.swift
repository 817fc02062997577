/// Works on so many things in parts of a fixed size, at most `threads` of them at a time, and joins the results in order.
///
/// The parts are the same for any number of threads, so that what one part remembers cannot make a difference.
func inParts<Result: Sendable>(
  of count: Int, _ threads: Int, _ work: @Sendable @escaping (Range<Int>) -> [Result]
) async -> [Result] {
  let size = 64
  let parts = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  guard threads > 1, parts.count > 1 else { return parts.flatMap(work) }
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var waiting = parts.indices.makeIterator()
    func start(_ index: Int) { group.addTask { (index, work(parts[index])) } }
    for _ in 0..<threads { waiting.next().map(start) }
    var results = [[Result]](repeating: [], count: parts.count)
    while let (index, result) = await group.next() {
      results[index] = result
      waiting.next().map(start)
    }
    return results.flatMap { $0 }
  }
}
