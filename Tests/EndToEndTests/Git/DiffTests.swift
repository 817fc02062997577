import Foundation
import Testing

@Suite("holdfast diff, in real repositories") struct DiffTests {
  static let path = "specs/systems/orders.yaml"

  /// A repository with the sample committed.
  private func repository() throws -> Repository {
    let repository = try Repository()
    try repository.write(Specs.orders, to: Self.path)
    try repository.commit()
    return repository
  }

  @Test("an edit of the working tree is told in meaning, against the branch it left")
  func edit() throws {
    let repository = try repository()
    try repository.git("switch", "--quiet", "--create", "slower")
    try repository.write(Specs.orders.replacing("rpo: 15m", with: "rpo: 20m"), to: Self.path)
    try repository.commit()
    try repository.write(
      Specs.orders.replacing("rpo: 15m", with: "rpo: 30m").replacing("keep: 30d", with: "keep: 20d"),
      to: Self.path)
    let commit = try repository.git("rev-parse", "--short=12", "main")
    let run = try repository.holdfast("diff")
    #expect(run.code == 0 && run.errors == "")
    #expect(
      run.output.hasPrefix(
        """
        weakened, and not approved: 2 weaker, 6 artifacts
        compared with the merge base with main (\(commit))

        orders (system)
          weaker    database: RPO 15m -> 30m [not approved]
          weaker    database.automated: keep 30d -> 20d [not approved]

        artifacts
          systems/orders/RUNBOOK.md
        """.replacing("RUNBOOK.md\n", with: "RUNBOOK.md")), "\(run.output)")
    #expect(try repository.holdfast("diff", "HEAD").output.contains("RPO 20m -> 30m"))
    #expect(try repository.holdfast("diff", "--fail-on", "weakened").code == 1)
    #expect(
      try repository.holdfast("diff", "HEAD~1", Self.path, "--artifacts").output.contains(
        "\n+++ b/systems/orders/"))
  }

  @Test("a weakening that is approved in the change does not fail it")
  func approved() throws {
    let repository = try repository()
    let approval =
      "approvals: {slower: {for: database, because: cheaper, approved: payments, date: 2026-11-20}}\n"
    try repository.write(Specs.orders.replacing("rpo: 15m", with: "rpo: 30m") + approval, to: Self.path)
    let run = try repository.holdfast("diff", "--fail-on", "weakened")
    #expect(run.code == 0, "\(run.output)")
    #expect(run.output.contains("[approved by orders/slower]"))
    try repository.commit()
    try repository.write(Specs.orders.replacing("rpo: 15m", with: "rpo: 45m") + approval, to: Self.path)
    #expect(try repository.holdfast("diff", "HEAD", "--fail-on", "weakened").code == 1)
  }

  @Test("a renamed file is no news; a removed one takes its system away")
  func renamed() throws {
    let repository = try repository()
    try repository.git("mv", Self.path, "specs/systems/shop.yaml")
    #expect(try repository.holdfast("diff", "HEAD").output.hasPrefix("nothing changed in meaning\n"))
    try repository.git("rm", "--quiet", "--force", "specs/systems/shop.yaml")
    let run = try repository.holdfast("diff", "HEAD", "--fail-on", "weakened")
    #expect(run.code == 1)
    #expect(
      run.output.contains("orders (system, gone)\n  weaker    system removed: 1 component, 4 promises"),
      "\(run.output)\(run.errors)")
  }

  @Test("a policy beside the specs is read at both times")
  func policy() throws {
    let repository = try repository()
    let classed = Specs.orders.replacing("objectives: {rto: 2h, rpo: 15m}", with: "class: gold")
    let policy = "holdfast: 1\npolicy: house\nclasses: {gold: {objectives: {rto: 2h, rpo: 15m}}}\n"
    try repository.write(classed, to: Self.path)
    try repository.write(policy, to: "specs/policies/house.yaml")
    try repository.commit()
    try repository.write(policy.replacing("15m", with: "25m"), to: "specs/policies/house.yaml")
    let run = try repository.holdfast("diff", "HEAD")
    #expect(run.output.contains("database: RPO 15m -> 25m"), "\(run.output)\(run.errors)")
    let inside = try repository.holdfast("diff", "HEAD", "systems", in: "specs")
    #expect(inside.output.contains("database: RPO 15m -> 25m"), "\(inside.output)\(inside.errors)")
  }

  @Test("a base whose specs are broken says so, and what can be read of it is compared")
  func brokenBase() throws {
    let repository = try Repository()
    try repository.write(Specs.orders.replacing("rto: 2h", with: "rto: 2hours"), to: Self.path)
    try repository.write("holdfast: 1\nsystem: [\n", to: "specs/systems/lost.yaml")
    try repository.commit()
    try repository.git("rm", "--quiet", "specs/systems/lost.yaml")
    try repository.write(Specs.orders.replacing("keep: 30d", with: "keep: 20d"), to: Self.path)
    let run = try repository.holdfast("diff", "HEAD")
    #expect(run.code == 0)
    #expect(
      run.output.contains("note: the base has 2 errors of writing") && !run.output.contains("gone)"),
      "\(run.output)")
    #expect(run.output.contains("database.automated: keep 30d -> 20d"))
  }

  @Test("a shallow clone says that the merge base is not known, and what to do")
  func shallow() throws {
    let repository = try repository()
    try repository.git("switch", "--quiet", "--create", "slower")
    try repository.write(Specs.orders.replacing("rpo: 15m", with: "rpo: 30m"), to: Self.path)
    try repository.commit()
    try repository.git("switch", "--quiet", "main")
    let clone = try Repository(
      cloning: repository, "--depth", "1", "--branch", "slower", "--no-single-branch")
    let run = try clone.holdfast("diff")
    #expect(run.code == 2 && run.output == "")
    #expect(
      run.errors.hasPrefix("holdfast: this clone is shallow, so the merge base with origin/"), "\(run.errors)"
    )
    #expect(run.errors.contains("git fetch --unshallow") && run.errors.split(separator: "\n").count == 1)
    #expect(try clone.holdfast("diff", "origin/main").output.contains("RPO 15m -> 30m"))
    let alone = try Repository(cloning: repository, "--depth", "1", "--branch", "slower")
    let other = try alone.holdfast("diff", "main")
    #expect(
      other.code == 2 && other.errors.contains("this clone is shallow: fetch it first"), "\(other.errors)")
    try alone.git("fetch", "--quiet", "--unshallow")
    #expect(try alone.holdfast("diff", "HEAD~1").output.contains("RPO 15m -> 30m"))
  }

  @Test("names of any kind are read, and none of them is an option or a command")
  func oddNames() throws {
    let repository = try Repository()
    let names = [
      "--output=x.yaml", "a b.yaml", "quote\".yaml", "tab\t.yaml", "line\nbreak.yaml", "$(touch pwned).yaml",
      "Größe.yaml",
    ]
    for (index, name) in names.enumerated() {
      try repository.write(
        Specs.orders.replacing("system: orders", with: "system: orders-\(index)").replacing(
          "orders-prod", with: "orders-prod-\(index)"), to: "specs/systems/\(name)")
    }
    try repository.commit()
    for name in names {
      let old = try String(
        contentsOf: repository.url.appending(path: "specs/systems/\(name)"), encoding: .utf8)
      try repository.write(old.replacing("rpo: 15m", with: "rpo: 30m"), to: "specs/systems/\(name)")
    }
    let run = try repository.holdfast("diff", "HEAD")
    #expect(run.output.hasPrefix("weakened, and not approved: 7 weaker"), "\(run.output)\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: repository.url.appending(path: "pwned").path))
    let one = try repository.holdfast("diff", "HEAD", "specs/systems/a b.yaml")
    #expect(one.output.hasPrefix("weakened, and not approved: 1 weaker"))
  }

  @Test("the same files are specs on the disk and in a commit")
  func sameFiles() throws {
    let repository = try Repository()
    func system(_ name: String) -> String {
      Specs.orders.replacing("system: orders", with: "system: \(name)").replacing(
        "orders-prod", with: "\(name)-prod")
    }
    for (name, path) in [
      ("top", "specs/systems/top.yaml"), ("deep", "specs/systems/a/b/c/deep.yml"),
      ("hidden", "specs/systems/.hidden/hidden.yaml"), ("dotted", "specs/systems/.dotted.yaml"),
      ("other", "specs/systems/other.txt"), ("packed", "specs/systems/package/packed.yaml"),
      ("outside", "specs/outside/outside.yaml"),
    ] {
      try repository.write(system(name), to: path)
    }
    try repository.write("// swift-tools-version: 6.2\n", to: "specs/systems/package/Package.swift")
    try repository.write("import Holdfast\nstruct A: RecoverySpec {}\n", to: "specs/systems/package/A.swift")
    try repository.write("struct NoSpec {}\n", to: "specs/systems/NoSpec.swift")
    try repository.write("holdfast: 1\npolicy: near\n", to: "specs/policies/near.yaml")
    try repository.write("holdfast: 1\npolicy: far\n", to: "policies/far.yaml")
    try repository.commit()
    #expect(try repository.holdfast("diff", "HEAD").output.hasPrefix("nothing changed in meaning\n"))
    try repository.git("rm", "--quiet", "-r", ".")
    let gone = try repository.holdfast("diff", "HEAD").output.split(separator: "\n").filter {
      $0.hasSuffix(", gone)")
    }
    #expect(
      gone == [
        "deep (system, gone)", "packed (system, gone)", "top (system, gone)", "near (policy, gone)",
      ], "\(gone)")
  }

  @Test("a link in the base is followed as one on the disk is")
  func links() throws {
    let repository = try Repository()
    try repository.write(Specs.orders, to: "shared/orders.yaml")
    try repository.write("", to: "specs/systems/.keep")
    try FileManager.default.createSymbolicLink(
      atPath: repository.url.appending(path: Self.path).path, withDestinationPath: "../../shared/orders.yaml")
    try repository.commit()
    try repository.write(Specs.orders.replacing("rpo: 15m", with: "rpo: 30m"), to: "shared/orders.yaml")
    let run = try repository.holdfast("diff", "HEAD")
    #expect(
      run.output.contains("orders (system)\n  weaker    database: RPO 15m -> 30m"),
      "\(run.output)\(run.errors)")
  }

  @Test(
    "what names no revision is one line and 2",
    arguments: [
      ["--base=--all"], ["--base", ""], ["nonsense"], ["--base", "HEAD:specs"], ["--base", "$(touch pwned)"],
    ])
  func revisions(_ arguments: [String]) throws {
    let repository = try repository()
    let run = try Tool.run(["diff"] + arguments, in: repository.url)
    #expect(run.code == 2, "\(run.output)")
    #expect(run.errors.hasPrefix("holdfast: there is no revision "), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: repository.url.appending(path: "pwned").path))
  }

  @Test("a word that is a revision and a path asks which is meant")
  func ambiguous() throws {
    let repository = try repository()
    try repository.write(Specs.orders, to: "main/orders.yaml")
    let run = try repository.holdfast("diff", "main")
    #expect(run.code == 2 && run.errors.contains("write --base main, or ./main"), "\(run.errors)")
    #expect(try repository.holdfast("diff", "--base", "main").code == 0)
    #expect(try repository.holdfast("diff", "./main").output.contains("orders (system, new)"))
  }

  @Test("without a repository, without a commit, without git: one line and 2")
  func nothingThere() throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "specs/systems/orders.yaml")
    let none = try Tool.run(
      ["diff"], in: scratch.url,
      environment: ["GIT_CEILING_DIRECTORIES": scratch.url.deletingLastPathComponent().path])
    #expect(none.code == 2)
    #expect(
      none.errors
        == "holdfast: this folder is in no git repository, so there is no revision to compare with\n")
    let empty = try Repository()
    try empty.write(Specs.orders, to: Self.path)
    #expect(
      try empty.holdfast("diff").errors
        == "holdfast: this repository has no commit yet, so there is nothing to compare with\n")
    let repository = try repository()
    let run = try repository.holdfast("diff", environment: ["PATH": "/nonexistent"])
    #expect(run.code == 2)
    #expect(run.errors == "holdfast: revisions are read by git, and there is no git on the search path\n")
    let outside = try repository.holdfast("diff", "HEAD", "../..")
    #expect(
      outside.code == 2 && outside.errors.contains("lies outside of the git repository"), "\(outside.errors)")
  }
}
