import PlatformFacts
import Quantities
import RecoveryCompiler
import RecoveryYAML
import SourceText
import SpecLayout
import Testing
import YAMLTree

@testable import SpecPieces

@Suite("Pieces of specs, for every platform") struct PieceTests {
  static let platforms = Platforms.all.map(\.name)

  /// A file of a text.
  private func file(_ text: String) -> SourceFile {
    SourceFile(path: "spec.yaml", bytes: Array(text.utf8), id: FileID(0))
  }

  /// What the reader says of a text.
  private func slips(_ text: String) -> [String] {
    readSpec(YAMLFile.parse(file(text))).findings.map(\.message)
  }

  /// The pieces that can be made on a platform, by their section.
  private func pieces(_ platform: Platform) -> [(section: String, field: PieceField)] {
    let place = PieceField(region: platform.usualRegion)
    let component = ComponentPiece("thing", on: platform, resource: "thing", place: place)
    var all = [("components", component.field(store: "archive"))]
    if let store = StorePiece("thing", on: platform, resource: "thing", place: place) {
      all.append(("stores", store.field()))
    }
    if let method = component.method {
      all.append(
        ("recovery", ProcedurePiece("way", recovers: "thing", from: method.name, by: method).field()))
    }
    return all
  }

  @Test("each passes the reader, and is laid out as the house lays out", arguments: platforms)
  func shape(_ name: String) throws {
    let platform = try #require(Platforms.named(name))
    let pieces = pieces(platform)
    #expect(pieces.count == (platform.store == nil ? 2 : 3))
    for piece in pieces {
      let text =
        "holdfast: 1\nsystem: orders\n\(piece.section):\n"
        + PieceText.lines([piece.field], indent: 2)
      #expect(slips(text) == [], "\(text)")
      #expect(SpecLayout.bytes(of: file(text)) == Array(text.utf8), "\(text)")
      let line = "{holdfast: 1, system: orders, \(piece.section): \(PieceText.line([piece.field]))}\n"
      #expect(slips(line) == [], "\(line)")
    }
  }

  @Test("the system to begin with holds what it promises, and is built", arguments: platforms)
  func first(_ name: String) throws {
    let platform = try #require(Platforms.named(name))
    let system = FirstSystem(
      "orders", on: platform, rto: "\(FirstSystem.usualRTO)",
      rpo: "\(ComponentPiece.usualLoss(on: platform))",
      in: platform.usualRegion)
    var sources = SourceSet()
    for (path, text) in [
      ("orders.yaml", system.text(schema: "s.json")), ("house.yaml", FirstPolicy.text(schema: "s.json")),
    ] {
      let added = sources.add(path: path, bytes: Array(text.utf8))
      #expect(SpecLayout.bytes(of: added) == added.bytes)
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 }, "\(text)")
    }
    let compiled = compile(sources, asOf: try CivilDate("2026-11-21"), threads: 1)
    let rules = Set(compiled.findings.map(\.rule))
    #expect(
      rules.isSubset(of: ["single-account-copies", "single-region-copies"]),
      "\(compiled.findings.map(\.message))")
    #expect(compiled.checked != nil)
  }

  @Test(
    "whatever is promised, what is written can be read, and is kept to where a method can",
    arguments: [
      TimeSpan.seconds(1), .minutes(5), .minutes(36), .minutes(50), .hours(1), .hours(9), .days(1),
      .days(400),
    ])
  func promises(_ rpo: TimeSpan) throws {
    for platform in Platforms.all {
      let text = FirstSystem("a", on: platform, rto: "2h", rpo: "\(rpo)", in: "r").text(schema: "s.json")
      #expect(slips(text) == [], "\(text)")
      guard BackupChoice(of: platform, losing: rpo) != nil else { continue }
      var sources = SourceSet()
      _ = sources.add(path: "a.yaml", bytes: Array(text.replacing("class: standard\n", with: "").utf8))
      let broken = inspect(sources, asOf: nil, threads: 1).findings.filter { $0.severity == .error }
      #expect(broken.map(\.message) == [], "\(text)")
    }
  }
}
