import Foundation
import Testing

/// Specs that are slow to compile would not be written in Swift.
@Suite("The speed of the type checker") struct TypeCheckTests {
  /// More than this many milliseconds of the compiler's time for one expression are reported.
  private static let limit = 200

  @Test("no expression of the plans in Swift and of the sample takes the compiler 200 ms")
  func silent() throws {
    let files = try ["specs/swift", "Tests/Samples/Estate/Sources/estate", "Tests/HoldfastTests/Everything"]
      .flatMap { folder in
        let url = Project.top.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
          .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("Tests.swift") }
          .map { url.appending(path: $0).path }
      }
    #expect(files.count == 10)
    #expect(try Self.slow(files, limit: Self.limit) == "")
    // A limit of nothing is passed by many: the option is understood, and the silence above says something.
    #expect(try Self.slow(files, limit: 1).contains("expression took"))
  }

  private static func slow(_ files: [String], limit: Int) throws -> String {
    try Compiler.typecheck(
      files,
      options: [
        "-parse-as-library", "-module-name", "estate", "-Xfrontend",
        "-warn-long-expression-type-checking=\(limit)",
      ])
  }
}
