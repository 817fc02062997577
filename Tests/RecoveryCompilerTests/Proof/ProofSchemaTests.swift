import ConfigTrees
import PlatformFacts
import Quantities
import RecoveryCompiler
import TestTools
import Testing

@Suite("The JSON of `prove` against its published schemas")
struct ProofSchemaTests {
  static let plans = [
    "agentic-deals", "ai-usage-analytics", "interview-drills", "kessan", "road-trip-storyteller",
  ].flatMap { ["specs/systems/\($0).yaml", "specs/as-documented/\($0).yaml"] }

  @Test("both views of every plan are valid", arguments: plans)
  func views(_ path: String) throws {
    let schema = try SchemaCheck(named: "proof.schema.json")
    let compilation = try PlanFolder.compiled(path)
    let report = ProofReport(compilation, system: 0)
    let whole = try JSONReader.read(report.json)
    #expect(schema.faults(in: whole) == [])
    #expect(whole["view"] == "system")
    for component in compilation.plan.systems[0].components {
      let view = try JSONReader.read(try #require(report.json(ofComponent: component.name)))
      #expect(schema.faults(in: view) == [], "\(component.name)")
      try bandsMeet(in: view)
    }
    #expect(report.json(ofComponent: "nobody") == nil)
  }

  /// Every age from now on lies in a band: each begins where the one before it ends.
  private func bandsMeet(in view: JSONValue) throws {
    guard case .array(let coverages)? = view["coverage"] else { throw Missing() }
    for coverage in coverages {
      guard case .array(let bands)? = coverage["bands"] else { throw Missing() }
      var end: JSONValue = .integer(0)
      for band in bands {
        #expect(band["fromSeconds"] == end)
        #expect((band["standing"] == "nothing") == (band["withinSeconds"] == .null))
        end = band["toSeconds"] ?? .null
      }
    }
  }

  @Test("a failure of each scope is valid, for every plan", arguments: plans)
  func moments(_ path: String) throws {
    let schema = try SchemaCheck(named: "moment.schema.json")
    let compilation = try PlanFolder.compiled(path)
    let moment = try Instant("2027-03-01T02:10Z")
    for scope in Scope.allCases {
      let report = try MomentReport(compilation, system: 0, at: moment, losing: scope.rawValue)
      #expect(schema.faults(in: try JSONReader.read(report.json)) == [], "\(scope)")
      #expect(report.text.contains("2027-03-01T"))
    }
  }

  @Test("the schemas refuse what the program must not print")
  func bites() throws {
    for name in ["proof.schema.json", "moment.schema.json"] {
      let schema = try SchemaCheck(named: name)
      #expect(!schema.faults(in: ["schemaVersion": 2, "view": "system"]).isEmpty)
      #expect(!schema.faults(in: [:]).isEmpty)
    }
  }

  private struct Missing: Error {}
}
