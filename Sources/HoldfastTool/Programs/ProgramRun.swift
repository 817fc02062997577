import CConfinement

/// Another program that was run, without a shell, to its end or to the end of our patience.
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
  /// What it wrote to its output; with what it complained of, where the two were not asked for apart.
  let output: [UInt8]
  /// What it complained of, where that was asked for by itself.
  let errors: [UInt8]
  /// What it wrote to the descriptor by which it hands things over.
  let handed: [UInt8]

  /// Whether it ended by itself, and well.
  var isDone: Bool { end == .exit(0) }
  /// What it wrote to its output, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// What it finds on its standard input.
  enum Input {
    case nothing
    case file(String)
    case bytes([UInt8])
  }

  /// How a program is run.
  struct Order {
    /// The path of the program.
    let program: String
    /// Its arguments, its own name aside.
    let arguments: [String]
    /// Its environment; nil for our own.
    var environment: [(name: String, value: String)]?
    /// What it finds on its standard input.
    var input = Input.nothing
    /// Whether what it complains of is read apart from its output.
    var hasErrorsApart = false
    /// What it may read where it is confined; nil where it is not.
    var readable: [String]?
    /// How many seconds it may take, and then how much it may write; nil for a program that is trusted in both.
    var seconds: Int?
  }

  /// The most that is read of what a program writes that is not trusted.
  private static let limit = 32 << 20

  /// Runs a program; nothing of it is left behind when this returns.
  init(_ order: Order) throws(Failure) {
    let pipes = try ProgramPipes(order)
    let child = Self.start(order, pipes.theirs)
    let reason = systemError()
    pipes.closeTheirs()
    guard child > 0 else {
      pipes.closeOurs()
      throw .own("cannot start \(order.program): \(reason)")
    }
    var exchange = ProgramExchange(pipes, limit: order.seconds == nil ? nil : Self.limit)
    let stop = exchange.run(order.input, until: order.seconds.map { ProgramExchange.now + Int64($0) * 1000 })
    pipes.closeOurs()
    // The whole group ends with it, whether it has ended by itself or not; who is trusted is let go to its end.
    if order.seconds != nil { kill(-child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    (output, errors, handed) = (exchange.said[0], exchange.said[1], exchange.said[2])
    let signal = status & 0x7F
    end = stop ?? (signal == 0 ? .exit((status >> 8) & 0xFF) : signal == SIGXCPU ? .late : .signal(signal))
  }

  private static func start(_ order: Order, _ descriptors: [Int32]) -> pid_t {
    let arguments = CStrings([order.program] + order.arguments)
    let environment = CStrings((order.environment ?? OwnProgram.environment).map { "\($0.name)=\($0.value)" })
    let readable = CStrings(order.readable ?? [])
    defer { withExtendedLifetime((arguments, environment, readable)) {} }
    return order.program.withCString { program in
      var start = ProgramStart(
        program: program, arguments: arguments.mutable, environment: environment.mutable,
        descriptors: (descriptors[0], descriptors[1], descriptors[2], descriptors[3]),
        readable: order.readable == nil ? nil : readable.constant, seconds: UInt32((order.seconds ?? -1) + 1))
      return start_program(&start)
    }
  }
}
