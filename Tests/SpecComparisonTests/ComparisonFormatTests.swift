import ComparisonReports
import ConfigTrees
import Foundation
import SpecComparison
import TestTools
import Testing

@Suite("Formats of a comparison") struct ComparisonFormatTests {
  /// A copy that stands where the data does.
  static let region = [("region: eu-central-1", "region: eu-west-1")]

  @Test("a comment on a pull request, whole")
  func markdown() {
    let text = String(decoding: Pair.edited(to: Self.region).report().render(as: .markdown), as: UTF8.self)
    #expect(
      text == #"""
        ### Recovery plans: weakened, and not approved

        3 weaker, 1 other, 1 new finding. Compared with main (0123456789ab).

        | Weaker in | Thing | What | Was | Is | Remark |
        | --- | --- | --- | --- | --- | --- |
        | `orders` | `database` | RPO 50h when its region is lost | holds | broken | not approved |
        | `orders` | `database` | worst loss when its region is lost | 24h 30m | everything | slack gone, the promise is as it was |
        | `orders` | `database.nightly` | outlives | instance, zone, region, logical | instance, zone, logical | not approved |

        A weakening that is meant is approved in the same change: `approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}`.

        <details>
        <summary><code>orders</code> (system): 3 weaker, 1 other</summary>

        |  | Thing | What | Was | Is | Remark |
        | --- | --- | --- | --- | --- | --- |
        | weaker | `database` | RPO 50h when its region is lost | holds | broken | not approved |
        | weaker | `database` | worst loss when its region is lost | 24h 30m | everything | slack gone, the promise is as it was |
        | weaker | `database.nightly` | outlives | instance, zone, region, logical | instance, zone, logical | not approved |
        | other | `archive` | region | eu-central-1 | eu-west-1 |  |

        </details>

        <details>
        <summary>Findings: 1 new, 0 gone</summary>

        - new error `total-loss`: `database` can lose everything when its region is lost, but promises 50h

        </details>

        Artifacts are not compared: the change has errors.

        """#)
  }

  @Test(
    "the object is one that the schema describes",
    arguments: [
      [], region, [("rpo: 26h", "rpo: 30h")], [("system: orders", "system: purchases")],
      [("rto: 2h", "rto: 2hours")],
      [("timezone: UTC", "class: gold")], [("keep: 30d", "keep: 10d")],
    ])
  func schema(_ edits: [(String, String)]) throws {
    let schema = try SchemaCheck(named: "diff.schema.json")
    for showsArtifacts in [false, true] {
      for pair in [Pair.edited(to: edits), Pair(Pair.edited(to: edits).source, Pair.orders)] {
        let tree = try JSONReader.read(pair.report(showsArtifacts: showsArtifacts).render(as: .json))
        #expect(schema.faults(in: tree) == [])
      }
    }
  }

  @Test("the schema refuses what the program must not print")
  func bites() throws {
    let schema = try SchemaCheck(named: "diff.schema.json")
    #expect(!schema.faults(in: ["schemaVersion": 2]).isEmpty)
    let tree = try JSONReader.read(Pair.edited(to: Self.region).report().render(as: .json))
    guard case .object(let members) = tree else { throw CancellationError() }
    let wrong = members.map { $0.name == "verdict" ? JSONMember("verdict", "fine") : $0 }
    #expect(schema.faults(in: .object(wrong)).count == 1)
  }

  @Test("a comment on thousands of changes still fits into one")
  func limit() {
    let many = (0..<130).map { number in
      Pair.orders.replacing("system: orders", with: "system: orders-\(number)").replacing(
        "orders-prod", with: "orders-prod-\(number)")
    }
    let before = many.joined(separator: "---\n")
    let pair = Pair(
      before, before.replacing("rpo: 26h", with: "rpo: 48h").replacing("keep: 30d", with: "keep: 9d"))
    let text = pair.report(showsArtifacts: true).render(as: .markdown)
    #expect(text.count <= 65_536)
    let words = String(decoding: text, as: UTF8.self)
    #expect(words.hasPrefix("### Recovery plans: weakened, and not approved\n\n260 weaker"))
    #expect(words.contains("more documents."))
  }

  @Test("text of a spec that looks like markup stays text")
  func hostile() {
    let edits = [("slack: \"#payments\"", "slack: \"</details><script>|`\\e[31m\"")]
    let text = String(decoding: Pair.edited(to: edits).report().render(as: .markdown), as: UTF8.self)
    #expect(!text.contains("<script>") && !text.contains("\u{1b}") && text.contains("script"))
    #expect(!Pair.edited(to: edits).text.contains("\u{1b}"))
  }
}
