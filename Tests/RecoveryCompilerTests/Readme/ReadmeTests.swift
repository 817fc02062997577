import Foundation
import RecoveryCompiler
import Reports
import SourceText
import Testing

@Suite("README.md") struct ReadmeTests {
  @Test("the spec at the top provokes the finding that stands under it")
  func finding() throws {
    let text = try String(contentsOf: PlanFolder.top.appending(path: "README.md"), encoding: .utf8)
    let spec = try #require(block("yaml", in: text))
    let shown = try #require(block("text", in: text))
    var sources = SourceSet()
    _ = sources.add(path: "orders.yaml", bytes: Array(spec.utf8))
    let compilation = compile(sources, asOf: PlanFolder.today, threads: 1)
    let errors = compilation.findings.filter { $0.severity == .error }
    #expect(errors.map { FindingPicture($0, in: compilation.sources).text }.joined() == shown)
  }

  @Test("the two commands stand at the top")
  func commands() throws {
    let text = try String(contentsOf: PlanFolder.top.appending(path: "README.md"), encoding: .utf8)
    let top = text.split(separator: "\n").prefix(20).joined(separator: "\n")
    #expect(top.contains("make demo") && top.contains("make test"))
  }

  @Test(
    "the terms and the picture of coverage are those that `prove` shows",
    arguments: ["instance, zone", "coverage over age"])
  func page(_ beginning: String) throws {
    let text = try String(contentsOf: PlanFolder.top.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.range(of: "```text\n\(beginning)"))
    let shown = try #require(block("text", in: String(text[start.lowerBound...])))
    let report = ProofReport(try PlanFolder.compiled("specs/systems/interview-drills.yaml"), system: 0)
    #expect(report.component(named: "database")?.contains(shown) == true)
  }

  @Test("the documents on a platform and a framework are read without a finding")
  func documents() throws {
    let text = try String(contentsOf: PlanFolder.top.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.range(of: "## Platforms and frameworks of one's own"))
    let shown = try #require(block("yaml", in: String(text[start.lowerBound...])))
    let compilation = OwnSpecs.compiled(["own.yaml": shown])
    #expect(compilation.findings.map(\.message) == [])
    #expect(compilation.plan.platforms.count == 1 && compilation.plan.frameworks.count == 1)
  }

  /// The first fenced block of a language.
  private func block(_ language: String, in text: String) -> String? {
    guard let start = text.range(of: "```\(language)\n"),
      let end = text[start.upperBound...].range(of: "```")
    else { return nil }
    return String(text[start.upperBound..<end.lowerBound])
  }
}
