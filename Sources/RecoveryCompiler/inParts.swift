import Dispatch

/// Works on so many things in parts of a fixed size, at most `threads` of them at a time, and joins the results in order.
///
/// The parts are the same for any number of threads, so that what one part remembers cannot make a difference. One
/// thread works where it is called: waking a pool costs more than checking a system does.
func inParts<Result: Sendable>(
  of count: Int, _ threads: Int, _ work: @Sendable (Range<Int>) -> [Result]
) -> [Result] {
  let size = 64
  let parts = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  guard threads > 1, parts.count > 1 else { return parts.flatMap(work) }
  var results = [[Result]](repeating: [], count: parts.count)
  results.withUnsafeMutableBufferPointer { buffer in
    // Each place is written by one worker, and read when all have ended.
    nonisolated(unsafe) let places = buffer
    DispatchQueue.concurrentPerform(iterations: min(threads, parts.count)) { worker in
      for part in stride(from: worker, to: parts.count, by: threads) { places[part] = work(parts[part]) }
    }
  }
  return results.flatMap { $0 }
}
