import ComparisonReports
import ConfigTrees
import Foundation
import SpecComparison
import TestTools
import Testing

@Suite("Comparisons of many plans") struct ComparisonPropertyTests {
  @Test(
    "a random plan means the same as itself, and another is told in a form that the schema describes",
    arguments: Array(1...10))
  func random(_ seed: Int) throws {
    let (one, two) = (RandomPlan(seed: seed).text, RandomPlan(seed: seed + 1000).text)
    #expect(Pair(one, one).comparison.isEmpty)
    let pair = Pair(one, two)
    let schema = try SchemaCheck(named: "diff.schema.json")
    #expect(schema.faults(in: try JSONReader.read(pair.report(showsArtifacts: true).render(as: .json))) == [])
    #expect(!pair.report().render(as: .markdown).isEmpty)
  }

  static let plans = [
    "agentic-deals", "ai-usage-analytics", "interview-drills", "kessan", "road-trip-storyteller",
  ]

  @Test("the five plans as documented and as mended: every change is told, both ways", arguments: plans)
  func documented(_ name: String) throws {
    let texts = try ["as-documented", "systems"].map { folder in
      try String(contentsOf: Self.top.appending(path: "specs/\(folder)/\(name).yaml"), encoding: .utf8)
    }
    let schema = try SchemaCheck(named: "diff.schema.json")
    for pair in [Pair(texts[0], texts[1]), Pair(texts[1], texts[0])] {
      #expect(!pair.comparison.isEmpty)
      #expect(schema.faults(in: try JSONReader.read(pair.report().render(as: .json))) == [])
    }
    // What is stronger one way is weaker the other; members of a list that are exchanged are a loss both
    // ways, and what a verdict or a step is called is called after one side.
    let (there, back) = (
      Pair(texts[0], texts[1]).comparison.changes, Pair(texts[1], texts[0]).comparison.changes
    )
    let exchanged = ["covers", "recovers", "outlives", "answers", "compliance", "excludes", "includes"]
    func told(_ changes: [Change], _ direction: Direction, isMirrored: Bool) -> Set<[String]> {
      Set(
        changes.compactMap { change in
          guard change.direction == direction, let before = change.before, let after = change.after,
            !exchanged.contains(change.aspect), ![.waiver, .verdict, .step].contains(change.kind)
          else { return nil }
          return [change.aspect] + (isMirrored ? [after, before] : [before, after])
        })
    }
    #expect(told(there, .weaker, isMirrored: false) == told(back, .stronger, isMirrored: true))
    #expect(told(there, .stronger, isMirrored: false) == told(back, .weaker, isMirrored: true))
  }

  @Test("what README.md shows is what `diff` says")
  func readme() throws {
    let text = try String(contentsOf: Self.top.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(text.range(of: "## What a change means"))
    let rest = text[start.upperBound...]
    let open = try #require(rest.range(of: "```text\n"))
    let end = try #require(rest[open.upperBound...].range(of: "```"))
    let shown = rest[open.upperBound..<end.lowerBound]
    let told = Pair.edited(to: [("rpo: 26h", "rpo: 30h"), ("region: eu-central-1", "region: eu-west-1")]).text
    #expect(told.hasPrefix(shown), "\(told)")
  }

  private static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
}
