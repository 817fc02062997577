import Foundation

/// The pages of the library's documentation, as they lie on the disk.
enum DocumentationPages {
  /// The catalogue of pages, tutorials and their files.
  static let folder = Project.top.appending(path: "Sources/Holdfast/Holdfast.docc")

  /// Every page written in Markdown, by its path.
  static func markdown() throws -> [String: String] { try texts(endingIn: ".md") }

  /// The steps of the tutorial, by their paths.
  static func steps() throws -> [String: String] { try texts(endingIn: ".swift") }

  private static func texts(endingIn ending: String) throws -> [String: String] {
    let paths = FileManager.default.subpaths(atPath: folder.path) ?? []
    var texts: [String: String] = [:]
    for path in paths where path.hasSuffix(ending) {
      texts[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    return texts
  }

  /// The blocks of code of one language on a page, in their order.
  static func blocks(_ language: String, of page: String) -> [String] {
    var blocks: [String] = []
    var lines: [Substring]?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = lines {
        if line == "```" {
          blocks.append(open.joined(separator: "\n") + "\n")
          lines = nil
        } else {
          lines = open + [line]
        }
      } else if line == "```\(language)" {
        lines = []
      }
    }
    return blocks
  }
}
