import CConfinement
import Dispatch
import Findings
import RecoveryCompiler
import SourceText
import SwiftSpecs
import YAMLTree

/// Reads specs in single Swift files: what each says comes from the cache, or from the compiler and a run of its program.
struct SwiftReading {
  /// The files.
  let files: [SwiftSpecFile]
  /// Where the library was said to be.
  let library: String?

  /// How many seconds a spec's program may take: `HOLDFAST_SWIFT_SECONDS` where it is set to a number.
  private static var patience: Int {
    if let value = getenv("HOLDFAST_SWIFT_SECONDS"), let count = Int(String(cString: value)), count > 0 {
      return min(count, 600)
    }
    return 10
  }

  /// What the files say, and what is wrong with those that say nothing.
  func said(threads: Int) throws(Failure) -> SaidSpecs {
    guard !files.isEmpty else { return SaidSpecs() }
    let library = try SwiftLibrary.found(named: library)
    let compiler = try SwiftCompiler()
    let cache = TreeCache()
    var outcomes = files.map { file -> Outcome? in
      let key = Self.key(of: file, library, compiler)
      return cache.tree(of: key).flatMap { Self.tree($0, of: file) }.map { .tree($0) }
    }
    let missing = outcomes.indices.filter { outcomes[$0] == nil }
    guard !missing.isEmpty else { return Self.joined(outcomes, files) }
    let progress = Progress("compiling \(missing.count) spec\(missing.count == 1 ? "" : "s") in Swift")
    defer { progress.end() }
    Self.warnWithoutSandbox()
    let bench = try Workbench()
    let made = Self.each(missing.count, threads) { index in
      let file = files[missing[index]]
      return Self.outcome(of: file, number: index, library, compiler, bench) { tree in
        cache.keep(tree, of: Self.key(of: file, library, compiler))
      }
    }
    for (index, outcome) in zip(missing, made) { outcomes[index] = outcome }
    for case .failure(let failure)? in outcomes { throw failure }
    return Self.joined(outcomes, files)
  }

  /// What comes of a file.
  private enum Outcome: Sendable {
    case tree(YAMLFile)
    case slips([Finding])
    case failure(Failure)
  }

  private static func joined(_ outcomes: [Outcome?], _ files: [SwiftSpecFile]) -> SaidSpecs {
    var trees: [YAMLFile] = []
    var slips: [Finding] = []
    var comments: [[TreeComment]] = []
    for (outcome, file) in zip(outcomes, files) {
      switch outcome {
      case .tree(let tree)?:
        trees.append(tree)
        comments.append(SwiftOutline(file.source.bytes).plainComments(in: file.source.bytes, base: 0))
      case .slips(let found)?: slips += found
      case .failure, nil: break
      }
    }
    return SaidSpecs(
      trees: trees, comments: comments, files: Set(files.map(\.source.id)), slips: slips)
  }

  /// Compiles a file, runs what comes of it, and reads what that hands over.
  private static func outcome(
    of file: SwiftSpecFile, number: Int, _ library: SwiftLibrary, _ compiler: SwiftCompiler,
    _ bench: Workbench,
    keep: ([UInt8]) -> Void
  ) -> Outcome {
    do throws(Failure) {
      let folder = bench.path("\(number)")
      try Folder.make(folder)
      let (spec, program) = ("\(folder)/\(specName)", "\(folder)/program")
      try FileContent.write(file.source.bytes, to: spec, isExecutable: false)
      var sources = [spec]
      if let entry = EntrySource(for: file.declared) {
        sources.append("\(folder)/Entry.swift")
        try FileContent.write(Array(entry.text.utf8), to: sources[1], isExecutable: false)
      }
      let (compiling, output) = try compiler.compile(sources, into: program, with: library, in: bench)
      guard compiling.end == .exit(0) else { return try refused(file, compiling, output, spec, library) }
      let run = try ProgramRun(confined(program, on: spec, compiler.runtime))
      // Larger than all else, and not needed again.
      unlink(program)
      guard run.end == .exit(0), let tree = tree(run.handed, of: file) else {
        return .slips([file.notAnswered(how(run), saying: run.text, named: specName)])
      }
      keep(run.handed)
      return .tree(tree)
    } catch {
      return .failure(error)
    }
  }

  /// What the file is called while it is compiled.
  private static let specName = "Spec.swift"

