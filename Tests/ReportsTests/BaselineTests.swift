import ConfigTrees
import Findings
import Reports
import SourceText
import TestTools
import Testing

@Suite("Baselines") struct BaselineTests {
  private static func finding(
    _ rule: String, _ message: String, _ severity: Severity = .error, at offset: Int = 0
  ) -> Finding {
    Finding(
      rule, severity, message, at: SourceSpan(file: FileID(0), start: offset, end: offset),
      subject: "orders/database")
  }

  private static let two = [
    finding("total-loss", "all is lost"), finding("late-alert", "too late", .warning),
  ]

  @Test("what is written is read again, in an order that does not depend on that of the findings")
  func roundTrip() throws {
    let list = Baseline(Self.two)
    #expect(list.bytes == Baseline(Self.two.reversed()).bytes)
    #expect(list.bytes == (try Baseline(reading: list.bytes)).bytes)
    #expect(try SchemaCheck(named: "baseline.schema.json").faults(in: try JSONReader.read(list.bytes)) == [])
  }

  @Test("a finding on another line is the same; one with other words, or more of one kind, is new")
  func division() throws {
    let known = Baseline(Self.two).known
    let again =
      Self.two + [
        Self.finding("total-loss", "all is lost", at: 40), Self.finding("total-loss", "more is lost"),
      ]
    let division = known.division(of: again.map { Self.finding($0.rule, $0.message, $0.severity, at: 7) })
    #expect(division.existing.map(\.message) == ["all is lost", "too late"])
    #expect(division.introduced.map(\.message) == ["all is lost", "more is lost"])
  }

  @Test("a finding that became worse is new, one that became milder is not")
  func severity() {
    let known = Baseline([Self.finding("late-alert", "too late", .warning)]).known
    #expect(known.division(of: [Self.finding("late-alert", "too late", .error)]).introduced.count == 1)
    #expect(known.division(of: [Self.finding("late-alert", "too late", .note)]).introduced.isEmpty)
  }

  @Test("what is mended is named, so that the list shrinks")
  func gone() {
    #expect(Baseline(Self.two).gone(from: [Self.two[0]]) == ["warning[late-alert]: too late"])
    #expect(Baseline(Self.two).gone(from: Self.two) == [])
  }

  @Test(
    "a file that is no baseline is refused",
    arguments: [
      "", "{}", "[]", "holdfast: 1", #"{"schemaVersion": 1}"#, #"{"schemaVersion": 2, "findings": []}"#,
      #"{"schemaVersion": 1, "findings": [{}]}"#,
    ])
  func damaged(_ text: String) {
    #expect(throws: Baseline.Damage.self) { try Baseline(reading: Array(text.utf8)) }
  }
}
