import Testing

@Suite("Pictures of a change: claims") struct ClaimPictureTests {
  /// A claim of the procedure.
  private static let claimed = (
    "    detect: 15m\n", "    detect: 15m\n    claims: {takes: 1h..2h, detect: 10m}\n"
  )

  @Test("what is said a second time is compared, and holds nothing up")
  func claims() {
    let pair = Pair.edited(from: [Self.claimed], to: [("takes: 1h..2h,", "takes: 3h, loses: 26h,")])
    #expect(
      pair.changes == [
        "other     restore: takes claimed 1h..2h -> 3h", "other     restore: loses claimed added: 26h",
      ], "\(pair.text)")
    #expect(pair.comparison.unapproved.isEmpty)
  }

  @Test("a claim that goes is told")
  func gone() {
    let pair = Pair.edited(from: [Self.claimed], to: [(", detect: 10m}", "}")])
    #expect(pair.changes == ["other     restore: detect claimed removed: 10m"], "\(pair.text)")
  }

  @Test("claims of objectives, of backups and of steps are compared too")
  func everywhere() {
    let pair = Pair.edited(
      from: [
        ("  rpo: 26h\n", "  rpo: 26h\n  claims: {rto: 3h}\n"),
        ("keep: 30d, to: archive}", "keep: 30d, to: archive, claims: {keep: 14d}}"),
        ("service at it, takes: 5m}", "service at it, takes: 5m, claims: {takes: 6m}}"),
      ],
      to: [
        ("claims: {rto: 3h}", "claims: {rto: 4h}"), ("claims: {keep: 14d}", "claims: {keep: 7d}"),
        ("claims: {takes: 6m}", "claims: {takes: 7m}"),
      ])
    #expect(
      Set(pair.changes) == [
        "other     objectives rto claimed 3h -> 4h", "other     database.nightly: keep claimed 14d -> 7d",
        "other     restore: step `Point the service at it`: takes claimed 6m -> 7m",
      ], "\(pair.text)")
  }

  @Test("claims that stay are no news")
  func same() {
    #expect(Pair.edited(from: [Self.claimed], to: []).text.hasPrefix("nothing changed in meaning\n"))
  }
}
