import Foundation
import Testing

/// Code that is shown compiles.
@Suite("Code in the documentation") struct DocumentedCodeTests {
  @Test("all Swift of a page compiles together, and the README's does")
  func pages() throws {
    var pages = try DocumentationPages.markdown()
    pages["README.md"] = try String(
      contentsOf: Project.top.appending(path: "README.md"), encoding: .utf8)
    var compiled = 0
    for (path, page) in pages {
      let blocks = DocumentationPages.blocks("swift", of: page)
      guard !blocks.isEmpty else { continue }
      compiled += 1
      let code = blocks.joined(separator: "\n").replacing("import Holdfast\n", with: "")
      #expect(try Self.complaints("import Holdfast\n" + code) == "", "\(path)")
    }
    #expect(compiled >= 8)
  }

  @Test("each step of the tutorial compiles by itself")
  func steps() throws {
    let steps = try DocumentationPages.steps()
    #expect(steps.count >= 11)
    for (path, code) in steps { #expect(try Self.complaints(code) == "", "\(path)") }
  }

  @Test("a page whose code is wrong would be found out")
  func wrong() throws {
    #expect(try Self.complaints("import Holdfast\nlet a = System(owner: 1)\n").contains("error:"))
  }

  /// What the compiler says of a file.
  private static func complaints(_ code: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "holdfast-\(UUID().uuidString).swift")
    try Data(code.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Compiler.typecheck([file.path], options: ["-parse-as-library", "-module-name", "page"])
  }
}
