import Foundation
import Holdfast
import Quantities
import RecoveryCompiler
import RecoveryModel
import RecoveryYAML
import SourceText
import Testing
import YAMLTree

@testable import SpecTwins

/// A spec of the project that is said in both languages.
struct Twin: CustomTestStringConvertible, Sendable {
  /// The YAML file.
  let yaml: String
  /// The Swift file.
  let swift: String
  /// What the Swift file says.
  let content: @Sendable () -> any SpecContent

  var testDescription: String { yaml }

  /// The five systems.
  static let systems = [
    Twin(yaml: "specs/systems/agentic-deals.yaml", swift: "AgenticDeals.swift") { AgenticDeals() },
    Twin(yaml: "specs/systems/ai-usage-analytics.yaml", swift: "AiUsageAnalytics.swift") {
      AiUsageAnalytics()
    },
    Twin(yaml: "specs/systems/interview-drills.yaml", swift: "InterviewDrills.swift") { InterviewDrills() },
    Twin(yaml: "specs/systems/kessan.yaml", swift: "Kessan.swift") { Kessan() },
    Twin(yaml: "specs/systems/road-trip-storyteller.yaml", swift: "RoadTripStoryteller.swift") {
      RoadTripStoryteller()
    },
  ]
  /// The policy.
  static let policy = Twin(yaml: "specs/policies/standard.yaml", swift: "Standard.swift") { StandardPolicy() }

  /// What comes of the YAML file under the policy in YAML.
  func compiledYAML() throws -> Compilation {
    var sources = SourceSet()
    for path in [Self.policy.yaml, yaml] { _ = sources.add(path: path, bytes: try Project.bytes(path)) }
    return compile(sources, asOf: Project.today, threads: 1)
  }

  /// What comes of the Swift file under the policy in Swift.
  func compiledSwift() -> Compilation {
    var sources = SourceSet()
    let said = [Self.policy, self].map {
      LoweredEstate($0.content()).add(to: &sources, reading: Project.swift)
    }
    let all = SaidSpecs(
      trees: said.flatMap(\.trees), comments: said.flatMap(\.comments), files: Set(said.flatMap(\.files)))
    return compile(sources, said: all, asOf: Project.today, threads: 1)
  }

  /// What the YAML file was read as.
  func readYAML() throws -> SpecReading {
    readSpec(YAMLFile.parse(SourceFile(path: yaml, bytes: try Project.bytes(yaml), id: FileID(0))))
  }

  /// What the Swift file was read as.
  func readSwift() throws -> SpecReading {
    var sources = SourceSet()
    return readSpec(LoweredEstate(content()).add(to: &sources, reading: Project.swift).trees[0])
  }
}

/// The project on disk.
enum Project {
  /// Its top.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The day that counts as today.
  static let today = CivilDate(year: 2026, month: 11, day: 21)

  /// The bytes of a file.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: top.appending(path: path)))
  }

  /// A Swift file by the path that the compiler knew.
  static func swift(_ path: String) -> SwiftSource? {
    (try? Data(contentsOf: URL(filePath: path))).map { SwiftSource(path: path, bytes: [UInt8]($0)) }
  }
}

/// A spec as text, places aside: two that say the same are the same text.
enum SpecText {
  /// The text of anything in a spec.
  static func of(_ value: Any) -> String {
    if value is SourceSpan || value is ClausePlace || value is SourceFile || value is any TextPlaces {
      return ""
    }
    let mirror = Swift.Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      return mirror.children.first.map { of($0.value) } ?? "nil"
    }
    guard !mirror.children.isEmpty else { return "\(value)" }
    let parts = mirror.children.map { child in "\(child.label ?? "")=\(of(child.value))" }
    return "\(mirror.subjectType){\(parts.joined(separator: ","))}"
  }
}
