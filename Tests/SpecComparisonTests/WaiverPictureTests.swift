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

  @Test("a waiver that runs longer")
  func extended() {
    #expect(
      Pair.edited(
        from: [
          (
            "people:\n",
            "waivers:\n  one-region: {rule: single-account-copies, for: database, until: 2027-01-31, because: budget, approved: payments}\npeople:\n"
          )
        ],
        to: [("2027-01-31", "2027-03-31")]
      ).text == #"""
        weakened, as approved: 1 weaker (1 approved), 1 artifact

        orders (system)
          weaker    one-region: until 2027-01-31 -> 2027-03-31 [approved by payments]

        artifacts
          systems/orders/RUNBOOK.md +1 -1

        """#)
  }
}
