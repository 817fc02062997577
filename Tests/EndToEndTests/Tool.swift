import Foundation
import TestTools

/// The real program, run as a user runs it.
enum Tool {
  /// What a run came to.
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String
  }

  /// A program that was built beside these tests.
  static func built(_ name: String) -> URL {
    let own = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let beside = own.appending(path: name)
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return top.appending(path: ".build/debug/\(name)")
  }

  /// `holdfast` itself.
  static let program = built("holdfast")

  /// The top of the project.
  static let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Runs the program in a folder, with something on its standard input.
  static func run(
    _ arguments: [String], in folder: URL = top, input: Data = Data(), environment: [String: String] = [:],
    program name: String = "holdfast"
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = name.hasPrefix("/") ? URL(filePath: name) : built(name)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "HOLDFAST_THREADS": "2"].merging(environment) { $1 }
    let (output, errors, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = stdin
    try process.run()
    let reading = DispatchGroup()
    let box = Box()
    for (pipe, isError) in [(output, false), (errors, true)] {
      reading.enter()
      DispatchQueue.global().async {
        let data = pipe.everything()
        box.set(data, isError: isError)
        reading.leave()
      }
    }
    try? stdin.fileHandleForWriting.write(contentsOf: input)
    try? stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    reading.wait()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: box.output, as: UTF8.self),
      errors: String(decoding: box.errors, as: UTF8.self))
  }

  /// What two readers bring together.
  private final class Box: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var output = Data()
    private(set) var errors = Data()

    func set(_ data: Data, isError: Bool) {
      lock.withLock { if isError { errors = data } else { output = data } }
    }
  }
}

/// A folder that goes away with the test.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file below the folder.
  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes bytes below the folder.
  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The text of a file below the folder; nil where there is none.
  func text(_ path: String) -> String? { try? String(contentsOf: url.appending(path: path), encoding: .utf8) }

  /// Every file below the folder, by its path.
  func files() -> [String] {
    let found = FileManager.default.subpaths(atPath: url.path) ?? []
    return found.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: url.appending(path: path).path, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }
}
