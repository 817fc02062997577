import ArgumentParser
import Quantities
import RecoveryCompiler
import SourceText

/// The arguments of every verb that reads specs.
struct SpecArguments: ParsableArguments {
  @Argument(
    help: "Spec files or folders of them; `-` is standard input.",
    completion: .file(extensions: ["yaml", "yml", "swift"]))
  var paths: [String] = []

  @OptionGroup var today: DayArgument

  @Option(
    help: ArgumentHelp(
      "The folder of Holdfast's library, for specs in Swift (default: HOLDFAST_LIBRARY, or where this program is).",
      valueName: "dir"), completion: .directory)
  var swiftLibrary: String?

  /// The paths, or the place where specs usually stand.
  var roots: [String] { paths.isEmpty && Estate.current == nil ? ["specs/systems"] : paths }

  /// Reads the files and says what is wrong with them.
  func inspected() throws -> (inspection: Inspection, paths: [String]) {
    try read { inspect($0, said: $1, asOf: $2, threads: Threads.wanted) }
  }

  /// Reads and compiles the files.
  func compiled() throws -> (compilation: Compilation, paths: [String]) {
    try read { compile($0, said: $1, asOf: $2, threads: Threads.wanted) }
  }

  /// Reads the files and makes something of them, with a word to who waits longer than a second.
  private func read<Result: AnyObject>(
    _ make: (SourceSet, SaidSpecs, CivilDate) -> Result
  ) throws -> (Result, paths: [String]) {
    let day = try day()
    let files = try SpecFiles(under: roots)
    var (sources, swift) = try files.read()
    let single = try SwiftReading(files: swift, library: swiftLibrary).said(threads: Threads.wanted)
    let progress = Progress("reading \(files.paths.count) files")
    defer { progress.end() }
    let said = (Estate.current?.add(&sources) ?? SaidSpecs()).joined(with: single)
    let result = make(sources, said, day)
    // The process ends with the verb: giving a large estate back to the allocator piece by piece takes a tenth of a run.
    _ = Unmanaged.passRetained(result)
    return (result, sources.files.map(\.path))
  }

  /// The day that counts as today.
  func day() throws(Failure) -> CivilDate { try today.day() }
}
