import Foundation
import TestTools
import Testing

@Suite("Questions at a terminal") struct QuestionTests {
  @Test("each answer is taken, an empty line takes what stands in brackets, a wrong one is asked for again")
  func answers() throws {
    let scratch = try Scratch()
    let said = try TerminalRun(
      ["init"], answering: ["billing", "postgre", "postgres", "", "1h", "", ""], in: scratch.url)
    #expect(
      said.text == """
        An empty line takes what stands in brackets.
        What is the system called? [orders] What does its database or store stand on? [rds-postgres]   there is no platform postgre; did you mean postgres?
        What does its database or store stand on? [rds-postgres] How soon must it be back (RTO)? [2h] How much may be lost (RPO)? [15m] In which region is it? [eu-west-1] Which CI checks changes: github, gitlab or none? [none] wrote into .
          specs/systems/billing.yaml  a system
          specs/policies/house.yaml   what is asked of every system
          specs/holdfast.schema.json  what may be written in a spec, for editors
        next: holdfast check && holdfast build --output generated

        """, "\(said.text)")
    #expect(said.code == 0)
    let spec = try #require(scratch.text("specs/systems/billing.yaml"))
    #expect(spec.contains("platform: postgres\n") && spec.contains("{rto: 2h, rpo: 1h}"))
  }

  @Test("where the answers end before the questions, nothing is written")
  func ended() throws {
    let scratch = try Scratch()
    let said = try TerminalRun(["init"], answering: ["billing"], in: scratch.url)
    #expect(said.code == 2 && said.text.hasSuffix("nothing was written\n"), "\(said.text)")
    #expect(scratch.files() == [])
  }

  @Test("with an option it asks nothing")
  func option() throws {
    let scratch = try Scratch()
    let said = try TerminalRun(["init", "--name", "billing"], answering: [], in: scratch.url)
    #expect(said.code == 0 && said.text.hasPrefix("wrote into .\n"), "\(said.text)")
  }
}

/// A run of the program at a terminal of its own, whose answers are not shown.
private struct TerminalRun {
  let code: Int32
  let text: String

  init(_ arguments: [String], answering answers: [String], in folder: URL) throws {
    let (ours, theirs) = try Self.terminal()
    var settings = termios()
    tcgetattr(theirs, &settings)
    settings.c_lflag &= ~tcflag_t(ECHO)
    settings.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(theirs, TCSANOW, &settings)
    let process = Process()
    process.executableURL = Tool.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"]
    let terminal = FileHandle(fileDescriptor: theirs, closeOnDealloc: false)
    process.standardInput = terminal
    process.standardOutput = terminal
    process.standardError = terminal
    // The last sign ends the input, as Control-D does.
    let typed = Array((answers.map { $0 + "\n" }.joined() + "\u{4}").utf8)
    _ = typed.withUnsafeBytes { write(ours, $0.baseAddress, $0.count) }
    try process.run()
    close(theirs)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ours, &buffer, buffer.count)
      // Where the other side has gone, Linux says that reading fails.
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    process.waitUntilExit()
    close(ours)
    code = process.terminationStatus
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The two ends of a new terminal: of whoever types, and of the program.
  private static func terminal() throws -> (ours: Int32, theirs: Int32) {
    #if canImport(Darwin)
      let ours = posix_openpt(O_RDWR | O_NOCTTY)
      guard ours >= 0, grantpt(ours) == 0, unlockpt(ours) == 0, let name = ptsname(ours) else {
        throw CocoaError(.fileReadUnknown)
      }
      return (ours, open(String(cString: name), O_RDWR | O_NOCTTY))
    #else
      let ours = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (isLocked, number): (Int32, UInt32) = (0, 0)
      // TIOCSPTLCK unlocks it, TIOCGPTN tells its number; Swift sees neither name.
      guard ours >= 0, ioctl(ours, 0x4004_5431, &isLocked) == 0, ioctl(ours, 0x8004_5430, &number) == 0 else {
        throw CocoaError(.fileReadUnknown)
      }
      return (ours, open("/dev/pts/\(number)", O_RDWR | O_NOCTTY))
    #endif
  }
}
