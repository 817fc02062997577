import Foundation
import Testing

/// Specs whose programs do not what they should: that is told of them, and never harms anybody.
@Suite("Programs of specs in Swift") struct SwiftProgramTests {
  @Test("a crash, a hang, an exit and rubbish are one finding each, and what is printed is no rubbish")
  func misbehaving() throws {
    let bench = try SwiftBench()
    let statements = [
      "crash": "fatalError(\"boom\")", "trap": "_ = [1][Int(getpid()) * 0 + 3]", "exit": "exit(7)",
      "hang": "while getpid() > 0 {}", "leave": "exit(0)",
      "loud": "while true { print(String(repeating: \"a\", count: 4096)) }",
      "prints": "print(\"holdfast tree 1\")", "rubbish": "_ = write(3, \"rubbish\", 7); exit(0)",
      "sleep": "_ = sleep(3600)",
    ]
    for (name, statement) in statements {
      try bench.scratch.write(SwiftSpecs.doing(statement), to: "specs/\(name).swift")
    }
    let run = try bench.run(
      ["check", "specs", "--format", "line"], environment: ["HOLDFAST_SWIFT_SECONDS": "5"])
    #expect(run.code == 1 && run.errors == "", "\(run.errors)")
    let says = "error[swift-does-not-answer]: "
    #expect(
      run.output == """
        specs/crash.swift:10:5: \(says)specs/crash.swift compiles, but crashes before it has said what it describes
        specs/exit.swift:8:8: \(says)specs/exit.swift compiles, but ends with code 7 before it has said what it describes
        specs/hang.swift:8:8: \(says)specs/hang.swift compiles, but has not said what it describes within 5s
        specs/leave.swift:8:8: \(says)specs/leave.swift compiles, but ends without saying what it describes
        specs/loud.swift:8:8: \(says)specs/loud.swift compiles, but writes without end
        specs/rubbish.swift:8:8: \(says)specs/rubbish.swift compiles, but what it hands over cannot be read
        specs/sleep.swift:8:8: \(says)specs/sleep.swift compiles, but has not said what it describes within 5s
        specs/trap.swift:8:8: \(says)specs/trap.swift compiles, but crashes before it has said what it describes

        """, "\(run.output)")
  }

  #if os(Linux)
    /// Starts another program, and says whether that could be done.
    private static let begin = """
      func begin() -> Bool {
        var child: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = [nil]
        return posix_spawn(&child, "/bin/true", nil, nil, &arguments, &arguments) == 0
      }

      """

    @Test("a body reads, writes, starts, signals and reaches nothing, and sees no environment")
    func heldBack() throws {
      let bench = try SwiftBench()
      let written = bench.scratch.url.appending(path: "written").path
      let secret = bench.scratch.url.appending(path: "secret").path
      try bench.scratch.write("secret", to: "secret")
      let attempts = [
        "reads": "open(\"\(secret)\", O_RDONLY) >= 0",
        "writes": "open(\"\(written)\", O_WRONLY | O_CREAT, 0o600) >= 0",
        "removes": "unlink(\"\(secret)\") == 0",
        "connects": "socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0",
        "signals": "kill(getppid(), 0) == 0", "sees": "getenv(\"HOME\") != nil || getenv(\"PATH\") != nil",
        "lists": "opendir(\"/\") != nil",
        "starts": "begin()",
      ]
      for (name, attempt) in attempts {
        try bench.scratch.write(
          SwiftSpecs.doing("if \(attempt) { fatalError(\"done\") }", named: name) + Self.begin,
          to: "specs/\(name).swift")
      }
      // The test would say so if an attempt came to something: what is refused to a body ends it here.
      try bench.scratch.write(
        SwiftSpecs.doing("if !(open(\"/dev/null\", O_RDONLY) >= 0) { fatalError(\"refused\") }"),
        to: "refused/Refused.swift")
      let run = try bench.run(["check", "specs", "--format", "line"])
      #expect(run.code == 0 && run.output == "" && run.errors == "", "\(run.output)\(run.errors)")
      #expect(bench.scratch.text("written") == nil && bench.scratch.text("secret") == "secret")
      let refused = try bench.run(["check", "refused", "--format", "line"])
      #expect(
        refused.output.contains("refused/Refused.swift:10:5: error[swift-does-not-answer]"),
        "\(refused.output)")
    }

    @Test("an entry of a file's own is held back from the first instruction on")
    func ownEntry() throws {
      let bench = try SwiftBench()
      try bench.scratch.write("secret", to: "secret")
      try bench.scratch.write(
        """
        import Glibc
        import Holdfast

        @main struct Plan: RecoverySpec {
          static func main() {
            let paths = ["\(bench.scratch.url.appending(path: "secret").path)", "/etc/passwd", "/proc/1/environ"]
            if paths.contains(where: { open($0, O_RDONLY) >= 0 }) { exit(1) }
            if open("\(bench.scratch.url.appending(path: "written").path)", O_WRONLY | O_CREAT, 0o600) >= 0 { exit(2) }
            if socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) >= 0 { exit(3) }
            if kill(getppid(), 0) == 0 { exit(4) }
            exit(9)
          }
          var body: some SpecContent { Policy("house") {} }
        }

        """, to: "specs/Plan.swift")
      let run = try bench.run(["check", "specs", "--format", "line"])
      #expect(run.output.contains("ends with code 9 before it has said"), "\(run.output)\(run.errors)")
    }
  #endif
}
