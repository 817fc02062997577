#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#else
  @preconcurrency import Darwin
#endif

/// Another program, run without a shell: its arguments reach it as they are.
enum Subprocess {
  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Runs a program of the search path with something on its standard input; nil where there is no such program.
  static func run(_ name: String, _ arguments: [String], input: [UInt8] = []) throws(Failure) -> Outcome? {
    let pipes = try Pipes()
    var process = pid_t()
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, end) in zip(pipes.theirs, [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]) {
      posix_spawn_file_actions_adddup2(&actions, descriptor, end)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    #if canImport(Darwin)
      let surroundings = _NSGetEnviron().pointee
    #else
      let surroundings = environ
    #endif
    let problem = posix_spawnp(&process, name, &actions, nil, words, surroundings)
    pipes.closeTheirs()
    guard problem == 0 else {
      pipes.closeOurs()
      if problem == ENOENT { return nil }
      throw .own("cannot run \(name): \(String(cString: strerror(problem)))")
    }
    let (output, errors) = pipes.exchange(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Outcome(status: status & 0x7F == 0 ? (status >> 8) & 0xFF : -1, output: output, errors: errors)
  }
}

/// The three pipes between this program and another.
private struct Pipes {
  /// The ends of the other program: what it reads, what it writes, what it complains on.
  let theirs: [Int32]
  private let ours: [Int32]

  init() throws(Failure) {
    var (theirs, ours): ([Int32], [Int32]) = ([], [])
    for index in 0..<3 {
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else {
        for descriptor in theirs + ours { close(descriptor) }
        throw .own("cannot make a pipe: \(systemError())")
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      theirs.append(ends[index == 0 ? 0 : 1])
      ours.append(ends[index == 0 ? 1 : 0])
    }
    self.theirs = theirs
    self.ours = ours
  }

  func closeTheirs() { for descriptor in theirs { close(descriptor) } }
  func closeOurs() { for descriptor in ours { close(descriptor) } }

  /// Writes and reads at once, as whoever is at the other end likes, until it has said everything.
  func exchange(_ input: [UInt8]) -> (output: [UInt8], errors: [UInt8]) {
    // A program that ends before it has read all is no reason to end with it.
    let usual = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, usual) }
    _ = fcntl(ours[0], F_SETFL, O_NONBLOCK)
    var (written, isWriting, reading) = (0, true, [1, 2])
    var said: [[UInt8]] = [[], [], []]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while isWriting || !reading.isEmpty {
      if isWriting, written == input.count {
        close(ours[0])
        isWriting = false
        continue
      }
      var polled = reading.map { pollfd(fd: ours[$0], events: Int16(POLLIN), revents: 0) }
      if isWriting { polled.append(pollfd(fd: ours[0], events: Int16(POLLOUT), revents: 0)) }
      guard poll(&polled, nfds_t(polled.count), -1) > 0 else { continue }
      if isWriting, let last = polled.last, last.revents != 0 {
        let count = input[written...].withUnsafeBytes { write(ours[0], $0.baseAddress, $0.count) }
        if count > 0 { written += count } else if errno != EAGAIN, errno != EINTR { written = input.count }
      }
      for (stream, state) in zip(reading, polled) where state.revents != 0 {
        let count = read(ours[stream], &buffer, buffer.count)
        if count > 0 {
          said[stream] += buffer[..<count]
        } else if count == 0 || errno != EINTR {
          close(ours[stream])
          reading.removeAll { $0 == stream }
        }
      }
    }
    return (said[1], said[2])
  }
}
