extension Facts {
  /// What is known of laws of the European Union.
  static let europe: [Fact] = [
    Fact(
      "law.gdpr.storage", "GDPR", .rule,
      "Personal data is kept no longer than its purpose needs; the text has no number of years",
      from: "GDPR Art. 5(1)(e)", .verified),
    Fact(
      "law.gdpr.restore", "GDPR", .rule,
      "Access to personal data can be restored in a timely manner",
      from: "GDPR Art. 32(1)(c)", .secondary),
    Fact(
      "law.gdpr.test", "GDPR", .rule,
      "Security measures are regularly tested, without a number",
      from: "GDPR Art. 32(1)(d)", .secondary),
    Fact(
      "law.gdpr.erasure", "GDPR", .numbers(1, 3, "months"),
      """
      Personal data is erased without undue delay, with an answer within 1 month or 3 if extended, so \
      restores must erase again
      """,
      from: "GDPR Art. 17, Art. 12(3)", .secondary),
    Fact(
      "law.dora.test", "DORA", .number(1, "years"),
      "Continuity, response and recovery plans are tested every year",
      from: "Regulation (EU) 2022/2554, Art. 11(6)", .secondary),
    Fact(
      "law.dora.policy", "DORA", .rule,
      "A backup policy sets scope and least frequency by criticality or confidentiality",
      from: "Regulation (EU) 2022/2554, Art. 12(1)", .secondary),
    Fact(
      "law.dora.restore", "DORA", .rule,
      "Backups are tested periodically, and restored to systems segregated from their source",
      from: "Regulation (EU) 2022/2554, Art. 12(2),(3)", .secondary),
    Fact(
      "law.dora.objectives", "DORA", .rule,
      "Each function has recovery objectives",
      from: "Regulation (EU) 2022/2554, Art. 12(6)", .secondary),
    Fact(
      "law.nis2.continuity", "NIS2", .rule,
      "Business continuity such as backup management and disaster recovery is provided for",
      from: "Directive (EU) 2022/2555, Art. 21(2)(c)", .secondary),
    Fact(
      "law.nis2.test", "NIS2", .rule,
      "Continuity plans and backups are tested at planned intervals",
      from: "Implementing Regulation (EU) 2024/2690, Annex 4.1.4, 4.2", .secondary),
  ]
}
