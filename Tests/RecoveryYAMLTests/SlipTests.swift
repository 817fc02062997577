import Findings
import Testing

@testable import RecoveryYAML

/// Slips by their subject.
enum Slips {
  /// All of them.
  static var all: [Slip] { keys + missing + types + values + names + commands + heads + writing + documents }
}

@Suite("Slips in a spec")
struct SlipTests {
  @Test("one slip gives one finding, whole, at its place", arguments: Slips.all)
  func finding(_ slip: Slip) {
    let marked = Marked(slip.spec)
    let findings = marked.reading.findings
    #expect(findings.map(\.told) == slip.told)
    #expect(findings.map(\.range) == marked.ranges)
  }

  @Test("a fix mends what it is offered for", arguments: Slips.all)
  func fix(_ slip: Slip) {
    let marked = Marked(slip.spec)
    let fix = marked.reading.findings.first?.fixes.first
    let mended = fix?.applied(to: marked.bytes)
    #expect(mended == slip.mended)
    if let mended { #expect(SpecReading.of(mended).findings.map(\.told) == []) }
  }

  @Test("every finding carries a rule that has a card, of its severity")
  func cards() {
    for slip in Slips.all {
      for finding in Marked(slip.spec).reading.findings {
        #expect(ShapeRules.all.contains { $0.name == finding.rule }, "\(finding.rule)")
      }
    }
    #expect(Set(ShapeRules.all.map(\.name)).count == ShapeRules.all.count)
  }

  @Test("every rule about the reading is provoked by a slip")
  func provoked() {
    let provoked = Set(Slips.all.flatMap { Marked($0.spec).reading.findings.map(\.rule) })
    let expected = Set(ShapeRules.all.map(\.name)).subtracting(ShapeRules.writing.map(\.name)).subtracting([
      "unread-rest"
    ])
    #expect(expected.subtracting(provoked) == [])
  }
}
