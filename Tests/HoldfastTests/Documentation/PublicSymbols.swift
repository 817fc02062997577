import Foundation
import TestTools

/// What the library makes public, as the compiler writes it down.
struct PublicSymbols: Decodable {
  /// One type, function, property or other declaration.
  struct Symbol: Decodable {
    struct Comment: Decodable {
      struct Line: Decodable { let text: String }
      let lines: [Line]
    }
    struct Signature: Decodable {
      struct Parameter: Decodable {
        let name: String
        let internalName: String?
      }
      let parameters: [Parameter]?
    }
    struct Availability: Decodable { let isUnconditionallyUnavailable: Bool? }

    let pathComponents: [String]
    let docComment: Comment?
    let functionSignature: Signature?
    let availability: [Availability]?

    /// Its name with the types that it stands in.
    var path: String { pathComponents.joined(separator: ".") }

    /// The lines of its comment.
    var lines: [String] { docComment?.lines.map(\.text) ?? [] }

    /// Whether it is there only to be refused with a message.
    var isRefused: Bool { availability?.contains { $0.isUnconditionallyUnavailable == true } ?? false }

    /// Its parameters as its comment calls them, without those that the compiler fills in.
    var parameters: [String] {
      (functionSignature?.parameters ?? []).map { $0.internalName ?? $0.name }.filter {
        !["fileID", "filePath", "line", "column"].contains($0)
      }
    }
  }

  let symbols: [Symbol]

  /// The symbols of the library as it was built for these tests.
  static func extracted() throws -> [Symbol] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths = Array(Compiler.flags.drop { $0 != "-I" })
    #if os(macOS)
      let sdk = try Compiler.run("xcrun", ["--show-sdk-path"])
      paths += ["-sdk", String(sdk.prefix { $0 != "\n" })]
    #endif
    let output = try Compiler.run(
      "swift",
      [
        "symbolgraph-extract", "-module-name", "Holdfast", "-target", try target(),
        "-minimum-access-level", "public", "-skip-synthesized-members", "-output-dir", folder.path,
      ] + paths)
    let file = folder.appending(path: "Holdfast.symbols.json")
    guard let data = try? Data(contentsOf: file) else { throw Compiler.Failed(output: output) }
    return try JSONDecoder().decode(PublicSymbols.self, from: data).symbols
  }

  /// The machine that the compiler compiles for.
  private static func target() throws -> String {
    struct Answer: Decodable {
      struct Target: Decodable { let triple: String }
      let target: Target
    }
    let text = try Compiler.run("swiftc", ["-print-target-info"])
    return try JSONDecoder().decode(Answer.self, from: Data(text.utf8)).target.triple
  }
}
