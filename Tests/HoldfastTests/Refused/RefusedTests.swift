import Testing

/// What types refuse, by the compiler's own words.
@Suite("Refused by the compiler") struct RefusedTests {
  @Test("each mistake is refused, and the message names it")
  func refused() throws {
    let diagnostics = try Compiler.diagnostics(of: Snippet.all.map(\.source))
    for (snippet, errors) in zip(Snippet.all, diagnostics) {
      #expect(
        errors.contains { $0.contains(snippet.message) },
        "\(snippet.name): \(errors.joined(separator: " | "))")
    }
  }

  @Test("what is said rightly is not refused")
  func accepted() throws {
    let right = """
      let archive = Store("archive", on: .s3("archive"))
      let database = Component("database", on: .rdsPostgres("db")) {
        Objectives(rto: .hours(2))
        PointInTime(keep: .days(7))
        Dump(keep: .unknown, to: archive, owner: .unknown)
        if archive.lowered.isNothing == false { Replica("standby", mode: .async) }
      }
      System("a") {
        archive
        database
        let late = true
        Component("cache", on: .redis()) { Objectives(rpo: late ? .nothingAtStake : .written("5m")) }
        Procedure("restore", recovers: [database, "other/thing"]) {}
      }
      """.replacing("archive.lowered.isNothing == false", with: "1 + 1 == 2")
    #expect(try Compiler.diagnostics(of: [right]) == [[]])
  }
}
