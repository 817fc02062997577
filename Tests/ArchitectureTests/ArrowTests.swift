import Testing

@Suite("The house") struct ArrowTests {
  /// The arrows that may be drawn, from each room to the rooms below it.
  static let allowed: [String: Set<String>] = [
    "SourceText": [],
    "Quantities": [],
    "ConfigTrees": [],
    "Findings": ["SourceText"],
    "YAMLTree": ["CYAML", "SourceText"],
    "SwiftSpecs": ["SourceText", "Findings", "YAMLTree"],
    "PlatformFacts": ["Quantities"],
    "RecoveryModel": ["Synchronization", "SourceText", "Quantities", "PlatformFacts"],
    "RecoveryYAML": [
      "Synchronization", "YAMLTree", "SourceText", "Findings", "Quantities", "PlatformFacts", "RecoveryModel",
    ],
    "RecoveryAnalysis": ["SourceText", "Quantities", "PlatformFacts", "RecoveryModel"],
    "RecoveryRules": [
      "SourceText", "Findings", "Quantities", "PlatformFacts", "RecoveryModel", "RecoveryAnalysis",
    ],
    "RecoveryEmitters": [
      "ConfigTrees", "Quantities", "PlatformFacts", "RecoveryModel", "RecoveryAnalysis", "RecoveryRules",
    ],
    "Reports": ["SourceText", "Findings", "ConfigTrees", "CXML"],
    "RecoveryCompiler": [
      "Dispatch", "CCatalogue", "SourceText", "YAMLTree", "Findings", "Quantities", "PlatformFacts",
      "ConfigTrees",
      "Reports",
      "RecoveryYAML", "SwiftSpecs",
      "RecoveryModel", "RecoveryAnalysis", "RecoveryRules", "RecoveryEmitters",
    ],
    "SpecLayout": ["YAMLTree", "SourceText"],
    "SpecComparison": [
      "SourceText", "Findings", "Quantities", "PlatformFacts", "RecoveryModel", "RecoveryYAML",
      "RecoveryAnalysis", "RecoveryRules", "RecoveryEmitters", "RecoveryCompiler",
    ],
    "ComparisonReports": [
      "SpecComparison", "ConfigTrees", "Findings", "PlatformFacts", "RecoveryRules", "Reports",
    ],
    "SpecConversion": ["YAMLTree", "SourceText", "PlatformFacts", "RecoveryYAML"],
    "SpecPieces": [
      "SourceText", "Findings", "YAMLTree", "Quantities", "PlatformFacts", "RecoveryYAML", "SpecConversion",
    ],
    "Holdfast": [
      "SourceText", "YAMLTree", "SpecConversion", "SwiftSpecs", "RecoveryCompiler", "HoldfastTool",
      "CConfinement",
    ],
    "HoldfastProgram": ["HoldfastTool"],
    "HoldfastTool": [
      "SpecPieces", "SpecConversion", "SpecLayout", "SpecComparison", "ComparisonReports", "RecoveryYAML",
      "YAMLTree",
      "ArgumentParser",
      "RecoveryCompiler", "RecoveryEmitters",
      "Reports", "Findings", "Quantities",
      "PlatformFacts",
      "ConfigTrees", "SourceText", "SwiftSpecs", "CConfinement", "Dispatch", "Glibc", "Musl",
      "Darwin",
    ],
  ]

  @Test("arrows between rooms point down only")
  func arrows() throws {
    for file in try SourceTree.files() {
      let allowed = try #require(Self.allowed[file.room], "\(file.room) has no place in the house")
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path) may not import \(module)")
      }
    }
  }

  @Test("emitters have no opinion: they do not import Findings, and no library imports Foundation")
  func emittersAndFoundation() throws {
    let files = try SourceTree.files()
    #expect(files.count > 100)
    #expect(!files.contains { $0.room == "RecoveryEmitters" && $0.imports.contains("Findings") })
    #expect(!files.contains { $0.room != "HoldfastTool" && $0.imports.contains("Foundation") })
  }

  @Test("no file hides a second concept: none is longer than 300 lines")
  func length() throws {
    for file in try SourceTree.files() {
      #expect(file.lines.count <= 301, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test("input cannot reach a crash: no forced unwrap, cast or try, no fatal error")
  func noCrashes() throws {
    for file in try SourceTree.files() {
      for line in file.lines where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        for word in ["fatalError(", "try!", "as!", "preconditionFailure("] {
          #expect(!line.contains(word), "\(file.path): \(line)")
        }
      }
    }
  }
}
