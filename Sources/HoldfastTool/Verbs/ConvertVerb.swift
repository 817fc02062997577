import ArgumentParser
import Findings
import RecoveryCompiler
import RecoveryYAML
import SourceText
import SpecConversion
import YAMLTree

/// `holdfast convert`: specs in the other language, YAML as Swift and Swift as YAML; from a program in Swift, its estate.
struct ConvertVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract:
      "Writes YAML specs as Swift and Swift ones as YAML, or, from a program in Swift, the specs it holds.",
    discussion:
      "Comments are kept. A file with a slip in it is refused: what cannot be read cannot be said again.")

  @Argument(help: "Spec files; in a program in Swift, none: its own specs are converted.")
  var paths: [String] = []

  @Option(name: .shortAndLong, help: "The folder to write into; standard output where none is named.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The folder of Holdfast's library, for specs in Swift (default: HOLDFAST_LIBRARY, or where this program is).",
      valueName: "dir"), completion: .directory)
  var swiftLibrary: String?

  func run() throws {
    if let estate = Estate.current, paths.isEmpty { return try writeYAML(estate) }
    guard !paths.isEmpty else { throw Failure.input("name the files to convert") }
    for path in paths {
      if path.hasSuffix(".swift") {
        try writeYAML(ofSwift: path)
        continue
      }
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
    try writeYAML(estate.add(&sources), of: "the estate", to: "estate.yaml")
  }

  private func writeYAML(ofSwift path: String) throws {
    let files = try SpecFiles(under: [path], withPolicies: false).read()
    let said = try SwiftReading(files: files.swift, library: swiftLibrary).said(threads: 1)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try writeYAML(said, of: path, to: Self.yamlName(name))
  }

  private func writeYAML(_ said: SaidSpecs, of subject: String, to name: String) throws {
    for (tree, comments) in zip(said.trees, said.comments) {
      if let slip = readSpec(tree).findings.first { throw Self.refusal(subject, slip) }
      try write(YAMLSpec.source(of: tree, comments: comments), to: name)
    }
    if let slip = said.slips.first { throw Self.refusal(subject, slip) }
  }

  private static func refusal(_ subject: String, _ slip: Finding) -> Failure {
    .input("\(subject) cannot be converted: \(slip.message); `check` shows where")
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

  /// The name of the YAML file for a Swift one: `interview-drills.yaml` for `InterviewDrills.swift`.
  private static func yamlName(_ name: String) -> String {
    name.prefix { $0 != "." }.reduce(into: "") { stem, letter in
      if letter.isUppercase, !stem.isEmpty { stem += "-" }
      stem += letter.lowercased()
    } + ".yaml"
  }
}
