/// What is written to a program and read of it at once, as whoever is at the other end likes.
struct ProgramExchange {
  /// What it said on each of its ends.
  private(set) var said: [[UInt8]]
  private let pipes: ProgramPipes
  private let limit: Int?

  /// An exchange in which at most so much is read.
  init(_ pipes: ProgramPipes, limit: Int?) {
    self.pipes = pipes
    self.limit = limit
    said = pipes.reading.map { _ in [] }
  }

  /// Writes its input, and reads until the last writer closes every end; why it was given up, where it was.
  mutating func run(_ input: ProgramRun.Input, until end: Int64?) -> ProgramRun.End? {
    // A program that ends before it has read all is no reason to end with it.
    let usual = pipes.writing >= 0 ? signal(SIGPIPE, SIG_IGN) : nil
    defer { if let usual { signal(SIGPIPE, usual) } }
    var left = ArraySlice<UInt8>()
    if case .bytes(let bytes) = input { left = bytes[...] }
    var writing = pipes.writing
    if writing >= 0 { _ = fcntl(writing, F_SETFL, O_NONBLOCK) }
    defer { if writing >= 0 { systemClose(writing) } }
    var ends = pipes.reading.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    ends.append(pollfd(fd: -1, events: Int16(POLLOUT), revents: 0))
    let last = ends.count - 1
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if writing >= 0, left.isEmpty {
        systemClose(writing)
        writing = -1
      }
      ends[last].fd = writing
      guard ends.contains(where: { $0.fd >= 0 }) else { return nil }
      let patience = end.map { $0 - Self.now }
      if let patience, patience <= 0 { return .late }
      guard poll(&ends, nfds_t(ends.count), patience.map { Int32(clamping: $0) } ?? -1) > 0 else { continue }
      if writing >= 0, ends[last].revents != 0 { write(&left, to: writing) }
      for index in 0..<last where ends[index].fd >= 0 && ends[index].revents != 0 {
        let count = systemRead(ends[index].fd, &buffer)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { ends[index].fd = -1 } else { said[index] += buffer[..<count] }
        if let limit, said.reduce(0, { $0 + $1.count }) > limit { return .talkative }
      }
    }
  }

  /// Writes as much as the other side takes; nothing is left to be written to one that has gone away.
  private func write(_ left: inout ArraySlice<UInt8>, to descriptor: Int32) {
    let count = left.withUnsafeBytes { systemWrite(descriptor, $0) }
    if count > 0 { left = left.dropFirst(count) } else if errno != EAGAIN, errno != EINTR { left = [] }
  }

  /// Milliseconds of a clock that nobody sets.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
