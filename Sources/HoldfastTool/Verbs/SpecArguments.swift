import ArgumentParser
import Quantities
import RecoveryCompiler

/// The arguments of every verb that reads specs.
struct SpecArguments: ParsableArguments {
  @Argument(
    help: "Spec files or folders of them; `-` is standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Option(name: .customLong("as-of"), help: "The day that counts as today (default: today, UTC).")
  var asOf: String?

  /// The paths, or the place where specs usually stand.
  var roots: [String] { paths.isEmpty ? ["specs/systems"] : paths }

  /// Reads and compiles the files.
  func compiled() throws -> (compilation: Compilation, paths: [String]) {
    let day = try day()
    let files = try SpecFiles(under: roots)
    let progress = Progress("reading \(files.paths.count) files")
    defer { progress.end() }
    let sources = try files.read()
    let compilation = compile(sources, asOf: day, threads: Threads.wanted)
    // The process ends with the verb: giving a large estate back to the allocator piece by piece takes a tenth of a run.
    _ = Unmanaged.passRetained(compilation)
    return (compilation, sources.files.map(\.path))
  }

  /// The day that counts as today.
  func day() throws(Failure) -> CivilDate {
    guard let asOf else { return Clock.today }
    return try Self.date(asOf)
  }

  /// A day as an argument.
  static func date(_ text: String) throws(Failure) -> CivilDate {
    do {
      return try CivilDate(text)
    } catch {
      throw .input("--as-of \(text): \(error)")
    }
  }
}
