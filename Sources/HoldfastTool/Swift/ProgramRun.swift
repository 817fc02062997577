import CConfinement

/// A program that was run to its end, or to the end of our patience.
struct ProgramRun {
  /// How it ended.
  enum End: Equatable {
    /// By itself, with a code.
    case exit(Int32)
    /// By a signal.
    case signal(Int32)
    /// It was ended, since it took longer than it may.
    case late
    /// It was ended, since it wrote more than is read.
    case talkative
  }

  /// How it ended.
  private(set) var end = End.exit(0)
  /// What it wrote to its outputs, which are one.
  private(set) var output: [UInt8] = []
  /// What it wrote to the descriptor by which it hands things over.
  private(set) var handed: [UInt8] = []

  /// What it wrote to its outputs, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The most that is read of what it writes.
  private static let limit = 32 << 20

  /// How a program is run.
  struct Order {
    /// The path of the program.
    let program: String
    /// Its arguments, its own name aside.
    let arguments: [String]
    /// Its environment.
    var environment: [(name: String, value: String)] = []
    /// The file that it finds on its standard input; nil for none.
    var input: String?
    /// What it may read where it is confined; nil where it is not.
    var readable: [String]?
    /// How many seconds it may take.
    let seconds: Int
  }

  /// Runs a program; nothing of it is left behind when this returns.
  init(_ order: Order) throws(Failure) {
    var (output, handed) = (Pipe(), Pipe())
    defer {
      output.close()
      handed.close()
    }
    guard output.isOpen, handed.isOpen else { throw .own("cannot open a pipe: \(systemError())") }
    let input = open(order.input ?? "/dev/null", O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .own("cannot read \(order.input ?? "/dev/null"): \(systemError())") }
    defer { close(input) }
    let child = Self.start(order, [input, output.writing, output.writing, handed.writing])
    guard child > 0 else { throw .own("cannot start \(order.program): \(systemError())") }
    output.closeWriting()
    handed.closeWriting()
    let isRead = read(output.reading, handed.reading, until: Self.now + Int64(order.seconds) * 1000)
    // The whole group ends with it, whether it has ended by itself or not.
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard isRead else { return }
    let signal = status & 0x7F
    end = signal == 0 ? .exit((status >> 8) & 0xFF) : signal == SIGXCPU ? .late : .signal(signal)
  }

  private static func start(_ order: Order, _ descriptors: [Int32]) -> pid_t {
    let arguments = CStrings([order.program] + order.arguments)
    let environment = CStrings(order.environment.map { "\($0.name)=\($0.value)" })
    let readable = CStrings(order.readable ?? [])
    defer { withExtendedLifetime((arguments, environment, readable)) {} }
    return order.program.withCString { program in
      var start = ProgramStart(
        program: program, arguments: arguments.mutable, environment: environment.mutable,
        descriptors: (descriptors[0], descriptors[1], descriptors[2], descriptors[3]),
        readable: order.readable == nil ? nil : readable.constant, seconds: UInt32(order.seconds + 1))
      return start_program(&start)
    }
  }

  /// Reads both ends until the last writer closes them; false where it took too long or was too much.
  private mutating func read(_ output: Int32, _ handed: Int32, until end: Int64) -> Bool {
    var ends = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: handed, events: Int16(POLLIN), revents: 0),
    ]
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while ends.contains(where: { $0.fd >= 0 }) {
      let left = end - Self.now
      guard left > 0 else {
        self.end = .late
        return false
      }
      guard poll(&ends, nfds_t(ends.count), Int32(clamping: left)) > 0 else { continue }
      for index in ends.indices where ends[index].fd >= 0 && ends[index].revents != 0 {
        let count = systemRead(ends[index].fd, &buffer)
        if count < 0, errno == EINTR { continue }
        if count <= 0 { ends[index].fd = -1 }
        guard count > 0 else { continue }
        if index == 0 { self.output += buffer[..<count] } else { self.handed += buffer[..<count] }
        guard self.output.count + self.handed.count <= Self.limit else {
          self.end = .talkative
          return false
        }
      }
    }
    return true
  }

  /// Milliseconds of a clock that nobody sets.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// A pipe whose ends no other program inherits.
private struct Pipe {
  private(set) var reading: Int32 = -1
  private(set) var writing: Int32 = -1

  init() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  var isOpen: Bool { reading >= 0 }

  mutating func closeWriting() {
    if writing >= 0 { systemClose(writing) }
    writing = -1
  }

  mutating func close() {
    closeWriting()
    if reading >= 0 { systemClose(reading) }
    reading = -1
  }
}

/// Texts as C takes a list of them.
private final class CStrings {
  private let texts: [UnsafeMutablePointer<CChar>?]
  let mutable: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  let constant: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ strings: [String]) {
    texts = strings.map { strdup($0) } + [nil]
    mutable = .allocate(capacity: texts.count)
    constant = .allocate(capacity: texts.count)
    for (index, text) in texts.enumerated() {
      mutable[index] = text
      constant[index] = text.map { UnsafePointer($0) }
    }
  }

  deinit {
    for text in texts { free(text) }
    mutable.deallocate()
    constant.deallocate()
  }
}
