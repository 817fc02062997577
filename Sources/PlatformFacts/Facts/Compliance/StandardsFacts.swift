import Quantities

extension Facts {
  /// What is known of standards and baselines.
  static let standards: [Fact] = [
    Fact(
      "law.pci.logs", "PCI DSS", .number(12, "months"),
      "Audit logs of the card environment are kept for 12 months; card data is not meant",
      from: "PCI DSS 4.0.1, 10.5.1", .secondary),
    Fact(
      "law.pci.logs.ready", "PCI DSS", .number(3, "months"),
      "The last 3 months of audit logs can be read at once",
      from: "PCI DSS 4.0.1, 10.5.1", .secondary),
    Fact(
      "law.pci.minimise", "PCI DSS", .number(3, "months"),
      "Account data is kept as briefly as its documented purpose allows, which is verified every 3 months",
      from: "PCI DSS 4.0.1, 3.2.1", .secondary),
    Fact(
      "law.pci.incident", "PCI DSS", .number(12, "months"),
      "The incident response plan, recovery and backup included, is reviewed and tested every 12 months",
      from: "PCI DSS 4.0.1, 12.10.2", .secondary),
    Fact(
      "law.pci.media", "PCI DSS", .number(12, "months"),
      "The places of offline backup media are reviewed every 12 months",
      from: "PCI DSS 4.0.1, 9.4.1.2", .secondary),
    Fact(
      "law.soc2.a12", "SOC 2", .rule,
      "Backups and recovery infrastructure are designed, operated and monitored",
      from: "SOC 2 Trust Services Criteria, A1.2", .secondary),
    Fact(
      "law.soc2.a13", "SOC 2", .rule,
      "Recovery procedures are tested, and backups for integrity and completeness; the text has no number",
      from: "SOC 2 Trust Services Criteria, A1.3", .secondary),
    Fact(
      "law.soc2.c12", "SOC 2", .rule,
      "Confidential and personal data are kept no longer than needed and disposed of securely",
      from: "SOC 2 Trust Services Criteria, C1.2, P4.2, P4.3", .secondary),
    Fact(
      "law.iso.a813", "ISO 27001", .rule,
      "Backups are maintained and regularly tested as one's own backup policy says",
      from: "ISO/IEC 27001:2022, A.8.13", .secondary),
    Fact(
      "law.iso.a530", "ISO 27001", .rule,
      "Readiness for continuity is planned, implemented, maintained and tested",
      from: "ISO/IEC 27001:2022, A.5.30", .secondary),
    Fact(
      "law.iso.a814", "ISO 27001", .rule,
      "Redundancy suffices for the availability that is required",
      from: "ISO/IEC 27001:2022, A.8.14", .secondary),
    Fact(
      "law.iso.a810", "ISO 27001", .rule,
      "Information is deleted when it is no longer required",
      from: "ISO/IEC 27001:2022, A.8.10", .secondary),
    Fact(
      "law.nist.cp9", "NIST 800-53", .rule,
      "Backups are made as often as the recovery objectives need",
      from: "NIST SP 800-53 Rev. 5, CP-9", .verified),
    Fact(
      "law.nist.cp9.1", "NIST 800-53", .rule,
      "Backups are tested for reliability and integrity (moderate and high)",
      from: "NIST SP 800-53 Rev. 5, CP-9(1)", .verified),
    Fact(
      "law.nist.cp9.2", "NIST 800-53", .rule,
      "Restoration is tested with samples of backups (high)",
      from: "NIST SP 800-53 Rev. 5, CP-9(2)", .verified),
    Fact(
      "law.nist.cp9.3", "NIST 800-53", .rule,
      "Backups of critical information are stored separately (high)",
      from: "NIST SP 800-53 Rev. 5, CP-9(3)", .verified),
    Fact(
      "law.nist.cp9.5", "NIST 800-53", .rule,
      "Backups are transferred to the alternate site (high)",
      from: "NIST SP 800-53 Rev. 5, CP-9(5)", .verified),
    Fact(
      "law.nist.cp9.8", "NIST 800-53", .rule,
      "Backups are protected by cryptography (moderate and high)",
      from: "NIST SP 800-53 Rev. 5, CP-9(8)", .verified),
    Fact(
      "law.nist.cp4", "NIST 800-53", .rule,
      "The contingency plan is tested as often as the organization says",
      from: "NIST SP 800-53 Rev. 5, CP-4", .verified),
    Fact(
      "law.nist.cp4.1", "NIST 800-53", .rule,
      "Contingency tests are coordinated with related plans (moderate and high)",
      from: "NIST SP 800-53 Rev. 5, CP-4(1)", .verified),
    Fact(
      "law.nist.cp4.2", "NIST 800-53", .rule,
      "The contingency plan is tested at the alternate site (high)",
      from: "NIST SP 800-53 Rev. 5, CP-4(2)", .verified),
    Fact(
      "law.nist.au11", "NIST 800-53", .rule,
      "Audit records are kept as long as the organization says",
      from: "NIST SP 800-53 Rev. 5, AU-11", .verified),
    Fact(
      "law.nist34", "NIST 800-34", .rule,
      """
      A low system is tested at the table, a moderate one by recovery from backup, a high one by full \
      failover
      """,
      from: "NIST SP 800-34 Rev. 1, 3.5.4, as quoted elsewhere", .secondary),
    Fact(
      "law.fedramp.cp9", "FedRAMP", .rule,
      """
      Backups are incremental daily and full weekly, three copies with one online, until the 2026 rules \
      apply
      """,
      from: "FedRAMP Rev. 5 baselines, CP-9", .verified),
    Fact(
      "law.fedramp.cp4.low", "FedRAMP", .number(3, "years"),
      "A low system tests its contingency plan every 3 years, until the 2026 rules apply",
      from: "FedRAMP Rev. 5 baselines, CP-4(a)", .verified),
    Fact(
      "law.fedramp.cp4", "FedRAMP", .number(1, "years"),
      "A moderate or high system tests its contingency plan every year, until the 2026 rules apply",
      from: "FedRAMP Rev. 5 baselines, CP-4(a)", .verified),
    Fact(
      "law.fedramp.cp9.1", "FedRAMP", .number(1, "years"),
      "A moderate system tests its backups every year, until the 2026 rules apply",
      from: "FedRAMP Rev. 5 baselines, CP-9(1)", .verified),
    Fact(
      "law.fedramp.cp9.1.high", "FedRAMP", .number(1, "months"),
      "A high system tests its backups every month, until the 2026 rules apply",
      from: "FedRAMP Rev. 5 baselines, CP-9(1)", .verified),
    Fact(
      "law.fedramp.cp2", "FedRAMP", .number(1, "years"),
      "The contingency plan is reviewed every year, until the 2026 rules apply",
      from: "FedRAMP Rev. 5 baselines, CP-2(d)", .verified),
    Fact(
      "law.fedramp.au11", "FedRAMP", .duration(.days(90)),
      "Audit records are kept online for 90 days, until the 2026 rules apply",
      from: "FedRAMP Rev. 5 baselines, AU-11", .verified),
    Fact(
      "law.fedramp.2026", "FedRAMP", .rule,
      """
      The 2026 rules ask for recovery objectives, backups and recovery tests to be persistently reviewed, \
      without numbers
      """,
      from: "FedRAMP Consolidated Rules for 2026, recovery planning", .verified),
  ]
}
