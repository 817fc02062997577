import Foundation
import RecoveryModel
import SourceText
import TestTools
import Testing
import YAMLTree

@testable import RecoveryYAML

@Suite("The name of a file's one system is told by its lines as its tree tells it")
struct SystemNameTests {
  @Test(
    "heads as they are written",
    arguments: [
      "holdfast: 1\nsystem: orders\n", "holdfast: 1\nsystem: orders",
      "# of ours\n\nholdfast: 1 # the first\nsystem: orders # the shop\n",
      "---\nholdfast: 1\nsystem: orders\n",
      "holdfast: 1\nsystem:    orders\n\n# rest\nowner: é\nneeds:\n- a\n",
      "holdfast: 1\nsystem: orders\nownr: x\nowner: [ops\n",
      "holdfast: 1\nsystem: orders\nowner: a\nowner: b\n",
    ])
  func told(_ text: String) {
    #expect(Self.name(text)?.text == "orders")
    #expect(holds(text))
  }

  @Test(
    "whatever may change what a file holds is left to its tree",
    arguments: [
      "", "\n", "system: orders\nholdfast: 1\n", "holdfast: 2\nsystem: orders\n",
      "holdfast: 1\nsystem: Orders\n",
      "holdfast: 1\nsystem: null\n", "holdfast: 1\nsystem: orders\n  more\n",
      "holdfast: 1\nsystem: orders\n\n  more\n",
      "holdfast: 1\n  2\nsystem: orders\n", "holdfast: 1\nsystem: orders\npolicy: house\n",
      "holdfast: 1\nsystem: orders\nsystem: other\n", "holdfast: 1\nsystem: orders\n\"policy\": house\n",
      "holdfast: 1\nsystem: orders\n? policy\n: house\n",
      "holdfast: 1\nsystem: orders\n<<: {policy: house}\n",
      "holdfast: 1\nsystem: orders\n---\nholdfast: 1\nsystem: other\n", "holdfast: 1\nsystem: orders\n...\n",
      "holdfast: 1\nsystem: orders\n!!str policy: house\n", "holdfast: 1\nsystem: orders\n&a policy: house\n",
      "holdfast: 1\r\nsystem: orders\r\n", "holdfast: 1\nsystem: orders\ntitle: a\u{85}policy: house\n",
      "holdfast: 1\nsystem: orders\n\tpolicy: house\n", "\u{FEFF}holdfast: 1\nsystem: orders\n",
      "%YAML 1.1\n---\nholdfast: 1\n",
      " holdfast: 1\n system: orders\n", "{holdfast: 1, system: orders}\n",
      "holdfast: 1\nsystem: \"orders\"\n",
      "holdfast: 1\nsystem: orders\nowner: \u{0}\n", "holdfast: 1\n# between\n system: orders\n",
      "holdfast: 1\n",
      "title: \"\nholdfast: 1\nsystem: orders\n\"\n", "--- x\nholdfast: 1\nsystem: orders\n",
    ])
  func left(_ text: String) { #expect(Self.name(text) == nil) }

  @Test("every spec of the project, and nearly every system among them is told by its lines")
  func specs() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../specs")
      .standardized
    let paths = try #require(FileManager.default.enumerator(atPath: root.path)).compactMap { $0 as? String }
      .filter { $0.hasSuffix(".yaml") }
    var told = 0
    for path in paths {
      let text = String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
      if holds(text) { told += 1 }
    }
    #expect(told > 150 && told * 10 > paths.count * 8, "\(told) of \(paths.count)")
  }

  @Test("specs that are mutilated")
  func mutilated() {
    let spec = Array(
      "---\n# of ours\nholdfast: 1\nsystem: orders # shop\ntitle: \"a\n  b\"\nobjectives: {rto: 1h}\nneeds:\n- a\nrun: |\n  x\n\n  y\nowner: ops\n"
    )
    let scraps = [
      "\n", "\n\n", " ", "\n  ", ":", ": ", "- ", "#", "\"", "'", "[", "]", "{", "}", "|", "\n---\n",
      "\n...\n", "?", "&a ", "*a",
      "!x ", "<<: ", "policy: b\n", "system: b\n", "\nplatform: c\n", "holdfast: 1\n", "\t", "\r", "\u{85}",
      "\u{FEFF}", "é", "\u{0}",
    ]
    var told = 0
    for seed in UInt64(1)...8_000 {
      var dice = Chance(seed: seed)
      var text = spec
      for _ in 0...dice.below(3) {
        let place = dice.below(text.count)
        switch dice.below(3) {
        case 0: text.insert(contentsOf: Array(dice.pick(scraps)), at: place)
        case 1: text.removeSubrange(place..<min(text.count, place + 1 + dice.below(12)))
        default: text.replaceSubrange(place...place, with: Array(dice.pick(scraps)))
        }
      }
      if holds(String(text)) { told += 1 }
    }
    #expect(told > 1_500)
  }

  /// Holds what the lines of a text tell to its tree; whether they told anything.
  private func holds(_ text: String) -> Bool {
    guard let name = Self.name(text) else { return false }
    let reading = readSpec(YAMLFile.parse(Self.source(text)))
    #expect(reading.systems.map(\.name) == [name], "\(text)")
    #expect(reading.policies.isEmpty && reading.platforms.isEmpty && reading.frameworks.isEmpty, "\(text)")
    return true
  }

  private static func name(_ text: String) -> Key? { systemName(of: source(text)) }

  private static func source(_ text: String) -> SourceFile {
    var sources = SourceSet()
    return sources.add(path: "spec.yaml", bytes: Array(text.utf8))
  }
}
