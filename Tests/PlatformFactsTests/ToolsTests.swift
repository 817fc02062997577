import Testing

@testable import PlatformFacts

@Suite("Tools that specs name as platforms")
struct ToolsTests {
  @Test("each backs up platforms that have its methods, and may keep them on one that can be a store")
  func methods() throws {
    for tool in Tools.all {
      #expect(!tool.platforms.isEmpty && !tool.methods.isEmpty, "\(tool.name)")
      for name in tool.platforms {
        let platform = try #require(Platforms.named(name), "\(tool.name)")
        #expect(platform.name == name)
        for method in tool.methods { #expect(platform.method(named: method) != nil, "\(tool.name) \(name)") }
      }
      if let store = tool.store { #expect(Platforms.named(store)?.store != nil, "\(tool.name)") }
    }
  }

  @Test("no word means two tools, or a tool and a platform")
  func names() {
    let names = Tools.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(Platforms.named(name) == nil && Platforms.plain(name) == name, "\(name)")
    }
  }

  @Test("a tool is known in the words of its makers")
  func spelling() {
    #expect(Tools.named("pg_dump")?.name == "pg-dump")
    #expect(Tools.named("pgBackRest")?.name == "pgbackrest")
    #expect(Tools.named("AWS Backup")?.store == "backup-vault")
    #expect(Tools.named("postgres") == nil)
  }
}
