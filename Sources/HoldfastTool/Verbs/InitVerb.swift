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
    guard swift else { return try begin(.yaml, next: "holdfast check") }
    guard let library else {
      throw Failure.input("--swift asks where Holdfast's package is: --library PATH or --library URL")
    }
    try begin(
      .swift(library: SpecWriter.real(library) ?? library),
      next: "swift run estate check (the first build compiles the library, which takes a minute or two)")
  }

  private func begin(_ files: StarterFiles, next: String) throws(Failure) {
    try files.write(below: folder)
    let place = folder == "." ? "" : "cd \(folder) && "
    StandardOutput.write(files.welcome(in: folder, next: place + next))
  }
}
