import ArgumentParser
import SourceText
import SpecLayout

/// `holdfast fmt`: specs laid out alike.
struct FmtVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt", abstract: "Lays specs out alike; comments, order and meaning stay.",
    discussion:
      "YAML files are changed where they stand; those in Swift are left to `swift format`. With --check nothing is, and the exit code says whether any would be."
  )

  @Argument(
    help: "Spec files or folders of them; `-` is standard input, laid out on standard output.",
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Flag(help: "Changes nothing, names the files that would be, and leaves with 1 where there are any.")
  var check = false

  func run() throws {
    let roots = paths.isEmpty ? ["specs/systems"] : paths
    if let swift = roots.first(where: { $0.hasSuffix(".swift") }) {
      throw Failure.input("\(swift) is Swift, which `swift format` lays out")
    }
    let writer = SpecWriter(under: roots)
    // Policies beside a path are read with it, but only what was named is changed.
    let files = try SpecFiles(under: roots).read().sources.files.filter {
      !$0.path.hasSuffix(".swift") && ($0.path == "<stdin>" || writer.mayChange($0.path))
    }
    var changes: [(before: SourceFile, bytes: [UInt8])] = []
    var left: [String] = []
    for file in files {
      guard let bytes = SpecLayout.bytes(of: file) else {
        left.append(file.path)
        continue
      }
      if file.path == "<stdin>", !check {
        StandardOutput.write(bytes)
      } else if bytes != file.bytes {
        changes.append((file, bytes))
      }
    }
    if !check { try writer.write(changes) }
    for change in changes {
      StandardOutput.write("\(change.before.path)\(check ? " would be laid out anew" : "")\n")
    }
    guard left.isEmpty else {
      throw Failure.input(
        "\(left.joined(separator: ", ")) cannot be laid out and \(left.count == 1 ? "is" : "are") as before; `holdfast check` says what is wrong"
      )
    }
    if check, !changes.isEmpty { throw ExitCode(1) }
  }
}
