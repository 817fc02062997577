import Foundation
import Testing

/// What the documentation says is printed is what is printed.
@Suite("Output in the documentation") struct DocumentationTests {
  private static let asOf = ["--as-of", "2026-11-21"]
  private static let folder = Tool.top.appending(path: "Sources/Holdfast/Holdfast.docc")

  @Test("the tutorial shows what `check` prints of the step before", arguments: ["03", "07", "10", "11"])
  func tutorial(_ step: String) throws {
    let scratch = try Scratch()
    let resources = Self.folder.appending(path: "Resources")
    try scratch.write(
      try String(contentsOf: resources.appending(path: "estate-\(step).swift"), encoding: .utf8),
      to: "Sources/estate/Estate.swift")
    let output = try Self.run(["check"], files: ["Sources/estate/Estate.swift"], in: scratch)
    let golden = resources.appending(path: "check-\(step).txt")
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" {
      try Data(output.utf8).write(to: golden, options: .atomic)
    } else {
      #expect(try String(contentsOf: golden, encoding: .utf8) == output)
    }
  }

  @Test("the tutorial shows no output but that")
  func complete() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appending(path: "Resources").path)
    #expect(
      files.filter { $0.hasSuffix(".txt") }.sorted() == ["03", "07", "10", "11"].map { "check-\($0).txt" })
  }

  @Test("the newcomer's article shows the finding of its estate, and the proof of the mended one")
  func article() throws {
    let scratch = try Scratch()
    let page = try String(
      contentsOf: Self.folder.appending(path: "Articles/From-Nothing-to-a-Checked-Estate.md"), encoding: .utf8
    )
    let files = ["Sources/estate/Estate.swift", "Sources/estate/Orders.swift"]
    let code = Self.blocks("swift", of: page)
    let shown = Self.blocks("text", of: page)
    try #require(code.count == 2 && shown.count == 2)
    for (file, text) in zip(files, code) { try scratch.write(text, to: file) }
    let finding = try Self.run(["check"], files: files, in: scratch)
    #expect(finding.contains(shown[0]), "\(finding)")
    #expect(finding.contains("1 error,"))
    try scratch.write(code[1].replacing("rpo: .minutes(1))", with: "rpo: .minutes(15))"), to: files[1])
    #expect(try Self.run(["prove", "orders"], files: files, in: scratch) == shown[1])
  }

  /// What the program that these files make prints.
  private static func run(_ arguments: [String], files: [String], in scratch: Scratch) throws -> String {
    try SwiftProgram.link(files, as: "estate", in: scratch.url)
    let program = scratch.url.appending(path: "estate").path
    let outcome = try Tool.run(arguments + asOf, in: scratch.url, program: program)
    #expect(outcome.errors == "")
    return outcome.output
  }

  /// The blocks of code of one language on a page, in their order.
  private static func blocks(_ language: String, of page: String) -> [String] {
    page.split(separator: "\n```\(language)\n").dropFirst().compactMap { rest in
      rest.split(separator: "\n```", maxSplits: 1).first.map { $0 + "\n" }
    }
  }
}
