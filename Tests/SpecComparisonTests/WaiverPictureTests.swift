import Testing

@Suite("Pictures of a change: waivers") struct WaiverPictureTests {
  @Test("a waiver that is new, and carries its own approval")
  func waiver() {
    #expect(
      Pair.edited(
        to: [
          (
            "people:\n",
            "waivers:\n  one-region: {rule: single-account-copies, for: database, until: 2027-01-31, because: budget, approved: payments}\npeople:\n"
          )
        ]
      ).text == #"""
        weakened, as approved: 1 weaker (1 approved), 1 new finding, 1 artifact

        orders (system)
          weaker    one-region: waiver added: single-account-copies, for database, until 2027-01-31 [approved by payments]

        findings
          new   warning[unused-waiver]: waiver `one-region` accepts nothing: no `single-account-copies` of `database` is found

        artifacts
          systems/orders/RUNBOOK.md +7 -1

        """#)
  }

  /// The sample with a waiver that somebody approved.
  private static let waived = (
    "people:\n",
    "waivers:\n  one-region: {rule: single-account-copies, for: database, until: 2027-01-31, because: budget, approved: payments}\npeople:\n"
  )

  @Test("a waiver that runs longer is not approved by who approved it for a shorter time")
  func extended() {
    #expect(
      Pair.edited(from: [Self.waived], to: [("2027-01-31", "2027-03-31")]).text == #"""
        weakened, and not approved: 1 weaker, 1 artifact

        orders (system)
          weaker    one-region: until 2027-01-31 -> 2027-03-31 [not approved]

        artifacts
          systems/orders/RUNBOOK.md +1 -1

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("an approval that is new in the change answers for it: in the waiver, or beside it")
  func approvedAnew() {
    let other = Pair.edited(
      from: [Self.waived], to: [("2027-01-31", "2027-03-31"), ("approved: payments}", "approved: board}")])
    #expect(
      other.changes.contains("weaker    one-region: until 2027-01-31 -> 2027-03-31 [approved by board]"),
      "\(other.text)")
    let beside = Pair.edited(
      from: [Self.waived],
      to: [
        ("2027-01-31", "2027-03-31"),
        (
          "people:\n",
          "approvals: {longer: {for: one-region, because: budget, approved: payments, date: 2026-11-20}}\npeople:\n"
        ),
      ])
    #expect(
      beside.changes.contains(
        "weaker    one-region: until 2027-01-31 -> 2027-03-31 [approved by orders/longer]"), "\(beside.text)")
  }

  @Test("a waiver under another name is the same waiver")
  func renamed() {
    let pair = Pair.edited(
      from: [Self.waived], to: [("one-region: {", "other: {"), ("2027-01-31", "2027-03-31")])
    #expect(
      pair.changes.contains {
        $0.hasPrefix("weaker    other: waiver added: ") && $0.hasSuffix("[not approved]")
      }, "\(pair.text)")
  }
}
