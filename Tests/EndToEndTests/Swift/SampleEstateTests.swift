import Foundation
import Testing

/// A program in Swift with the whole command line, run as its users run it.
@Suite("An estate in Swift") struct SampleEstateTests {
  private static let asOf = ["--as-of", "2026-11-21"]

  @Test("`check` shows the Swift lines, and fails for an error")
  func check() throws {
    let outcome = try Tool.run(["check"] + Self.asOf, program: "SampleEstate")
    #expect(outcome.code == 1)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.contains(
        """
        error[unachievable-rpo]: `database` can lose 5m when its instance or zone is lost, or its data is wrong, but promises 1m
         --> Tests/Samples/Estate/Sources/estate/Orders.swift:9:9
          |
        7 |       Objectives(rto: .hours(2), rpo: .minutes(1))
          |                                       ----------- at most this much may be lost
        8 |       Component("database", on: .rdsPostgres("orders-prod", region: "eu-west-1")) {
        9 |         AutomatedBackups(window: "03:00..04:00", keep: .days(30))
          |         ^^^^^^^^^^^^^^^^ `automated` can do no better on this platform
        """), "\(outcome.output)")
    #expect(!outcome.output.contains("House.swift"))
  }

  @Test(
    "what would have to be built to be compared is refused in a line",
    arguments: [["diff"], ["check", "--base", "HEAD"]])
  func revisions(_ arguments: [String]) throws {
    let outcome = try Tool.run(arguments + Self.asOf, program: "SampleEstate")
    #expect(outcome.code == 2 && outcome.output == "")
    #expect(
      outcome.errors.contains("an estate in Swift cannot be compared with a revision"), "\(outcome.errors)")
  }

  @Test("`prove` knows the systems that a loop made")
  func prove() throws {
    let outcome = try Tool.run(["prove", "shop-fr"] + Self.asOf, program: "SampleEstate")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("database-fr  logical   25h 25m   26h"), "\(outcome.output)")
  }

  @Test("a build that finds an error writes nothing")
  func build() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(
      ["build", "--output", scratch.url.appending(path: "out").path] + Self.asOf, program: "SampleEstate")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("nothing was written"))
    #expect(scratch.files() == [])
  }

  @Test(
    "the verbs that read no specs are there too",
    arguments: [["rules"], ["facts"], ["schedule", "daily 02:00"]])
  func others(_ arguments: [String]) throws {
    let ours = try Tool.run(
      arguments + (arguments[0] == "schedule" ? ["--from", "2026-11-21T00:00Z"] : []), program: "SampleEstate"
    )
    let theirs = try Tool.run(
      arguments + (arguments[0] == "schedule" ? ["--from", "2026-11-21T00:00Z"] : []))
    #expect(ours.code == 0 && ours.output == theirs.output)
  }

  @Test("the help calls the program by its own name")
  func help() throws {
    let help = try Tool.run(["--help"], program: "SampleEstate")
    #expect(help.code == 0 && help.output.contains("USAGE: SampleEstate <subcommand>"), "\(help.output)")
    #expect(try Tool.run(["--help"]).output.contains("USAGE: holdfast <subcommand>"))
  }

  @Test("`convert` writes the estate as YAML, which checks alike")
  func convert() throws {
    let scratch = try Scratch()
    let yaml = try Tool.run(["convert"], program: "SampleEstate")
    #expect(yaml.code == 0)
    try scratch.write(yaml.output, to: "estate.yaml")
    let theirs = try Tool.run(["check", "--format", "line", "estate.yaml"] + Self.asOf, in: scratch.url)
    let ours = try Tool.run(["check", "--format", "line"] + Self.asOf, program: "SampleEstate")
    let messages = { (text: String) in
      text.split(separator: "\n").filter { $0.contains(": error") || $0.contains(": warning") }.map { line in
        line.split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
      }.sorted()
    }
    #expect(messages(theirs.output) == messages(ours.output))
    #expect(!messages(ours.output).isEmpty, "\(ours.output)")
  }
}
