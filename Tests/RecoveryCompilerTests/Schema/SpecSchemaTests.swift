import ConfigTrees
import Foundation
import RecoveryCompiler
import RecoveryYAML
import SourceText
import TestTools
import Testing
import YAMLTree

@Suite("The schema of specs") struct SpecSchemaTests {
  @Test("what is published is what the grammars say") func fresh() throws {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = top.appending(path: "schemas/spec.schema.json")
    let bytes = SpecSchema.tree.bytes
    if ProcessInfo.processInfo.environment["HOLDFAST_RENEW"] == "1" {
      try Data(bytes).write(to: file, options: .atomic)
    } else {
      #expect(
        try [UInt8](Data(contentsOf: file)) == bytes, "run HOLDFAST_RENEW=1 swift test --filter SpecSchema")
    }
  }

  @Test("what the reader accepts, the schema accepts: random specs") func accepts() throws {
    let schema = try SchemaCheck(named: "spec.schema.json")
    var accepted = 0
    for seed in 1...300 {
      let file = Self.file(RandomPlan(seed: seed).text)
      guard readSpec(file).findings.isEmpty else { continue }
      for document in file.documents {
        #expect(schema.faults(in: Self.json(document)) == [], "seed \(seed)")
        accepted += 1
      }
    }
    #expect(accepted > 200)
  }

  @Test("what is no key, no word, no list or missing is refused")
  func refuses() throws {
    let schema = try SchemaCheck(named: "spec.schema.json")
    let sound = "holdfast: 1\nsystem: a\nobjectives: {rto: 4h}\n"
    let faults = { (text: String) in schema.faults(in: Self.json(Self.file(text).documents[0])) }
    #expect(faults(sound) == [])
    for slip in [
      "holdfast: 2\nsystem: a\n", "system: a\n", "holdfast: 1\n", sound + "colour: red\n",
      sound + "recovery: {restore: {steps: {name: Restore}}}\n",
      sound + "recovery: {restore: {when: [earthquake]}}\n", sound + "components: [database]\n",
      sound + "components: {db: {platform: postgres, backups: {nightly: {keep: 3d}}}}\n",
    ] {
      #expect(faults(slip) != [], "\(slip)")
    }
  }

  private static func file(_ text: String) -> YAMLTree.YAMLFile {
    YAMLTree.YAMLFile.parse(SourceFile(path: "a.yaml", bytes: Array(text.utf8), id: FileID(0)))
  }

  /// A node as an editor's parser hands it on: by YAML's core schema.
  private static func json(_ node: YAMLNode) -> JSONValue {
    switch node.kind {
    case .mapping: .object(node.entries.map { JSONMember($0.key.text, json($0.value)) })
    case .sequence: .array(node.items.map(json))
    case .scalar:
      if node.style == .plain {
        switch node.text {
        case "true": .bool(true)
        case "false": .bool(false)
        default: Int(node.text).map(JSONValue.integer) ?? .string(node.text)
        }
      } else {
        .string(node.text)
      }
    }
  }
}
