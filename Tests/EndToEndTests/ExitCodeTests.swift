import Foundation
import Testing

@Suite("Exit codes and bad input") struct ExitCodeTests {
  @Test("a spec whose promises hold ends with 0")
  func holds() throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "orders.yaml")
    let run = try Tool.run(["check", "orders.yaml"], in: scratch.url)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
  }

  @Test("a broken promise ends with 1, at the line that is wrong")
  func broken() throws {
    let scratch = try Scratch()
    try scratch.write(Specs.broken, to: "orders.yaml")
    let run = try Tool.run(["check", "orders.yaml", "--format", "line"], in: scratch.url)
    #expect(run.code == 1)
    #expect(run.output.contains("orders.yaml:"))
    #expect(run.output.contains("error[unachievable-rpo]"))
  }

  @Test("a folder may be named although another path has brought its files in already")
  func namedTwice() throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "systems/orders.yaml")
    try scratch.write("holdfast: 1\npolicy: p\ntitle: P\nowner: platform\n", to: "policies/p.yaml")
    for paths in [["systems", "policies"], ["systems/orders.yaml", "policies"]] {
      let run = try Tool.run(["check"] + paths, in: scratch.url)
      #expect(run.code == 0, "\(paths): \(run.output)\(run.errors)")
    }
  }

  @Test("a pipe that lies in a folder of specs is passed over, and not waited for")
  func pipe() throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "systems/orders.yaml")
    #expect(mkfifo(scratch.url.appending(path: "systems/pipe.yaml").path, 0o600) == 0)
    let run = try Tool.run(["check", "systems"], in: scratch.url)
    #expect(run.code == 0 && run.errors == "", "\(run.output)\(run.errors)")
  }

  @Test("--stamp writes its file when there are no errors, and only then")
  func stamp() throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "orders.yaml")
    try scratch.write(Specs.broken, to: "broken.yaml")
    #expect(try Tool.run(["check", "broken.yaml", "--stamp", "stamp"], in: scratch.url).code == 1)
    #expect(scratch.text("stamp") == nil)
    #expect(try Tool.run(["check", "orders.yaml", "--stamp", "stamp"], in: scratch.url).code == 0)
    #expect(scratch.text("stamp") == "")
    let nowhere = try Tool.run(["check", "orders.yaml", "--stamp", "nowhere/stamp"], in: scratch.url)
    #expect(nowhere.code == 2 && nowhere.errors.hasPrefix("holdfast: cannot write nowhere/stamp: "))
  }

  @Test(
    "wrong use and unreadable input end with 2 and one line that says what to do",
    arguments: [
      ["check", "nowhere.yaml"], ["check", "empty-folder"], ["check", "--format", "nonsense", "orders.yaml"],
      ["explain", "no-such-rule"], ["prove", "nobody", "orders.yaml"],
      ["prove", "orders", "orders.yaml", "--at", "2027-03-01T02:10Z"],
      ["prove", "orders", "orders.yaml", "--lose", "region"],
      ["prove", "orders", "orders.yaml", "--at", "yesterday", "--lose", "region"],
      ["prove", "orders", "orders.yaml", "--at", "2027-03-01T02:10Z", "--lose", "region:atlantis"],
      ["prove", "orders/database", "orders.yaml", "--at", "2027-03-01T02:10Z", "--lose", "region"],
      ["schedule", "every 15"],
      ["schedule", "daily 02:00", "--timezone", "Mars/Base"],
      ["check", "--as-of", "2026-02-30", "orders.yaml"],
      ["build", "orders.yaml"], ["nonsense"],
    ])
  func wrongUse(arguments: [String]) throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "orders.yaml")
    try FileManager.default.createDirectory(
      at: scratch.url.appending(path: "empty-folder"), withIntermediateDirectories: true)
    let run = try Tool.run(arguments, in: scratch.url)
    #expect(run.code == 2, "\(arguments): \(run.output)\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(!run.errors.contains("Fatal error"))
  }

  @Test("standard input is read as `-`")
  func standardInput() throws {
    let run = try Tool.run(["check", "-", "--format", "line"], input: Data(Specs.broken.utf8))
    #expect(run.code == 1)
    #expect(run.output.contains("<stdin>:"))
  }

  @Test("--version, --help and completions end with 0")
  func help() throws {
    for arguments in [
      ["--version"], ["--help"], ["help", "check"], ["--generate-completion-script", "bash"],
    ] {
      let run = try Tool.run(arguments)
      #expect(run.code == 0, "\(arguments): \(run.errors)")
      #expect(!run.output.isEmpty)
    }
  }

  @Test("input of any kind gives findings or a line, never a crash", arguments: HostileInput.all)
  func hostile(input: HostileInput) throws {
    let scratch = try Scratch()
    try scratch.write(input.data, to: "spec.yaml")
    let run = try Tool.run(["check", "spec.yaml", "--format", "line"], in: scratch.url)
    #expect((0...2).contains(run.code), "\(input): code \(run.code)\n\(run.errors.prefix(2000))")
    #expect(run.code != 0, "\(input) passed")
  }
}

