import Foundation
import TestTools

/// A real git repository in a folder that goes away with the test.
final class Repository {
  let scratch: Scratch
  let url: URL

  /// A new repository with one branch, `main`.
  init() throws {
    scratch = try Scratch()
    url = scratch.url.appending(path: "work")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    try git("init", "--quiet", "--initial-branch", "main")
  }

  /// A clone of another repository, by its address on this disk.
  init(cloning other: Repository, _ options: String...) throws {
    scratch = try Scratch()
    url = scratch.url.appending(path: "clone")
    try Self.git(
      ["clone", "--quiet"] + options + ["file://\(other.url.path)", url.path], in: scratch.url)
  }

  /// Runs git here; a failure is the test's.
  @discardableResult func git(_ arguments: String...) throws -> String { try Self.git(arguments, in: url) }

  /// Writes a file here.
  func write(_ text: String, to path: String) throws { try write(Data(text.utf8), to: path) }

  /// Writes bytes here.
  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// Commits everything.
  func commit(_ message: String = "Say more") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  /// Runs `holdfast` here, on the day of the samples.
  func holdfast(
    _ words: String..., arguments: [String] = [], in folder: String = "", environment: [String: String] = [:]
  ) throws
    -> Tool.Outcome
  {
    try Tool.run(
      words + arguments + ["--as-of", "2026-11-21"], in: folder.isEmpty ? url : url.appending(path: folder),
      environment: Self.environment.merging(environment) { $1 })
  }

  /// What keeps a test's git from the settings of whoever runs it.
  private static let environment = [
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", "GIT_AUTHOR_NAME": "Somebody",
    "GIT_AUTHOR_EMAIL": "somebody@example.com", "GIT_COMMITTER_NAME": "Somebody",
    "GIT_COMMITTER_EMAIL": "somebody@example.com", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
  ]

  @discardableResult private static func git(_ arguments: [String], in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/git")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = String(decoding: pipe.everything(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Complaint(text: output) }
    return output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What git said.
  struct Complaint: Error { let text: String }
}
