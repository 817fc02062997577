import Foundation

/// The library as it was built for these tests, for compilers that a test runs against it.
package enum BuiltLibrary {
  /// What `swiftc` must be told to find the library's modules, and the C modules below them, in a build folder.
  package static func flags(top: URL, build: URL) -> [String] {
    let maps =
      ["CYAML", "CXML"].map { top.appending(path: "Sources/\($0)/module.modulemap").path }
      + ["CCatalogue", "CConfinement"].map { build.appending(path: "\($0).build/module.modulemap").path }
    return ["-swift-version", "6", "-I", build.appending(path: "Modules").path, "-I", "/usr/include/libxml2"]
      + maps.flatMap { ["-Xcc", "-fmodule-map-file=\($0)"] }
  }

  /// The archive of every module below the product, and the libraries of the system that they need.
  package static func objects(build: URL) -> [String] {
    [build.appending(path: "libHoldfastSpecs.a").path, "-lyaml", "-lxml2"]
  }
}
