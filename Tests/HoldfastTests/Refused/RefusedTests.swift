import Foundation
import TestTools
import Testing

/// What types refuse, by the compiler's own words.
@Suite("Refused by the compiler") struct RefusedTests {
  @Test("each mistake is refused, and the message names it")
  func refused() throws {
    let diagnostics = try Compiler.diagnostics(of: Snippet.all.map(\.source))
    for (snippet, errors) in zip(Snippet.all, diagnostics) {
      #expect(
        errors.contains { $0.contains(snippet.message) },
        "\(snippet.name): \(errors.joined(separator: " | "))")
    }
  }

  @Test("what is said rightly is not refused")
  func accepted() throws {
    let right = """
      let archive = Store("archive", on: .s3("archive"))
      let database = Component("database", on: .rdsPostgres("db")) {
        Objectives(rto: .hours(2))
        PointInTime(keep: .days(7))
        Dump(keep: .unknown, to: archive, owner: .unknown)
        if archive.lowered.isNothing == false { Replica("standby", mode: .async) }
      }
      System("a") { archive; database; Procedure("restore", recovers: [database, "other/thing"]) {} }
      """.replacing("archive.lowered.isNothing == false", with: "1 + 1 == 2")
    #expect(try Compiler.diagnostics(of: [right]) == [[]])
  }
}

/// The compiler, run on snippets against the library as it was built for these tests.
enum Compiler {
  /// The errors of each snippet, which is put into a body of its own; all are compiled in one go.
  static func diagnostics(of snippets: [String]) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = """
      import Holdfast

      func build(@SpecBuilder _ body: () -> Contents<SpecBuilder>) -> Contents<SpecBuilder> { body() }

      """
    var ends: [Int] = []
    for (index, snippet) in snippets.enumerated() {
      text += "func snippet\(index)() -> some SpecContent {\n  build {\n\(snippet)\n  }\n}\n"
      ends.append(text.count { $0 == "\n" })
    }
    let file = folder.appending(path: "Snippets.swift")
    try Data(text.utf8).write(to: file)
    let output = try run(["-typecheck", "-diagnostic-style", "llvm"] + flags + [file.path])
    var errors = [[String]](repeating: [], count: snippets.count)
    for line in output.split(separator: "\n") where line.contains(" error: ") {
      let parts = line.split(separator: ":", maxSplits: 3)
      guard parts.count == 4, line.hasPrefix(file.path), let number = Int(parts[1]),
        let index = ends.firstIndex(where: { number <= $0 })
      else {
        throw Failed(output: output)
      }
      errors[index].append(String(parts[3]))
    }
    return errors
  }

  /// The compiler failed in another way than by refusing a snippet.
  struct Failed: Error {
    let output: String
  }

  /// Where the modules are, and the system libraries below them.
  private static var flags: [String] {
    let own = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let usual = Project.top.appending(path: ".build/debug")
    let found = [own, usual].first {
      FileManager.default.fileExists(atPath: $0.appending(path: "Modules/Holdfast.swiftmodule").path)
    }
    return BuiltLibrary.flags(top: Project.top, build: found ?? usual)
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["swiftc"] + arguments
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.everything(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
