import ArgumentParser
import ComparisonReports
import Findings
import RecoveryCompiler
import RecoveryEmitters
import Reports
import SpecComparison

/// `holdfast build`: the files that make the promises hold.
struct BuildVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Writes Terraform, lifecycle rules, cron tables, alerts and runbooks of specs that pass.")

  @OptionGroup var specs: SpecArguments

  @Option(name: .shortAndLong, help: "The folder to write into.", completion: .directory)
  var output: String

  @Flag(help: "Write nothing; fail where the folder is not what the specs ask for.")
  var check = false

  func run() throws {
    let (compilation, paths) = try specs.compiled()
    guard let checked = compilation.checked else {
      let report = compilation.inspection.report(of: paths)
      StandardOutput.write(report.render(as: .text, colour: Terminal.wantsColour, width: Terminal.width))
      StandardError.write("holdfast: nothing was written, because of the errors above\n")
      throw ExitCode(1)
    }
    let files = emit(checked)
    let tree = OutputTree(root: output)
    if check { return try compare(tree, files) }
    let changes = try tree.write(files)
    let systems = checked.plan.systems.count
    StandardOutput.write(
      "\(files.count) files for \(systems) system\(systems == 1 ? "" : "s") in \(output): \(changes.written.count) written, "
        + "\(changes.removed.count) removed, \(changes.unchanged) unchanged\n")
  }

  /// How a file differs from what is there, as `diff -u` writes it: its first sixty lines.
  private func difference(of path: String, from present: [UInt8]?, to bytes: [UInt8]) -> String {
    guard let present else { return "not there yet: \(path)\n" }
    let lines = ArtifactWords(file: ArtifactChange(path: path, from: present, to: bytes)).diff
    let more = lines.count > 60 ? ["... and \(lines.count - 60) more lines"] : []
    return (lines.prefix(60) + more).joined(separator: "\n") + "\n"
  }

  /// Says what is stale, and fails where anything is.
  private func compare(_ tree: OutputTree, _ files: [OutputFile]) throws {
    let changes = try tree.changes(for: files)
    if changes.isEmpty { return StandardOutput.write("\(output) is up to date: \(files.count) files\n") }
    for file in changes.written {
      let present = FileContent.readIfPresent("\(output)/\(file.path)")
      StandardOutput.write(difference(of: "\(output)/\(file.path)", from: present, to: file.bytes))
    }
    for path in changes.removed { StandardOutput.write("no longer generated: \(output)/\(path)\n") }
    let again = (["holdfast", "build"] + specs.roots + ["--output", output]).joined(separator: " ")
    StandardError.write("holdfast: \(output) is stale; run `\(again)`\n")
    throw ExitCode(1)
  }
}
