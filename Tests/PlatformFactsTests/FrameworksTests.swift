import Quantities
import Testing

@testable import PlatformFacts

@Suite("The built-in frameworks")
struct FrameworksTests {
  @Test("every clause cites its text, a fact that exists, and a class of data that is known")
  func clauses() {
    for framework in Frameworks.all {
      #expect(!framework.clauses.isEmpty, "\(framework.name)")
      #expect(Set(framework.clauses.map(\.id)).count == framework.clauses.count, "\(framework.name)")
      for clause in framework.clauses {
        #expect(Facts.named(clause.factID)?.statement == clause.requirement, "\(clause.id)")
        #expect(!clause.cites.isEmpty, "\(clause.id)")
        if let word = clause.dataClass { #expect(DataClasses.named(word) != nil, "\(clause.id)") }
        #expect(clause.atLeast == nil || clause.atMost == nil, "\(clause.id)")
      }
    }
  }

  @Test("every name and alias means one framework")
  func names() {
    let names = Frameworks.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(Frameworks.named("pci")?.name == "pci-dss" && Frameworks.named("GDPR") == nil)
    #expect(Frameworks.nearest(to: "hippa") == "hipaa")
  }

  @Test("no least retention is put on data that the text does not speak of")
  func noInventedYears() {
    let numbered = { (name: String, word: String) in
      Frameworks.named(name)?.clauses(on: word).contains { $0.atLeast != nil || $0.atMost != nil }
    }
    #expect(numbered("gdpr", "personal") == false)
    #expect(numbered("pci-dss", "cardholder") == false)
    #expect(numbered("hipaa", "health") == false)
    #expect(Frameworks.all.allSatisfy { $0.clauses(on: "financial").isEmpty })
  }

  @Test("well known numbers are right")
  func numbers() throws {
    let workpapers = try #require(Frameworks.named("sox")?.clauses(on: "financial-audit"))
    #expect(workpapers.map(\.atLeast) == [.years(7), .years(5)])
    let logs = try #require(Frameworks.named("pci-dss")?.clauses(on: "audit-logs"))
    #expect(logs.first?.atLeast == .months(12) && logs.last?.readyFor == .months(3))
    #expect(Frameworks.named("glba")?.clauses.first?.atMost == .years(2))
    #expect(Frameworks.named("dora")?.clauses.first?.testEvery == .years(1))
    #expect(Frameworks.named("fedramp-high")?.clauses.last?.testEvery == .months(1))
  }

  @Test("a higher level asks for all that a lower one does")
  func levels() throws {
    let levels = try ["low", "moderate", "high"].map { try #require(Frameworks.named("nist-800-53-\($0)")) }
    for (lower, higher) in zip(levels, levels.dropFirst()) {
      #expect(Set(higher.clauses.map(\.id)).isStrictSuperset(of: lower.clauses.map(\.id)))
    }
  }
}
