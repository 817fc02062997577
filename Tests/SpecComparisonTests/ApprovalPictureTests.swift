import Testing

@Suite("Pictures of a change: approvals, policies and bases") struct ApprovalPictureTests {
  @Test("an approval that comes with the change answers for what it makes weaker")
  func approved() {
    #expect(
      Pair.edited(
        to: [
          ("keep: 30d", "keep: 10d"),
          (
            "people:\n",
            "approvals:\n  fewer: {for: database, because: the exports became too dear, approved: payments, date: 2026-11-20}\npeople:\n"
          ),
        ]
      ).text == #"""
        weakened, as approved: 1 weaker (1 approved), 1 other, 4 artifacts

        orders (system)
          weaker    database.nightly: keep 30d -> 10d [approved by orders/fewer]
          other     fewer: approval added: for database, by payments, on 2026-11-20, the exports became too dear

        artifacts
          systems/orders/RUNBOOK.md +4 -4
          systems/orders/lifecycle/archive.json +2 -2
          systems/orders/objectives.json +1 -1
          systems/orders/terraform/buckets.tf +2 -2

        """#)
  }

  @Test("an approval that was there answered for another change")
  func older() {
    #expect(
      Pair.edited(
        from: [
          (
            "people:\n",
            "approvals:\n  fewer: {for: database, because: the exports became too dear, approved: payments, date: 2026-11-20}\npeople:\n"
          )
        ],
        to: [("keep: 30d", "keep: 10d")]
      ).text == #"""
        weakened, and not approved: 1 weaker, 4 artifacts

        orders (system)
          weaker    database.nightly: keep 30d -> 10d [not approved]

        artifacts
          systems/orders/RUNBOOK.md +4 -4
          systems/orders/lifecycle/archive.json +2 -2
          systems/orders/objectives.json +1 -1
          systems/orders/terraform/buckets.tf +2 -2

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("an approval for another thing answers for nothing, and says so")
  func other() {
    #expect(
      Pair.edited(
        to: [
          ("keep: 30d", "keep: 10d"),
          (
            "people:\n",
            "approvals:\n  fewer: {for: archive, because: the exports became too dear, approved: payments, date: 2026-11-20}\npeople:\n"
          ),
        ]
      ).text == #"""
        weakened, and not approved: 1 weaker, 1 other, 4 artifacts

        orders (system)
          weaker    database.nightly: keep 30d -> 10d [not approved]
          other     fewer: approval added: for archive, by payments, on 2026-11-20, the exports became too dear

        artifacts
          systems/orders/RUNBOOK.md +4 -4
          systems/orders/lifecycle/archive.json +2 -2
          systems/orders/objectives.json +1 -1
          systems/orders/terraform/buckets.tf +2 -2

        note: approval orders/fewer is new and approves nothing in this change

        help: a weakening that is meant is approved in the same change: approvals: {NAME: {for: THING, because: ..., approved: WHO, date: DAY}}

        """#)
  }

  @Test("a policy that promises less weakens the systems of its class, and may approve that itself")
  func policy() {
    #expect(
      Pair.edited(
        from: [
          ("objectives:\n  rto: 2h\n  rpo: 26h\n  when: {region: {rto: 4h, rpo: 50h}}\n", "class: gold\n"),
          (
            "people:\n  payments: {slack: \"#payments\"}\n",
            "people:\n  payments: {slack: \"#payments\"}\n---\nholdfast: 1\npolicy: house\nclasses: {gold: {objectives: {rto: 2h, rpo: 26h}}}\n"
          ),
        ],
        to: [
          ("rpo: 26h", "rpo: 48h"),
          (
            "rpo: 48h}}}\n",
            "rpo: 48h}}}\napprovals:\n  slower: {because: cheaper copies, approved: board, date: 2026-11-20}\n  orders: {for: orders, because: cheaper copies, approved: board, date: 2026-11-20}\n"
          ),
        ]
      ).text == #"""
        weakened, as approved: 2 weaker (2 approved), 2 others, 3 artifacts

        orders (system)
          weaker    database: RPO 26h -> 2d [approved by house/orders]

        house (policy)
          weaker    gold: objectives rpo 26h -> 2d [approved by house/slower]
          other     slower: approval added: by board, on 2026-11-20, cheaper copies
          other     orders: approval added: for orders, by board, on 2026-11-20, cheaper copies

        artifacts
          systems/orders/RUNBOOK.md +2 -2
          systems/orders/objectives.json +8 -8
          systems/orders/terraform/buckets.tf +1 -1

        """#)
  }

  @Test("a base whose specs are broken is compared as far as it can be read")
  func broken() {
    #expect(
      Pair.edited(
        from: [("rto: 2h\n", "rto: 2hours\n")],
        to: [("rto: 2hours", "rto: 2h")]
      ).text == #"""
        strengthened: 2 stronger, 1 finding gone
        note: the base has 1 error of writing: what could not be read there shows as new

        orders (system)
          stronger  database: RTO unknown -> 2h
          stronger  database: RTO 2h unproved -> holds when it fails, its instance or zone is lost, or its data is wrong

        findings
          gone  error[bad-value]: `rto` cannot be read: `hours` is no unit of time

        artifacts are not compared: the base has errors

        """#)
  }

  @Test("no secret is shown, in whichever text it stands")
  func secret() {
    #expect(
      Pair.edited(
        to: [
          (
            "      - {name: Restore to a new instance, takes: 20m..50m}\n",
            "      - {name: Restore to a new instance, takes: 20m..50m, run: 'restore --password=geheim-4711-x now'}\n"
          )
        ]
      ).text == #"""
        changed, neither weaker nor stronger: 1 other, 1 new finding

        orders (system)
          other     restore: step `Restore to a new instance`: run added: restore --password=*** now

        findings
          new   error[secret-in-clear]: a step of `restore` holds a password in clear

        artifacts are not compared: the change has errors

        """#)
  }
}