  /// What the compiler refuses, where it is the file's fault.
  private static func refused(
    _ file: SwiftSpecFile, _ run: ProgramRun, _ output: CompilerOutput, _ spec: String,
    _ library: SwiftLibrary
  ) throws(Failure) -> Outcome {
    if run.end == .late {
      throw .input("\(file.source.path): the Swift compiler takes minutes for it, and was ended")
    }
    if let reason = output.refusesLibrary {
      throw .input("specs in Swift cannot be compiled against the library in \(library.folder): \(reason)")
    }
    if output.errors.isEmpty, run.end == .exit(1) {
      let reason =
        output.failure ?? run.text.split(separator: "\n").first.map(String.init) ?? "it says nothing"
      throw .input("\(file.source.path): its program cannot be linked with \(library.archive): \(reason)")
    }
    return .slips(file.findings(of: output, path: spec))
  }

  /// How a program ended that did not say what it describes.
  private static func how(_ run: ProgramRun) -> String {
    switch run.end {
    case .exit(0) where run.handed.isEmpty: "ends without saying what it describes"
    case .exit(0): "what it hands over cannot be read"
    case .exit(126): "could not be held back from the rest of this machine, so it was not run"
    case .exit(let code): "ends with code \(code) before it has said what it describes"
    case .signal: "crashes before it has said what it describes"
    case .late: "has not said what it describes within \(patience)s"
    case .talkative: "writes without end"
    }
  }

  /// The tree that was handed over for a file.
  private static func tree(_ handed: [UInt8], of file: SwiftSpecFile) -> YAMLFile? {
    HandedTree.read(
      handed, of: JoinedSources([file.source], textPlaces: SwiftTextPlaces([file.source])))
  }

  /// All that the tree of a file depends on.
  private static func key(of file: SwiftSpecFile, _ library: SwiftLibrary, _ compiler: SwiftCompiler)
    -> [UInt8]
  {
    let own = FileIdentity(of: OwnProgram.path)?.text ?? ""
    let text = [
      HoldfastCommand.configuration.version, own, library.identity, compiler.path, compiler.version,
    ]
    return Array(text.joined(separator: "\n").utf8) + [0] + file.source.bytes
  }

  /// Works on so many things, at most `threads` at a time.
  private static func each<Result: Sendable>(_ count: Int, _ threads: Int, _ work: @Sendable (Int) -> Result)
    -> [Result]
  {
    var results = [Result?](repeating: nil, count: count)
    let workers = max(1, min(threads, count))
    results.withUnsafeMutableBufferPointer { buffer in
      // Each place is written by one worker, and read when all have ended.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: count, by: workers) { places[index] = work(index) }
      }
    }
    return results.compactMap { $0 }
  }
}

/// How a spec's program is run: it finds its own source on its standard input, and may read nothing else.
extension SwiftReading {
  /// The run of a program that may do no more than compute.
  private static func confined(_ program: String, on source: String, _ runtime: [String]) -> ProgramRun.Order
  {
    let libraries =
      ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache"] + runtime + [program]
    var order = ProgramRun.Order(
      program: program, arguments: [],
      environment: [(Estate.handOver, "1"), ("SWIFT_BACKTRACE", "enable=no")],
      input: .file(source), readable: libraries, seconds: patience)
    #if canImport(Darwin)
      order = ProgramRun.Order(
        program: "/usr/bin/sandbox-exec", arguments: ["-p", profile(program, runtime), program],
        environment: order.environment, input: .file(source), readable: libraries, seconds: patience)
    #endif
    return order
  }

  /// The rules of `sandbox-exec` on macOS: nothing of people's files, no network, no other program.
  private static func profile(_ program: String, _ runtime: [String]) -> String {
    let readable = runtime.map { "(subpath \"\($0)\")" }.joined(separator: " ")
    return """
      (version 1) (allow default) (deny network*) (deny file-write*) (deny process-fork) (deny process-exec*) \
      (deny file-read-data (subpath "/Users") (subpath "/Volumes") (subpath "/private") (subpath "/opt")) \
      (allow process-exec* (literal "\(program)")) \
      (allow file-read* (literal "\(program)") (subpath "/private/var/db/dyld") \(readable))
      """
  }

  /// Says where nothing holds a spec back.
  private static func warnWithoutSandbox() {
    #if !canImport(Darwin)
      guard confinement_of_system() == 0 else { return }
      StandardError.write(
        "holdfast: this system has neither Landlock nor seccomp: specs in Swift run with all that you may do\n"
      )
    #endif
  }
}
