import Foundation
import PackagePlugin

/// `swift package holdfast VERB …`: the command line of Holdfast over the specs of a package.
///
/// Behind `--estate NAME` it is the package's own program of that name, which says its specs in Swift, that is built and run.
@main struct HoldfastCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    var arguments = arguments
    var program = try context.tool(named: "HoldfastProgram").url
    if arguments.first == "--estate" {
      guard arguments.count > 1 else { throw Wrong("--estate asks for the name of an executable product") }
      program = try Self.build(arguments[1], packageManager)
      arguments.removeFirst(2)
    } else if Self.readsSpecs(arguments), !Self.namesPaths(arguments) {
      // Without paths `holdfast` reads specs/systems; a package has its specs in a folder of its own.
      arguments.append("specs")
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = context.package.directoryURL
    try process.run()
    process.waitUntilExit()
    // What was wrong has been said; how the program ended is how this ends.
    if process.terminationReason != .exit || process.terminationStatus != 0 {
      exit(process.terminationReason == .exit ? process.terminationStatus : 3)
    }
  }

  /// Builds the package's own program.
  private static func build(_ name: String, _ manager: PackageManager) throws -> URL {
    let result = try manager.build(.product(name), parameters: PackageManager.BuildParameters())
    guard result.succeeded, let built = result.builtArtifacts.first(where: { $0.kind == .executable }) else {
      throw Wrong("\(name) cannot be built:\n\(result.logText)")
    }
    return built.url
  }

  /// Whether the verb reads specs and nothing else without a path.
  private static func readsSpecs(_ arguments: [String]) -> Bool {
    arguments.first.map { ["check", "build"].contains($0) } ?? false
  }

  /// Whether an argument behind the verb is a path; what stands behind an option is its value.
  private static func namesPaths(_ arguments: [String]) -> Bool {
    let flags = ["--fix", "--check", "--help", "-h"]
    var isValue = false
    for argument in arguments.dropFirst() {
      if isValue {
        isValue = false
      } else if argument.hasPrefix("-"), argument != "-" {
        isValue = !argument.contains("=") && !flags.contains(argument)
      } else {
        return true
      }
    }
    return false
  }
}

/// Wrong use, in a line.
private struct Wrong: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
