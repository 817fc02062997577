import Testing

/// Specs in single Swift files, compared with a revision: both sides are compiled by the library at hand.
@Suite("holdfast diff, with specs in Swift") struct SwiftDiffTests {
  static let path = "specs/systems/Orders.swift"

  /// A repository with a system in Swift that promises too much, and a package that is none of the specs.
  private func repository() throws -> Repository {
    let repository = try Repository()
    try repository.write(SwiftSpecs.orders(), to: Self.path)
    try repository.write("import PackageDescription\n", to: "specs/systems/package/Package.swift")
    try repository.write(
      SwiftSpecs.orders().replacing("System(\"orders\"", with: "System(\"other\""),
      to: "specs/systems/package/Sources/Other.swift")
    try repository.commit()
    return repository
  }

  private func run(_ words: String..., in repository: Repository) throws -> Tool.Outcome {
    try repository.holdfast(
      arguments: words,
      environment: [
        "PATH": SwiftBench.path, "XDG_CACHE_HOME": repository.scratch.url.appending(path: "cache").path,
      ])
  }

  @Test("an edit in Swift is told in meaning; the files of a package are not looked at") func edit() throws {
    let repository = try repository()
    try repository.write(
      SwiftSpecs.orders().replacing("keep: .days(30)", with: "keep: .days(20)"), to: Self.path)
    let run = try run("diff", "HEAD", in: repository)
    #expect(run.code == 0 && run.errors == "", "\(run.errors)")
    #expect(
      run.output.contains(
        "orders (system)\n  weaker    database.automated: keep 30d -> 20d [not approved]\n"), "\(run.output)")
    #expect(!run.output.contains("other"))
  }

  @Test("what was wrong before is told apart from what the change brings") func base() throws {
    let repository = try repository()
    let old = try run("check", "--base", "HEAD", in: repository)
    #expect(old.code == 0 && old.output.contains("error[unachievable-rpo]"), "\(old.output)\(old.errors)")
    try repository.write(
      SwiftSpecs.orders().replacing("orders", with: "billing"), to: "specs/systems/More.swift")
    let new = try run("check", "--base", "HEAD", in: repository)
    #expect(new.code == 1 && new.output.contains("--> specs/systems/More.swift:"), "\(new.output)")
  }
}
