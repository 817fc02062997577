import Foundation
import PackagePlugin

/// Has a build fail where the specs of a package promise what cannot hold: `holdfast check specs` before a target is built.
///
/// It is run again when a file below `specs` has changed.
@main struct HoldfastCheck: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard target is SwiftSourceModuleTarget else {
      Diagnostics.error("HoldfastCheck belongs to a target in Swift, and \(target.name) is none")
      return []
    }
    let specs = context.package.directoryURL.appending(path: "specs")
    let found = FileManager.default.enumerator(at: specs, includingPropertiesForKeys: [.isRegularFileKey])
    var files: [URL] = []
    while let file = found?.nextObject() as? URL {
      if try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true { files.append(file) }
    }
    guard !files.isEmpty else {
      Diagnostics.error(
        "HoldfastCheck looks at the folder specs of a package, and there is nothing in \(specs.path)")
      return []
    }
    // An empty source, since any other file would become a resource of the target.
    let stamp = context.pluginWorkDirectoryURL.appending(path: "SpecsHold.swift")
    return [
      .buildCommand(
        displayName: "Proving the promises of specs",
        executable: try context.tool(named: "HoldfastProgram").url,
        arguments: ["check", specs.path, "--stamp", stamp.path],
        inputFiles: files.sorted { $0.path < $1.path },
        outputFiles: [stamp])
    ]
  }
}
