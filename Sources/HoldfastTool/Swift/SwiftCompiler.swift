import CConfinement
import ConfigTrees
import SwiftSpecs

/// The Swift compiler of this machine.
struct SwiftCompiler {
  /// Where it is.
  let path: String
  /// Its version and what it compiles for, as it says them.
  let version: String
  /// The folders of the libraries that its programs need.
  let runtime: [String]

  /// How many seconds it may take for a file.
  private static let patience = 300

  /// The compiler that is found where programs are looked for.
  init() throws(Failure) {
    guard let found = OwnProgram.search("swiftc") else {
      throw .input(
        "specs in Swift need the Swift compiler, and there is no swiftc in PATH; install Swift from https://www.swift.org/install"
      )
    }
    path = found
    let run = try ProgramRun(
      ProgramRun.Order(program: found, arguments: ["-print-target-info"], seconds: Self.patience))
    guard run.end == .exit(0), let start = run.output.firstIndex(of: UInt8(ascii: "{")),
      let info = try? JSONReader.read(Array(run.output[start...])),
      case .string(let version)? = info["compilerVersion"],
      case .string(let triple)? = info["target"]?["triple"]
    else { throw .input("\(found) does not say its version: it is no Swift compiler that works here") }
    self.version = "\(version) \(triple)"
    guard case .array(let folders)? = info["paths"]?["runtimeLibraryPaths"] else {
      runtime = []
      return
    }
    runtime = folders.compactMap { if case .string(let folder) = $0 { folder } else { nil } }
  }

  /// Compiles sources into a program, and gives back what the compiler said.
  ///
  /// A library that was built with Swift's own in it, as releases are, can be linked only with those: where the program
  /// compiles and cannot be linked, it is tried once more so.
  func compile(_ sources: [String], into program: String, with library: SwiftLibrary, in bench: Workbench)
    throws(Failure) -> (run: ProgramRun, output: CompilerOutput)
  {
    let run = try compile(sources, into: program, with: library, in: bench, options: [])
    let output = CompilerOutput(run.text)
    guard run.end == .exit(1), output.errors.isEmpty else { return (run, output) }
    let again = try compile(sources, into: program, with: library, in: bench, options: ["-static-stdlib"])
    return again.end == .exit(0) ? (again, CompilerOutput(again.text)) : (run, output)
  }

  private func compile(
    _ sources: [String], into program: String, with library: SwiftLibrary, in bench: Workbench,
    options: [String]
  ) throws(Failure) -> ProgramRun {
    var arguments =
      options + [
        "-parse-as-library", "-swift-version", "6", "-Onone", "-wmo", "-module-name", "HoldfastSpecFile",
        "-suppress-warnings", "-diagnostic-style", "llvm", "-no-color-diagnostics",
        "-module-cache-path", bench.path("modules"), "-I", library.modules, "-o", program,
      ]
    for module in SwiftLibrary.foreignModules {
      arguments += ["-Xcc", "-fmodule-map-file=" + bench.path("foreign/\(module).modulemap")]
    }
    #if canImport(Darwin)
      // Where Homebrew keeps libraries on the two kinds of machine.
      arguments += ["-L/opt/homebrew/lib", "-L/usr/local/lib"]
    #endif
    arguments += sources + [library.archive] + SwiftLibrary.foreignLibraries.map { "-l" + $0 }
    return try ProgramRun(
      ProgramRun.Order(program: path, arguments: arguments, seconds: Self.patience))
  }
}

/// A folder of our own in which specs are compiled; it goes away with its owner.
final class Workbench: Sendable {
  private let folder: String

  /// A new folder that nobody else may enter.
  init() throws(Failure) {
    let above = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let made = FreshPath.folder("\(above)/holdfast-swift-").flatMap(SpecWriter.real) else {
      throw .input("cannot make a folder in \(above): \(systemError())")
    }
    folder = made
    try Folder.make(path("foreign"))
    for module in SwiftLibrary.foreignModules {
      // The header of a module whose declarations no spec sees: the machine need not have it.
      try write("", to: "foreign/\(module).h")
      try write(
        "module \(module) [system] { header \"\(module).h\" export * }\n", to: "foreign/\(module).modulemap")
    }
  }

  deinit { Self.remove(folder, depth: 0) }

  /// A path in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a text into the folder.
  func write(_ text: String, to name: String) throws(Failure) {
    try FileContent.write(Array(text.utf8), to: path(name), isExecutable: false)
  }

  private static func remove(_ path: String, depth: Int) {
    guard depth < 32 else { return }
    for entry in (try? Folder.entries(of: path)) ?? [] {
      let below = "\(path)/\(entry.name)"
      var status = stat()
      if lstat(below, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        remove(below, depth: depth + 1)
      } else {
        unlink(below)
      }
    }
    rmdir(path)
  }
}
