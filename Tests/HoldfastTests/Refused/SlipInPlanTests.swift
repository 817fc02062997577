import Foundation
import Testing

/// Compilers are known to give up on long bodies, or to point at their beginning.
@Suite("A slip in a long plan") struct SlipInPlanTests {
  @Test(
    "is one error at its own line",
    arguments: [
      ("keep: .days(90)", "keep: .dayz(90)", "type 'Keep?' has no member 'dayz'"),
      ("keep: .days(90)", "keep: 90", "a number alone has no unit"),
      ("by: .restore,", "by: .restor,", "type 'VerifyBy?' has no member 'restor'"),
      ("When(.account, rto: .hours(12), rpo: .hours(26))", "Step(\"Wait\")", "a step belongs to a procedure"),
      ("lag: .minutes(5)", "lag: .gibibytes(5)", "this is a time, such as .hours(4), and no amount of data"),
      (
        "PointInTime(\"pitr\"", "Backtrack(\"pitr\"",
        "requires that 'RDSPostgres' conform to 'OffersBacktrack'"
      ),
      ("size: .gibibytes(200)", "size: .hours(2)", "a size is an amount of data"),
    ])
  func atItsLine(right: String, wrong: String, message: String) throws {
    let plan = Project.top.appending(path: "specs/swift/Kessan.swift")
    let text = try String(contentsOf: plan, encoding: .utf8)
    let place = try #require(text.range(of: right))
    let line = text[..<place.lowerBound].count { $0 == "\n" } + 1
    let file = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString).swift")
    try Data(text.replacingCharacters(in: place, with: wrong).utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = try Compiler.typecheck([file.path], options: ["-parse-as-library", "-module-name", "plan"])
    let errors = output.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(errors.count == 1, "\(output)")
    #expect(errors.first?.hasPrefix("\(file.path):\(line):") ?? false, "line \(line): \(output)")
    #expect(errors.first?.contains(message) ?? false, "\(output)")
  }
}
