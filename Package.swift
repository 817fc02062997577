// swift-tools-version: 6.2
import PackageDescription

/// Every module is held to the same bar: Swift 6 concurrency, and a warning is an error.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A library room of the house; `needs` are the arrows that point down from it.
func room(_ name: String, needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: house)
}

/// The tests of the room of the same name; `goldens` are folders of expected output, which are read where they stand.
func tests(of name: String, needs: [Target.Dependency] = [], goldens: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name), "TestTools"] + needs, exclude: goldens,
    swiftSettings: house)
}

let package = Package(
  name: "holdfast",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "holdfast", targets: ["HoldfastProgram"]),
    .library(name: "Holdfast", targets: ["Holdfast"]),
    // What single files of Swift among the specs are linked with: the same library as one archive.
    .library(name: "HoldfastSpecs", type: .static, targets: ["Holdfast"]),
    .plugin(name: "HoldfastCommand", targets: ["HoldfastCommand"]),
    .plugin(name: "HoldfastCheck", targets: ["HoldfastCheck"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CCatalogue"),
    .target(name: "CConfinement"),

    room("SourceText"),
    room("Quantities"),
    room("ConfigTrees"),
    room("Findings", needs: ["SourceText"]),
    room("YAMLTree", needs: ["CYAML", "SourceText"]),
    room("SwiftSpecs", needs: ["SourceText", "Findings", "YAMLTree"]),
    room("PlatformFacts", needs: ["Quantities"]),
    room("RecoveryModel", needs: ["SourceText", "Quantities", "PlatformFacts"]),
    room(
      "RecoveryYAML",
      needs: ["YAMLTree", "SourceText", "Findings", "Quantities", "PlatformFacts", "RecoveryModel"]),
    room("RecoveryAnalysis", needs: ["SourceText", "Quantities", "PlatformFacts", "RecoveryModel"]),
    room(
      "RecoveryRules",
      needs: [
        "SourceText", "Findings", "Quantities", "PlatformFacts", "RecoveryModel",
        "RecoveryAnalysis",
      ]),
    room(
      "RecoveryEmitters",
      needs: [
        "ConfigTrees", "Quantities", "PlatformFacts", "RecoveryModel", "RecoveryAnalysis",
        "RecoveryRules",
      ]),
    room("Reports", needs: ["SourceText", "Findings", "ConfigTrees", "CXML"]),
    room(
      "RecoveryCompiler",
      needs: [
        "CCatalogue", "SourceText", "YAMLTree", "Findings", "Quantities", "PlatformFacts", "ConfigTrees",
        "Reports", "RecoveryYAML", "SwiftSpecs", "RecoveryModel", "RecoveryAnalysis", "RecoveryRules",
        "RecoveryEmitters",
      ]),
    room("SpecLayout", needs: ["YAMLTree", "SourceText"]),
    room(
      "SpecComparison",
      needs: [
        "SourceText", "Findings", "Quantities", "PlatformFacts", "RecoveryModel", "RecoveryYAML",
        "RecoveryAnalysis", "RecoveryRules", "RecoveryEmitters", "RecoveryCompiler",
      ]),
    room(
      "ComparisonReports",
      needs: [
        "SpecComparison", "ConfigTrees", "Findings", "PlatformFacts", "RecoveryRules", "Reports",
      ]),
    room("SpecConversion", needs: ["YAMLTree", "SourceText", "PlatformFacts", "RecoveryYAML"]),
    room(
      "SpecPieces",
      needs: [
        "SourceText", "Findings", "YAMLTree", "Quantities", "PlatformFacts", "RecoveryYAML", "SpecConversion",
      ]),
    room(
      "HoldfastTool",
      needs: [
        "SpecPieces", "SpecConversion", "SpecLayout", "SpecComparison", "ComparisonReports", "RecoveryYAML",
        "YAMLTree",
        "RecoveryCompiler", "RecoveryEmitters", "Reports", "Findings", "SourceText", "Quantities",
        "PlatformFacts", "ConfigTrees", "SwiftSpecs", "CConfinement",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    room(
      "Holdfast",
      needs: [
        "SourceText", "YAMLTree", "SpecConversion", "SwiftSpecs", "RecoveryCompiler", "HoldfastTool",
        "CConfinement",
      ]),
    // Specs and proofs are many small objects, made and given up a few systems at a time. This allocator, which takes the place
    // of the system's by being linked, takes a twentieth off the time of a large estate and a tenth off that of a huge one.
    .executableTarget(
      name: "HoldfastProgram", dependencies: ["HoldfastTool"], swiftSettings: house,
      linkerSettings: [.linkedLibrary("mimalloc", .when(platforms: [.linux]))]),

    .plugin(
      name: "HoldfastCommand",
      capability: .command(
        intent: .custom(
          verb: "holdfast", description: "Proves what the recovery specs of this package promise."),
        permissions: []), dependencies: ["HoldfastProgram"]),
    .plugin(name: "HoldfastCheck", capability: .buildTool(), dependencies: ["HoldfastProgram"]),

    .target(name: "SpecTwins", dependencies: ["Holdfast"], path: "specs/swift", swiftSettings: house),
    .executableTarget(
      name: "SampleEstate", dependencies: ["Holdfast"], path: "Tests/Samples/Estate/Sources/estate",
      swiftSettings: house),

    .target(name: "TestTools", dependencies: ["ConfigTrees"], path: "Tests/TestTools", swiftSettings: house),
    tests(of: "SourceText"),
    tests(of: "Quantities"),
    tests(of: "ConfigTrees"),
    tests(of: "Findings"),
    tests(of: "YAMLTree"),
    tests(of: "SwiftSpecs", needs: ["SourceText", "Findings", "YAMLTree"]),
    tests(of: "PlatformFacts"),
    tests(of: "RecoveryModel", needs: ["RecoveryYAML", "YAMLTree", "SourceText", "Findings"]),
    tests(of: "RecoveryYAML"),
    tests(of: "RecoveryAnalysis", needs: ["RecoveryYAML", "YAMLTree", "SourceText", "Findings"]),
    tests(of: "RecoveryRules", needs: ["RecoveryCompiler", "Reports"]),
    tests(
      of: "RecoveryEmitters", needs: ["RecoveryYAML", "YAMLTree"],
      goldens: [
        "Alertmanager/Goldens", "Cron/Goldens", "Objectives/Goldens", "Prometheus/Goldens", "Runbook/Goldens",
        "Terraform/Goldens",
      ]),
    tests(of: "Reports"),
    tests(of: "RecoveryCompiler", needs: ["Reports", "ConfigTrees", "SwiftSpecs"]),
    tests(of: "SpecLayout", needs: ["YAMLTree", "SourceText"]),
    tests(
      of: "SpecComparison",
      needs: [
        "ComparisonReports", "RecoveryCompiler", "RecoveryModel", "Findings", "SourceText", "Quantities",
        "ConfigTrees", "Reports",
      ]),
    tests(of: "SpecConversion", needs: ["RecoveryYAML", "YAMLTree", "SourceText"]),
    tests(
      of: "SpecPieces",
      needs: [
        "Findings", "PlatformFacts", "Quantities", "RecoveryCompiler", "RecoveryYAML", "SourceText",
        "SpecLayout",
        "YAMLTree",
      ]),
    tests(
      of: "Holdfast",
      needs: [
        "SpecTwins", "SpecConversion", "SwiftSpecs", "RecoveryCompiler", "RecoveryEmitters", "RecoveryModel",
        "RecoveryYAML",
        "Reports", "YAMLTree", "SourceText", "Quantities", "Findings", "PlatformFacts",
      ], goldens: ["Everything/everything.yaml"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["HoldfastProgram", "SampleEstate", "TestTools"],
      swiftSettings: house),
  ]
)
