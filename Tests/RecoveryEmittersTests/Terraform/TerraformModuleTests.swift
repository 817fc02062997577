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
      for line in String(decoding: file.bytes, as: UTF8.self).split(separator: "\n") {
        #expect(!line.hasPrefix("} resource \"x\""), "\(file.path)")
      }
    }
  }
}
