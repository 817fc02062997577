import Foundation
import Testing

@Suite("holdfast check against what was there") struct CheckHistoryTests {
  static let path = "specs/systems/orders.yaml"
  static let other = Specs.broken.replacing("system: orders", with: "system: bills").replacing(
    "orders-prod", with: "bills-prod")

  private func repository(_ text: String = Specs.broken) throws -> Repository {
    let repository = try Repository()
    try repository.write(text, to: Self.path)
    try repository.commit()
    return repository
  }

  @Test("--base fails on what the change introduces, and lists the rest apart")
  func base() throws {
    let repository = try repository()
    try repository.write("# a remark\n\n" + Specs.broken, to: Self.path)
    let same = try repository.holdfast("check", "--base", "HEAD")
    let commit = try repository.git("rev-parse", "--short=12", "HEAD")
    #expect(same.code == 0)
    #expect(
      same.output == """
        new: no findings in 1 file
        there already in HEAD (\(commit)): 1 error, 3 warnings
          specs/systems/orders.yaml:8:3: warning[single-account-copies]: every copy of `database` may be in one account
          specs/systems/orders.yaml:8:3: warning[single-region-copies]: every copy of `database` may be in one region
          specs/systems/orders.yaml:13:7: error[unachievable-rpo]: `database` can lose 5m when its instance or zone is lost, or its data is wrong, but promises 1m
          specs/systems/orders.yaml:15:3: warning[undrilled-procedure]: no drill runs `restore`

        """, "\(same.output)")
    let whole = try repository.git("rev-parse", "HEAD")
    #expect(
      try repository.holdfast("check", "--base", whole).output.contains(
        "\nthere already in \(commit): 1 error"))
    try repository.write(Self.other, to: "specs/systems/bills.yaml")
    let more = try repository.holdfast("check", "--base", "HEAD", "--format", "line")
    #expect(more.code == 1)
    #expect(more.output.contains("bills.yaml") && !more.output.contains("orders.yaml"))
    let json = try repository.holdfast("check", "--base", "HEAD", "--format", "json")
    #expect(json.output.contains("\"since\": {"))
    let sarif = try repository.holdfast("check", "--base", "HEAD", "--format", "sarif")
    #expect(
      sarif.output.contains("\"baselineState\": \"new\"")
        && sarif.output.contains("\"baselineState\": \"unchanged\""))
  }

  @Test("a baseline lets pass what it lists, says what is found no more, and shrinks")
  func baseline() throws {
    let repository = try repository()
    let written = try repository.holdfast("check", "--write-baseline", "baseline.json")
    #expect(written.code == 0 && written.output == "baseline.json: 4 findings\n", "\(written.output)")
    try repository.write("# a remark\n" + Specs.broken, to: Self.path)
    #expect(try repository.holdfast("check", "--baseline", "baseline.json").code == 0)
    try repository.write(Self.other, to: "specs/systems/bills.yaml")
    #expect(try repository.holdfast("check", "--baseline", "baseline.json").code == 1)
    try repository.git("clean", "--quiet", "--force", "specs")
    try repository.write(Specs.orders, to: Self.path)
    let mended = try repository.holdfast("check", "--baseline", "baseline.json")
    #expect(mended.code == 0)
    #expect(
      mended.output.contains(
        "in baseline.json, but found no more: 1; with --write-baseline baseline.json besides they are taken out\n"
      ), "\(mended.output)")
    let shrunk = try repository.holdfast(
      "check", "--baseline", "baseline.json", "--write-baseline", "baseline.json")
    #expect(shrunk.output == "baseline.json: 3 findings, 1 taken out\n", "\(shrunk.output)")
    try repository.write(Specs.broken, to: Self.path)
    let grown = try repository.holdfast(
      "check", "--baseline", "baseline.json", "--write-baseline", "baseline.json")
    #expect(
      grown.output.hasPrefix("baseline.json: 3 findings, 0 taken out\n1 new finding is not in it"),
      "\(grown.output)")
  }

  @Test(
    "what cannot be meant, or read, is one line and 2",
    arguments: [
      ["--base", "HEAD", "--baseline", "b.json"], ["--baseline", "nowhere.json"],
      ["--baseline", "specs/systems/orders.yaml"],
      ["--base", "-x"], ["--base", "HEAD", "-"], ["--write-baseline", "no/such/folder.json"],
    ])
  func wrongUse(_ arguments: [String]) throws {
    let repository = try repository()
    let run = try repository.holdfast("check", arguments: arguments)
    #expect(run.code == 2, "\(run.output)")
    #expect(run.errors.split(separator: "\n").count >= 1)
  }

  @Test("waivers are listed by their last day")
  func waivers() throws {
    let waivers = """
      waivers:
        later: {rule: unachievable-rpo, for: database, until: 2027-01-31, because: a faster log comes, approved: payments}
        sooner: {rule: unused-store, until: 2026-12-31, because: nobody knows, approved: payments}
        over: {rule: total-loss, for: database, until: 2026-10-31, because: forgotten, approved: payments}

      """
    let repository = try repository(Specs.broken + waivers)
    let run = try repository.holdfast("waivers")
    #expect(run.code == 0)
    #expect(
      run.output == """
        until       days  state   waiver         rule              for         approved by  because
        ----------  ----  ------  -------------  ----------------  ----------  -----------  ------------------
        2026-10-31  -21   over    orders/over    total-loss        database    payments     forgotten
        2026-12-31  40    unused  orders/sooner  unused-store      everything  payments     nobody knows
        2027-01-31  71    used    orders/later   unachievable-rpo  database    payments     a faster log comes

        """, "\(run.output)")
    #expect(try repository.holdfast("waivers", "--format", "json").output.contains("\"daysLeft\": -21"))
  }
}
