import Testing

/// What policies and waivers make of a finding.
@Suite("Wording: Judging") struct JudgingWordings {
  /// A waiver of what the exports lose.
  private func waiver(for subject: String, until day: String) -> String {
    """
    waivers:
      slow-exports:
        rule: unachievable-rpo
        for: \(subject)
        until: \(day)
        because: point-in-time recovery comes in spring
        approved: lead
    """
  }

  @Test("a policy makes an error a warning")
  func policyMakesAnErrorWarning() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          ---
          holdfast: 1
          policy: company
          severities: {unachievable-rpo: warning}
          """#)) == #"""
          warning[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a policy turns a rule off")
  func policyTurnsRuleOff() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          ---
          holdfast: 1
          policy: company
          severities: {unachievable-rpo: off}
          """#)) == "")
  }

  @Test("a waiver leaves a note that says who waits for what")
  func waiverLeavesNoteSaysWho() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(waiver(for: "database", until: "2027-03-31"))) == #"""
          note[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
          ...
          19 |   slow-exports:
             |   ------------ waived here
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = note: waived until 2027-03-31 by `slow-exports`: point-in-time recovery comes in spring
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a waiver on its last day still holds")
  func waiverOnItsLastDay() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(waiver(for: "database", until: "2026-11-21"))) == #"""
          note[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
          ...
          19 |   slow-exports:
             |   ------------ waived here
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = note: waived until 2026-11-21 by `slow-exports`: point-in-time recovery comes in spring
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a waiver that ran out waives nothing")
  func waiverRanOutWaivesNothing() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(waiver(for: "database", until: "2026-11-20"))) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a fix that would change a policy is not offered")
  func fixWouldChangePolicyNot() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(
          #"""
          components:
            database:
              platform: rds-postgres
              region: eu-west-1
              account: production
              scheme: usual
          ---
          holdfast: 1
          policy: company
          schemes:
            usual:
              backups:
                nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          """#)) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:23:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          23 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = more: holdfast explain unachievable-rpo

          """#)
  }

  @Test("a waiver for another component waives nothing")
  func waiverForAnotherComponentWaives() {
    #expect(
      Pictures.of(
        "unachievable-rpo",
        in: Orders.spec(waiver(for: "archive", until: "2027-03-31"))) == #"""
          error[unachievable-rpo]: `database` can lose 24h 30m when its instance or zone is lost, or its data is wrong, but promises 6h
            --> spec.yaml:10:43
             |
           3 | objectives: {rpo: 6h}
             |                   -- at most this much may be lost
          ...
          10 |       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
             |                                           ^^^^^^^^^^^ `nightly` is made this often
             |
             = proof: 24h between runs of nightly + 30m until nightly is usable = 24h 30m
             = help: run it every 4h or oftener
          10 -       nightly: {method: export, schedule: daily 02:00, takes: 30m, keep: 30d, to: archive}
          10 +       nightly: {method: export, schedule: every 4h, takes: 30m, keep: 30d, to: archive}
             = help: or promise 25h, which holds
           3 - objectives: {rpo: 6h}
           3 + objectives: {rpo: 25h}
             = more: holdfast explain unachievable-rpo

          """#)
  }
}
