/// The pipes between this program and another, none of whose ends a third inherits.
struct ProgramPipes {
  /// The ends of the other program: what it finds as 0, 1, 2 and 3.
  let theirs: [Int32]
  /// Ours: what is read of its output, its complaints and what it hands over; -1 for what is not read apart.
  let reading: [Int32]
  /// Ours: where its input is written; -1 for none.
  let writing: Int32

  /// The pipes that a run asks for.
  init(_ order: ProgramRun.Order) throws(Failure) {
    var opened: [Int32] = []
    do throws(Failure) {
      let output = try Self.pipe(&opened)
      let handed = try Self.pipe(&opened)
      let errors = order.hasErrorsApart ? try Self.pipe(&opened) : (reading: -1, writing: output.writing)
      let input: (reading: Int32, writing: Int32)
      switch order.input {
      case .nothing: input = (try Self.file("/dev/null", &opened), -1)
      case .file(let path): input = (try Self.file(path, &opened), -1)
      case .bytes: input = try Self.pipe(&opened)
      }
      theirs = [input.reading, output.writing, errors.writing, handed.writing]
      reading = [output.reading, errors.reading, handed.reading]
      writing = input.writing
    } catch {
      for descriptor in opened { systemClose(descriptor) }
      throw error
    }
  }

  /// Closes the ends of the other program, which has its own by now.
  func closeTheirs() { for descriptor in Set(theirs) { systemClose(descriptor) } }

  /// Closes what is left of ours.
  func closeOurs() { for descriptor in reading where descriptor >= 0 { systemClose(descriptor) } }

  private static func pipe(_ opened: inout [Int32]) throws(Failure) -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard systemPipe(&ends) == 0 else { throw .own("cannot open a pipe: \(systemError())") }
    opened += ends
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func file(_ path: String, _ opened: inout [Int32]) throws(Failure) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .own("cannot read \(path): \(systemError())") }
    opened.append(descriptor)
    return descriptor
  }
}
