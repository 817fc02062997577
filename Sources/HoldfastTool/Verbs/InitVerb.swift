import ArgumentParser

/// `holdfast init`: a spec to begin with.
struct InitVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Writes a small spec to begin with, in YAML or as a package in Swift.")

  @Argument(help: "The folder to write into.", completion: .directory)
  var folder = "."

  @Flag(help: "Write a package in Swift.")
  var swift = false

  @Option(help: "Where the package finds the library: the path or the address of Holdfast's own package.")
  var library: String?

  func run() throws {
    guard swift else {
      try StarterFiles.yaml.write(below: folder)
      return StandardOutput.write("wrote \(folder)/specs/systems/orders.yaml; `holdfast check` looks at it\n")
    }
    guard let library else {
      throw Failure.input("--swift asks where Holdfast's package is: --library PATH or --library URL")
    }
    try StarterFiles.swift(library: SpecWriter.real(library) ?? library).write(below: folder)
    StandardOutput.write("wrote a package into \(folder); there, `swift run estate check` looks at it\n")
  }
}
