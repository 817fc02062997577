import Foundation
import TestTools

/// The compiler, run on snippets against the library as it was built for these tests.
enum Compiler {
  /// The errors and warnings of each snippet, which is put into a body of its own; all are compiled in one go.
  static func diagnostics(of snippets: [String]) throws -> [[String]] {
    try diagnostics(ofFunctions: snippets.map { "-> some SpecContent {\n  build {\n\($0)\n  }\n}" })
  }

  /// The errors and warnings of each function, which is given as what follows its name; all are compiled in one go.
  static func diagnostics(ofFunctions functions: [String]) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var text = """
      import Holdfast

      func build(@SpecBuilder _ body: () -> Contents<SpecBuilder>) -> Contents<SpecBuilder> { body() }

      """
    var ends: [Int] = []
    for (index, function) in functions.enumerated() {
      text += "func snippet\(index)() \(function)\n"
      ends.append(text.count { $0 == "\n" })
    }
    let file = folder.appending(path: "Snippets.swift")
    try Data(text.utf8).write(to: file)
    let output = try typecheck([file.path])
    var errors = [[String]](repeating: [], count: functions.count)
    for line in output.split(separator: "\n")
    where line.contains(": error: ") || line.contains(": warning: ") {
      let parts = line.split(separator: ":", maxSplits: 3)
      guard parts.count == 4, line.hasPrefix(file.path), let number = Int(parts[1]),
        let index = ends.firstIndex(where: { number <= $0 })
      else {
        throw Failed(output: output)
      }
      errors[index].append(String(parts[3]))
    }
    return errors
  }

  /// What the compiler says of files of one module, a line for each error and warning; nothing is built.
  static func typecheck(_ paths: [String], options: [String] = []) throws -> String {
    try run("swiftc", ["-typecheck", "-diagnostic-style", "llvm"] + options + flags + paths)
  }

  /// The compiler failed in another way than by refusing a snippet.
  struct Failed: Error {
    let output: String
  }

  /// Where the modules are, and the system libraries below them.
  static var flags: [String] {
    let own = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let usual = Project.top.appending(path: ".build/debug")
    let found = [own, usual].first {
      FileManager.default.fileExists(atPath: $0.appending(path: "Modules/Holdfast.swiftmodule").path)
    }
    return BuiltLibrary.flags(top: Project.top, build: found ?? usual)
  }

  /// Runs a program of the toolchain and gives back all that it prints.
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.everything(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
