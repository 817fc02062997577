import Findings
import Foundation
import RecoveryCompiler
import SourceText
import Testing

/// The two examples of the language, the smallest and the one that shows everything.
@Suite("The examples of the language") struct LanguageExampleTests {
  @Test("the small example keeps its promises, and is told only what it does without")
  func small() {
    let findings = findings(LanguageExamples.orders)
    #expect(findings.filter { $0.severity == .error }.map(\.message) == [])
    #expect(
      Set(findings.map(\.rule)) == ["single-account-copies", "single-region-copies", "undrilled-procedure"])
  }

  @Test("the whole example keeps every promise that it makes")
  func whole() {
    let findings = findings(LanguageExamples.interviewDrills, LanguageExamples.policy)
    #expect(findings.filter { $0.severity != .note }.map { "\($0.rule): \($0.message)" } == [])
  }

  @Test("the waiver of the whole example turns one finding into a note")
  func waived() {
    let findings = findings(LanguageExamples.interviewDrills, LanguageExamples.policy)
    #expect(findings.map(\.rule) == ["undrilled-procedure"])
    #expect(findings.first?.subject == "interview-drills/restore-source")
  }

  private func findings(_ texts: String...) -> [Finding] {
    var sources = SourceSet()
    for (number, text) in texts.enumerated() {
      _ = sources.add(path: "example\(number).yaml", bytes: Array(text.utf8))
    }
    return compile(sources, asOf: PlanFolder.today, threads: 1).findings
  }
}