/// A file that no reader should trip over.
struct HostileInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let data: Data

  init(_ name: String, _ data: Data) {
    testDescription = name
    self.data = data
  }

  init(_ name: String, _ text: String) {
    self.init(name, Data(text.utf8))
  }

  static let all: [HostileInput] = [
    HostileInput("empty", ""),
    HostileInput("blank lines and comments", "\n\n# nothing\n"),
    HostileInput("binary", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 31) })),
    HostileInput("NUL bytes", Data(repeating: 0, count: 64)),
    HostileInput(
      "UTF-16", Data([0xFF, 0xFE]) + Data("holdfast: 1".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] })),
    HostileInput("truncated", String(Specs.orders.prefix(211))),
    HostileInput("unclosed quote", "holdfast: 1\nsystem: \"orders\nowner: x\n"),
    HostileInput("deep nesting", String(repeating: "[", count: 100_000)),
    HostileInput("deep blocks", (0..<3000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
    HostileInput("alias bomb", aliasBomb),
    HostileInput("alias of itself", "holdfast: 1\nsystem: &a\n  x: *a\n"),
    HostileInput(
      "large scalar", "holdfast: 1\nsystem: orders\nnotes: " + String(repeating: "x", count: 50 << 20) + "\n"),
    HostileInput("a list", "- 1\n- 2\n"),
    HostileInput("a scalar", "hello\n"),
    HostileInput("duplicate keys", "holdfast: 1\nsystem: a\nsystem: b\n"),
    HostileInput("unknown keys", "holdfast: 1\nsystem: a\nsytem: b\n"),
    HostileInput("wrong types", "holdfast: 1\nsystem: [a]\ncomponents: 7\nrecovery: {x: [1]}\n"),
    HostileInput("a date that does not exist", "holdfast: 1\nsystem: a\nreview: {last: 2026-02-30}\n"),
    HostileInput("a name that is a path", "holdfast: 1\nsystem: ../../etc/passwd\n"),
    HostileInput("a very long name", "holdfast: 1\nsystem: " + String(repeating: "a", count: 10_000) + "\n"),
    HostileInput("a huge number", "holdfast: 1\nsystem: a\nobjectives: {rto: 99999999999999999999999h}\n"),
    HostileInput("another version", "holdfast: 2\nsystem: a\n"),
    HostileInput("no version", "system: a\n"),
    HostileInput("two kinds", "holdfast: 1\nsystem: a\npolicy: b\n"),
    HostileInput("tabs", "holdfast: 1\nsystem: a\n\tobjectives: {rto: 1h}\n"),
  ]

  /// Twelve lists, each of nine times the one above.
  private static let aliasBomb: String = {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for index in 1...12 {
      let again = Array(repeating: "*a\(index - 1)", count: 9).joined(separator: ",")
      text += "a\(index): &a\(index) [\(again)]\n"
    }
    return text
  }()
}
