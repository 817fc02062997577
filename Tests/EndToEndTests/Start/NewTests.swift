import Foundation
import Testing

@Suite("holdfast new") struct NewTests {
  @Test("a piece is printed with what its platform asks for")
  func printed() throws {
    let component = try Tool.run(["new", "component", "database", "--platform", "supabase"])
    #expect(
      component.output == """
        database:
          platform: supabase-postgres
          # What Supabase Postgres calls it.
          resource: database
          region: eu-west-1
          # Its platform has these methods too: automated, export, dump.
          backups:
            point-in-time:
              method: point-in-time
              # Supabase point-in-time recovery keeps 7, 14 or 28 days, and no other number.
              keep: 28d

        """, "\(component.output)")
    #expect(component.code == 0 && component.errors == "")
    let procedure = try Tool.run(["new", "procedure", "restore", "--platform", "supabase-postgres"])
    #expect(procedure.output.hasPrefix("restore:\n  recovers: database\n  from: point-in-time\n"))
  }

  @Test("in a file it stands where it belongs, and the file checks as before, laid out as before")
  func placed() throws {
    let scratch = try Scratch()
    _ = try Tool.run(["init"], in: scratch.url)
    let path = "specs/systems/orders.yaml"
    let before = try #require(scratch.text(path))
    let component = try Tool.run(
      ["new", "component", "cache", "--platform", "redis", "--in", path], in: scratch.url)
    #expect(
      component.output == """
        \(path): component `cache` added to orders
        note: redis has no method that loses at most 15m, as orders promises; cache needs a promise of its own, as in objectives: {rpo: 26h}
        next: holdfast new store archive --platform s3 --in \(path)

        """, "\(component.output)\(component.errors)")
    #expect(
      try Tool.run(["new", "store", "archive", "--platform", "s3", "--in", path], in: scratch.url).code == 0)
    let procedure = try Tool.run(["new", "procedure", "warm-up", "--in", path], in: scratch.url)
    #expect(procedure.output == "\(path): procedure `warm-up` added to orders\n")
    let after = try #require(scratch.text(path))
    #expect(after.contains("\n  warm-up:\n    recovers: cache\n    from: snapshot\n"))
    // Every line that was there is there, in its order.
    var rest = after.split(separator: "\n", omittingEmptySubsequences: false)[...]
    for line in before.split(separator: "\n", omittingEmptySubsequences: false) {
      let place = try #require(rest.firstIndex(of: line), "\(line)")
      rest = rest[(place + 1)...]
    }
    #expect(try Tool.run(["fmt", "--check", "specs"], in: scratch.url).code == 0)
    let check = try Tool.run(["check", "--format", "line", "--as-of", "2026-11-21"], in: scratch.url)
    #expect(
      !check.output.contains("error[unknown") && !check.output.contains("error[missing"), "\(check.output)")
  }

  @Test(
    "what cannot be done is one line and 2, and the file stays",
    arguments: [
      (
        ["component", "database", "--platform", "redis", "--in", "a.yaml"],
        "orders has a component `database` already"
      ),
      (
        ["component", "cache", "--platform", "reddis", "--in", "a.yaml"],
        "there is no platform reddis; did you mean redis?"
      ),
      (["component", "cache", "--in", "a.yaml"], "a component stands on a platform: --platform NAME"),
      (["store", "away", "--platform", "redis"], "backups cannot lie on redis; they can on azure-blob, "),
      (["component", "Cache", "--platform", "redis"], "`Cache` is no name"),
      (
        ["component", "cache", "--platform", "redis", "--in", "orders.swift"],
        "orders.swift is Swift, and `new` writes YAML only"
      ),
      (["component", "cache", "--platform", "redis", "--in", "-"], "standard input cannot be changed"),
      (["component", "cache", "--platform", "redis", "--in", "b.yaml"], "cannot read b.yaml"),
      (
        ["component", "cache", "--platform", "redis", "--in", "a.yaml", "--system", "x"],
        "a.yaml has no system x; there is orders"
      ),
      (
        ["procedure", "back", "--platform", "redis", "--in", "a.yaml"],
        "orders has no component on redis with a backup"
      ),
      (["procedure", "back"], "name the platform of what it recovers"),
    ])
  func refused(_ words: [String], _ complaint: String) throws {
    let scratch = try Scratch()
    try scratch.write(Specs.orders, to: "a.yaml")
    let run = try Tool.run(["new"] + words, in: scratch.url)
    #expect(run.code == 2 && run.errors.hasPrefix("holdfast: \(complaint)"), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1 && run.output == "")
    #expect(scratch.text("a.yaml") == Specs.orders)
  }
}
