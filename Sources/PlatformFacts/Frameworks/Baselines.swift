import Quantities

extension Frameworks {
  /// The baselines of NIST SP 800-53 and of FedRAMP, by level.
  ///
  /// A name without a level holds what every level asks for, so that no level is assumed that nobody named.
  static let baselines: [Framework] = [
    Framework(
      "nist-800-53", "NIST SP 800-53 Rev. 5, every level", aliases: ["nist"],
      clauses: [
        Clause(
          "nist.cp9", cites: "NIST SP 800-53 Rev. 5, CP-9",
          "Backups are made as often as the recovery objectives need",
          fact: "law.nist.cp9"),
        Clause(
          "nist.cp4", cites: "NIST SP 800-53 Rev. 5, CP-4", asksForTests: true,
          "The contingency plan is tested as often as the organization says",
          fact: "law.nist.cp4"),
        Clause(
          "nist.au11", cites: "NIST SP 800-53 Rev. 5, AU-11", on: "audit-logs",
          "Audit records are kept as long as the organization says",
          fact: "law.nist.au11"),
      ]),
    Framework(
      "nist-800-53-low", "NIST SP 800-53 Rev. 5, low",
      clauses: [
        Clause(
          "nist.cp9", cites: "NIST SP 800-53 Rev. 5, CP-9",
          "Backups are made as often as the recovery objectives need",
          fact: "law.nist.cp9"),
        Clause(
          "nist.cp4", cites: "NIST SP 800-53 Rev. 5, CP-4", asksForTests: true,
          "The contingency plan is tested as often as the organization says",
          fact: "law.nist.cp4"),
        Clause(
          "nist.au11", cites: "NIST SP 800-53 Rev. 5, AU-11", on: "audit-logs",
          "Audit records are kept as long as the organization says",
          fact: "law.nist.au11"),
      ]),
    Framework(
      "nist-800-53-moderate", "NIST SP 800-53 Rev. 5, moderate",
      clauses: [
        Clause(
          "nist.cp9", cites: "NIST SP 800-53 Rev. 5, CP-9",
          "Backups are made as often as the recovery objectives need",
          fact: "law.nist.cp9"),
        Clause(
          "nist.cp4", cites: "NIST SP 800-53 Rev. 5, CP-4", asksForTests: true,
          "The contingency plan is tested as often as the organization says",
          fact: "law.nist.cp4"),
        Clause(
          "nist.au11", cites: "NIST SP 800-53 Rev. 5, AU-11", on: "audit-logs",
          "Audit records are kept as long as the organization says",
          fact: "law.nist.au11"),
        Clause(
          "nist.cp9.1", cites: "NIST SP 800-53 Rev. 5, CP-9(1)", asksForTests: true,
          "Backups are tested for reliability and integrity (moderate and high)",
          fact: "law.nist.cp9.1"),
        Clause(
          "nist.cp9.8", cites: "NIST SP 800-53 Rev. 5, CP-9(8)",
          "Backups are protected by cryptography (moderate and high)",
          fact: "law.nist.cp9.8"),
        Clause(
          "nist.cp4.1", cites: "NIST SP 800-53 Rev. 5, CP-4(1)", asksForTests: true,
          "Contingency tests are coordinated with related plans (moderate and high)",
          fact: "law.nist.cp4.1"),
      ]),
    Framework(
      "nist-800-53-high", "NIST SP 800-53 Rev. 5, high",
      clauses: [
        Clause(
          "nist.cp9", cites: "NIST SP 800-53 Rev. 5, CP-9",
          "Backups are made as often as the recovery objectives need",
          fact: "law.nist.cp9"),
        Clause(
          "nist.cp4", cites: "NIST SP 800-53 Rev. 5, CP-4", asksForTests: true,
          "The contingency plan is tested as often as the organization says",
          fact: "law.nist.cp4"),
        Clause(
          "nist.au11", cites: "NIST SP 800-53 Rev. 5, AU-11", on: "audit-logs",
          "Audit records are kept as long as the organization says",
          fact: "law.nist.au11"),
        Clause(
          "nist.cp9.1", cites: "NIST SP 800-53 Rev. 5, CP-9(1)", asksForTests: true,
          "Backups are tested for reliability and integrity (moderate and high)",
          fact: "law.nist.cp9.1"),
        Clause(
          "nist.cp9.8", cites: "NIST SP 800-53 Rev. 5, CP-9(8)",
          "Backups are protected by cryptography (moderate and high)",
          fact: "law.nist.cp9.8"),
        Clause(
          "nist.cp4.1", cites: "NIST SP 800-53 Rev. 5, CP-4(1)", asksForTests: true,
          "Contingency tests are coordinated with related plans (moderate and high)",
          fact: "law.nist.cp4.1"),
        Clause(
          "nist.cp9.2", cites: "NIST SP 800-53 Rev. 5, CP-9(2)", asksForTests: true,
          "Restoration is tested with samples of backups (high)",
          fact: "law.nist.cp9.2"),
        Clause(
          "nist.cp9.3", cites: "NIST SP 800-53 Rev. 5, CP-9(3)",
          "Backups of critical information are stored separately (high)",
          fact: "law.nist.cp9.3"),
        Clause(
          "nist.cp9.5", cites: "NIST SP 800-53 Rev. 5, CP-9(5)",
          "Backups are transferred to the alternate site (high)",
          fact: "law.nist.cp9.5"),
        Clause(
          "nist.cp4.2", cites: "NIST SP 800-53 Rev. 5, CP-4(2)", asksForTests: true,
          "The contingency plan is tested at the alternate site (high)",
          fact: "law.nist.cp4.2"),
      ]),
    Framework(
      "fedramp", "FedRAMP Rev. 5, every level",
      clauses: [
        Clause(
          "fedramp.cp9", cites: "FedRAMP Rev. 5 baselines, CP-9",
          """
          Backups are incremental daily and full weekly, three copies with one online, until the 2026 \
          rules apply
          """,
          fact: "law.fedramp.cp9"),
        Clause(
          "fedramp.au11", cites: "FedRAMP Rev. 5 baselines, AU-11", on: "audit-logs", readyFor: .days(90),
          "Audit records are kept online for 90 days, until the 2026 rules apply",
          fact: "law.fedramp.au11"),
        Clause(
          "fedramp.cp2", cites: "FedRAMP Rev. 5 baselines, CP-2(d)",
          "The contingency plan is reviewed every year, until the 2026 rules apply",
          fact: "law.fedramp.cp2"),
        Clause(
          "fedramp.2026", cites: "FedRAMP Consolidated Rules for 2026, recovery planning", asksForTests: true,
          """
          The 2026 rules ask for recovery objectives, backups and recovery tests to be persistently \
          reviewed, without numbers
          """,
          fact: "law.fedramp.2026"),
        Clause(
          "fedramp.cp4.low", cites: "FedRAMP Rev. 5 baselines, CP-4(a)", testEvery: .years(3),
          "A low system tests its contingency plan every 3 years, until the 2026 rules apply",
          fact: "law.fedramp.cp4.low"),
      ]),
    Framework(
      "fedramp-low", "FedRAMP Rev. 5, low",
      clauses: [
        Clause(
          "fedramp.cp9", cites: "FedRAMP Rev. 5 baselines, CP-9",
          """
          Backups are incremental daily and full weekly, three copies with one online, until the 2026 \
          rules apply
          """,
          fact: "law.fedramp.cp9"),
        Clause(
          "fedramp.au11", cites: "FedRAMP Rev. 5 baselines, AU-11", on: "audit-logs", readyFor: .days(90),
          "Audit records are kept online for 90 days, until the 2026 rules apply",
          fact: "law.fedramp.au11"),
        Clause(
          "fedramp.cp2", cites: "FedRAMP Rev. 5 baselines, CP-2(d)",
          "The contingency plan is reviewed every year, until the 2026 rules apply",
          fact: "law.fedramp.cp2"),
        Clause(
          "fedramp.2026", cites: "FedRAMP Consolidated Rules for 2026, recovery planning", asksForTests: true,
          """
          The 2026 rules ask for recovery objectives, backups and recovery tests to be persistently \
          reviewed, without numbers
          """,
          fact: "law.fedramp.2026"),
        Clause(
          "fedramp.cp4.low", cites: "FedRAMP Rev. 5 baselines, CP-4(a)", testEvery: .years(3),
          "A low system tests its contingency plan every 3 years, until the 2026 rules apply",
          fact: "law.fedramp.cp4.low"),
      ]),
    Framework(
      "fedramp-moderate", "FedRAMP Rev. 5, moderate",
      clauses: [
        Clause(
          "fedramp.cp9", cites: "FedRAMP Rev. 5 baselines, CP-9",
          """
          Backups are incremental daily and full weekly, three copies with one online, until the 2026 \
          rules apply
          """,
          fact: "law.fedramp.cp9"),
        Clause(
          "fedramp.au11", cites: "FedRAMP Rev. 5 baselines, AU-11", on: "audit-logs", readyFor: .days(90),
          "Audit records are kept online for 90 days, until the 2026 rules apply",
          fact: "law.fedramp.au11"),
        Clause(
          "fedramp.cp2", cites: "FedRAMP Rev. 5 baselines, CP-2(d)",
          "The contingency plan is reviewed every year, until the 2026 rules apply",
          fact: "law.fedramp.cp2"),
        Clause(
          "fedramp.2026", cites: "FedRAMP Consolidated Rules for 2026, recovery planning", asksForTests: true,
          """
          The 2026 rules ask for recovery objectives, backups and recovery tests to be persistently \
          reviewed, without numbers
          """,
          fact: "law.fedramp.2026"),
        Clause(
          "fedramp.cp4", cites: "FedRAMP Rev. 5 baselines, CP-4(a)", testEvery: .years(1),
          "A moderate or high system tests its contingency plan every year, until the 2026 rules apply",
          fact: "law.fedramp.cp4"),
        Clause(
          "fedramp.cp9.1", cites: "FedRAMP Rev. 5 baselines, CP-9(1)", testEvery: .years(1),
          "A moderate system tests its backups every year, until the 2026 rules apply",
          fact: "law.fedramp.cp9.1"),
      ]),
    Framework(
      "fedramp-high", "FedRAMP Rev. 5, high",
      clauses: [
        Clause(
          "fedramp.cp9", cites: "FedRAMP Rev. 5 baselines, CP-9",
          """
          Backups are incremental daily and full weekly, three copies with one online, until the 2026 \
          rules apply
          """,
          fact: "law.fedramp.cp9"),
        Clause(
          "fedramp.au11", cites: "FedRAMP Rev. 5 baselines, AU-11", on: "audit-logs", readyFor: .days(90),
          "Audit records are kept online for 90 days, until the 2026 rules apply",
          fact: "law.fedramp.au11"),
        Clause(
          "fedramp.cp2", cites: "FedRAMP Rev. 5 baselines, CP-2(d)",
          "The contingency plan is reviewed every year, until the 2026 rules apply",
          fact: "law.fedramp.cp2"),
        Clause(
          "fedramp.2026", cites: "FedRAMP Consolidated Rules for 2026, recovery planning", asksForTests: true,
          """
          The 2026 rules ask for recovery objectives, backups and recovery tests to be persistently \
          reviewed, without numbers
          """,
          fact: "law.fedramp.2026"),
        Clause(
          "fedramp.cp4", cites: "FedRAMP Rev. 5 baselines, CP-4(a)", testEvery: .years(1),
          "A moderate or high system tests its contingency plan every year, until the 2026 rules apply",
          fact: "law.fedramp.cp4"),
        Clause(
          "fedramp.cp9.1.high", cites: "FedRAMP Rev. 5 baselines, CP-9(1)", testEvery: .months(1),
          "A high system tests its backups every month, until the 2026 rules apply",
          fact: "law.fedramp.cp9.1.high"),
      ]),
  ]
}
