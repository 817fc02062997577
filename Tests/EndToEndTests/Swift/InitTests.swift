import Foundation
import Testing

@Suite("A spec to begin with") struct InitTests {
  private static let asOf = ["--as-of", "2026-11-21"]

  @Test("the YAML one has no error")
  func yaml() throws {
    let scratch = try Scratch()
    let started = try Tool.run(["init", "begun"], in: scratch.url)
    #expect(started.output.hasSuffix("next: cd begun && holdfast check\n") && started.code == 0)
    #expect(try Tool.run(["init"], in: scratch.url).code == 0)
    let check = try Tool.run(["check"] + Self.asOf, in: scratch.url)
    #expect(check.code == 0, "\(check.output)")
    let again = try Tool.run(["init"], in: scratch.url)
    #expect(again.code == 2 && again.errors.contains("is there already; nothing was written"))
  }

  @Test("the Swift one is three files, which compile and say what the YAML one says")
  func swift() throws {
    let scratch = try Scratch()
    let path = Tool.top.path
    let started = try Tool.run(["init", "--swift", "--library", path], in: scratch.url)
    #expect(
      started.output == """
        wrote into .
          Package.swift                where the library is
          Sources/estate/Estate.swift  every system there is
          Sources/estate/Orders.swift  one of them
        next: swift run estate check (the first build compiles the library, which takes a minute or two)

        """)
    #expect(started.code == 0)
    #expect(
      scratch.files() == ["Package.swift", "Sources/estate/Estate.swift", "Sources/estate/Orders.swift"])
    let package = try #require(scratch.text("Package.swift"))
    #expect(package.contains(".package(name: \"holdfast\", path: \"\(path)\")"))
    try SwiftProgram.link(
      ["Sources/estate/Estate.swift", "Sources/estate/Orders.swift"], as: "estate", in: scratch.url)
    let program = scratch.url.appending(path: "estate").path
    let ours = try Tool.run(["check"] + Self.asOf, in: scratch.url, program: program)
    #expect(ours.code == 0, "\(ours.output)")
    let proof = try Tool.run(["prove", "orders"] + Self.asOf, in: scratch.url, program: program)
    #expect(try Tool.run(["init"], in: scratch.url).code == 0)
    let theirs = try Tool.run(["prove", "orders"] + Self.asOf, in: scratch.url)
    #expect(proof.output == theirs.output && proof.code == 0)
  }

  @Test("where the library is must be said")
  func library() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(["init", "--swift"], in: scratch.url)
    #expect(outcome.code == 2 && outcome.errors.contains("--library"))
    #expect(scratch.files() == [])
  }
}
