import Quantities

extension Frameworks {
  /// Laws of the European Union.
  static let europe: [Framework] = [
    Framework(
      "gdpr", "General Data Protection Regulation",
      clauses: [
        Clause(
          "gdpr.storage", cites: "GDPR Art. 5(1)(e)", on: "personal", onlyAsLongAsNeeded: true,
          "Personal data is kept no longer than its purpose needs; the text has no number of years",
          fact: "law.gdpr.storage"),
        Clause(
          "gdpr.erasure", cites: "GDPR Art. 17, Art. 12(3)", on: "personal",
          """
          Personal data is erased without undue delay, with an answer within 1 month or 3 if extended, so \
          restores must erase again
          """,
          fact: "law.gdpr.erasure"),
        Clause(
          "gdpr.restore", cites: "GDPR Art. 32(1)(c)", on: "personal",
          "Access to personal data can be restored in a timely manner",
          fact: "law.gdpr.restore"),
        Clause(
          "gdpr.test", cites: "GDPR Art. 32(1)(d)", asksForTests: true,
          "Security measures are regularly tested, without a number",
          fact: "law.gdpr.test"),
      ]),
    Framework(
      "dora", "Digital Operational Resilience Act",
      clauses: [
        Clause(
          "dora.test", cites: "Regulation (EU) 2022/2554, Art. 11(6)", testEvery: .years(1),
          "Continuity, response and recovery plans are tested every year",
          fact: "law.dora.test"),
        Clause(
          "dora.policy", cites: "Regulation (EU) 2022/2554, Art. 12(1)",
          "A backup policy sets scope and least frequency by criticality or confidentiality",
          fact: "law.dora.policy"),
        Clause(
          "dora.restore", cites: "Regulation (EU) 2022/2554, Art. 12(2),(3)", asksForTests: true,
          "Backups are tested periodically, and restored to systems segregated from their source",
          fact: "law.dora.restore"),
        Clause(
          "dora.objectives", cites: "Regulation (EU) 2022/2554, Art. 12(6)",
          "Each function has recovery objectives",
          fact: "law.dora.objectives"),
      ]),
    Framework(
      "nis2", "NIS 2 Directive", aliases: ["nis-2"],
      clauses: [
        Clause(
          "nis2.continuity", cites: "Directive (EU) 2022/2555, Art. 21(2)(c)",
          "Business continuity such as backup management and disaster recovery is provided for",
          fact: "law.nis2.continuity"),
        Clause(
          "nis2.test", cites: "Implementing Regulation (EU) 2024/2690, Annex 4.1.4, 4.2", asksForTests: true,
          "Continuity plans and backups are tested at planned intervals",
          fact: "law.nis2.test"),
      ]),
  ]
}
