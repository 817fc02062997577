import ArgumentParser
import Findings
import RecoveryCompiler
import RecoveryYAML
import SourceText
import SpecConversion
import YAMLTree

/// `holdfast convert`: specs in the other language, YAML as Swift; from a program in Swift, its estate as YAML.
struct ConvertVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Writes YAML specs as Swift, or, from a program in Swift, the specs it holds as YAML.",
    discussion:
      "Comments are kept. A file with a slip in it is refused: what cannot be read cannot be said again.")

  @Argument(help: "YAML files; in a program in Swift, none: its own specs are converted.")
  var paths: [String] = []

  @Option(name: .shortAndLong, help: "The folder to write into; standard output where none is named.")
  var output: String?

  func run() throws {
    if let estate = Estate.current, paths.isEmpty { return try writeYAML(estate) }
    guard !paths.isEmpty else { throw Failure.input("name the YAML files to convert") }
    for path in paths {
      let source = SourceFile(path: path, bytes: try FileContent.read(path), id: FileID(0))
      let file = YAMLFile.parse(source)
      if let slip = readSpec(file).findings.first {
        throw Failure.input("\(path) cannot be converted: \(slip.message); `holdfast check` shows where")
      }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      try write(SwiftSpec.source(of: file), to: Self.swiftName(name))
    }
  }

  private func writeYAML(_ estate: Estate) throws {
    var sources = SourceSet()
    let said = estate.add(&sources)
    for (tree, comments) in zip(said.trees, said.comments) {
      if let slip = readSpec(tree).findings.first {
        throw Failure.input("the estate cannot be converted: \(slip.message); `check` shows where")
      }
      try write(YAMLSpec.source(of: tree, comments: comments), to: "estate.yaml")
    }
  }

  private func write(_ text: String, to name: String) throws {
    guard let output else { return StandardOutput.write(text) }
    try Folder.make(output)
    try FileContent.write(Array(text.utf8), to: "\(output)/\(name)", isExecutable: false)
  }

  /// The name of the Swift file for a YAML one: `InterviewDrills.swift` for `interview-drills.yaml`.
  private static func swiftName(_ name: String) -> String {
    let stem = name.prefix { $0 != "." }
    return stem.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + ".swift"
  }
}
