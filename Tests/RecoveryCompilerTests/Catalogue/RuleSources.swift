import Findings
import Foundation
import RecoveryCompiler

/// Where the rules stand among the project's own files.
enum RuleSources {
  /// The subject of the rules of the reader.
  static let shape = "Shape"

  /// The names of the rules whose cards stand in the files below a folder of `Sources`, by the folder that holds each.
  static let byFolder: [String: [String]] = {
    var found: [String: [String]] = [:]
    let rooms = [("RecoveryRules", nil), ("RecoveryYAML/Problems", shape), ("SwiftSpecs", shape)]
    for (room, subject) in rooms {
      let folder = CatalogueFolder.top.appending(path: "Sources/\(room)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      while let url = files?.nextObject() as? URL {
        guard url.pathExtension == "swift", let text = try? String(contentsOf: url, encoding: .utf8) else {
          continue
        }
        let names = text.components(separatedBy: "RuleCard(").dropFirst().compactMap(Self.firstText)
        found[subject ?? url.deletingLastPathComponent().lastPathComponent, default: []] += names
      }
    }
    return found
  }()

  /// The subject of a rule: the folder in which it stands.
  static func subject(of rule: String) -> String? { byFolder.first { $0.value.contains(rule) }?.key }

  /// Every name that is written in a card.
  static var names: Set<String> { Set(byFolder.values.joined()) }

  /// The first text between quotes at the start of a call.
  private static func firstText(_ call: String) -> String? {
    let rest = call.drop { $0 == " " || $0 == "\n" }
    guard rest.first == "\"" else { return nil }
    return String(rest.dropFirst().prefix { $0 != "\"" })
  }
}
