import Foundation

/// The library as it was built for these tests, for compilers that a test runs against it.
package enum BuiltLibrary {
  /// What `swiftc` must be told to find the library's modules, and the C modules below them, in a build folder.
  package static func flags(top: URL, build: URL) -> [String] {
    let maps =
      ["CYAML", "CXML", "CMalloc"].map { top.appending(path: "Sources/\($0)/module.modulemap").path }
      + [build.appending(path: "CCatalogue.build/module.modulemap").path]
    return ["-swift-version", "6", "-I", build.appending(path: "Modules").path, "-I", "/usr/include/libxml2"]
      + maps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] }
  }

  /// The objects of every module below the product, and the libraries of the system that they need.
  package static func objects(build: URL) -> [String] {
    let modules = [
      "Holdfast", "HoldfastTool", "SpecConversion", "SpecLayout", "ComparisonReports", "SpecComparison",
      "RecoveryCompiler",
      "RecoveryEmitters", "RecoveryRules",
      "RecoveryAnalysis", "RecoveryYAML", "RecoveryModel", "PlatformFacts", "Findings", "Reports",
      "ConfigTrees", "Quantities", "SourceText", "YAMLTree", "CCatalogue", "ArgumentParser",
      "ArgumentParserToolInfo",
    ]
    let objects = modules.flatMap { module in
      let root = build.appending(path: "\(module).build")
      let names = (FileManager.default.subpaths(atPath: root.path) ?? []).filter { $0.hasSuffix(".o") }
      // A source that is gone may have left its object behind.
      let sources = try? String(contentsOf: root.appending(path: "sources"), encoding: .utf8)
      let known = sources.map { text in
        // Paths with blanks in them stand in quotes.
        Set(
          text.split(whereSeparator: { "\n'\"".contains($0) }).map {
            $0.split(separator: "/").last.map { "\($0).o" }
          })
      }
      return names.filter { known?.contains($0.split(separator: "/").last.map(String.init)) ?? true }.map {
        root.appending(path: $0).path
      }
    }
    return objects + ["-lyaml", "-lxml2"]
  }
}
