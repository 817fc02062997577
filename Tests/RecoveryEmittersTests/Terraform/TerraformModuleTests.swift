import ConfigTrees
import Testing

@testable import RecoveryEmitters

@Suite("Terraform modules")
struct TerraformModuleTests {
  @Test(
    "are emitted as they were reviewed",
    arguments: [
      ("drills", ModuleSamples.drills), ("orders", ModuleSamples.orders),
      ("warehouse", ModuleSamples.warehouse),
      ("hostile", ModuleSamples.hostile),
    ])
  func goldens(name: String, sample: SpecSample) throws {
    try GoldenFolder(name).expect(sample.module + sample.lifecycles)
  }

  @Test("are not there for a system that Terraform manages nothing of")
  func nothing() {
    var sample = SpecSample("plain")
    sample.component("notes", on: "git") { $0.backup("mirror", "mirror", "daily 03:00", keep: "30d") }
    #expect(sample.module.isEmpty)
  }

  @Test("never let a spec's text out of its literal")
  func hostile() {
    for file in ModuleSamples.hostile.module {
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
      where !line.hasPrefix("#") {
        #expect(!line.hasPrefix("} resource"), "\(file.path): a line break got out")
        let bare = line.replacing("$${", with: "").replacing("%%{", with: "")
        #expect(
          !bare.contains("${file") && !bare.contains("${x}"),
          "\(file.path): an interpolation got out: \(line)")
        #expect(!bare.contains("%{"), "\(file.path): a directive got out: \(line)")
      }
    }
  }

  @Test("age objects exactly as the lifecycle documents do")
  func sameAges() throws {
    let sample = ModuleSamples.drills
    let buckets = try #require(sample.module.first { $0.path.hasSuffix("/buckets.tf") })
    let blocks = String(decoding: buckets.bytes, as: UTF8.self)
      .split(separator: "resource \"aws_s3_bucket_lifecycle_configuration\"").dropFirst()
      .map { $0.prefix(upTo: $0.firstRange(of: "depends_on")?.lowerBound ?? $0.endIndex) }
    #expect(blocks.count == 2)
    for (block, document) in zip(blocks, sample.lifecycles) {
      let inModule = Self.values(
        of: ["id", "prefix", "days", "storage_class", "noncurrent_days"], in: block, "=")
      let text = String(decoding: document.bytes, as: UTF8.self)
      let inDocument = Self.values(
        of: ["\"ID\"", "\"Prefix\"", "\"Days\"", "\"StorageClass\"", "\"NoncurrentDays\""], in: text[...], ":"
      )
      #expect(inModule == inDocument)
    }
  }

  /// The values of some keys in a text of one key and value a line, in order.
  private static func values(of keys: [String], in text: Substring, _ mark: Character) -> [String] {
    text.split(separator: "\n").compactMap { line in
      guard let end = line.firstIndex(of: mark) else { return nil }
      let key = line[..<end].filter { $0 != " " }
      guard keys.contains(key) else { return nil }
      return line[line.index(after: end)...].filter { $0 != " " && $0 != "," }
    }
  }

  @Test("a bucket's name ends in a letter or a digit, though a store's may end in a hyphen")
  func endsOfNames() {
    let names = ["a-", "a", "a--"].map { Names.bucket("s", store: $0, said: nil) }
    #expect(names[1] == "s-a")
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { $0.last != "-" && $0.utf8.count <= 63 })
    #expect(Names.bucket(ofReplica: "r-", of: "s-a").last != "-")
    #expect(Names.closed(String(repeating: "x", count: 70) + "-", to: 52).utf8.count == 52)
  }
}
