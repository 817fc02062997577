import Quantities

extension Frameworks {
  /// Standards of industries.
  static let standards: [Framework] = [
    Framework(
      "pci-dss", "PCI DSS 4.0.1", aliases: ["pci"],
      clauses: [
        Clause(
          "pci.logs", cites: "PCI DSS 4.0.1, 10.5.1", on: "audit-logs", atLeast: .months(12),
          "Audit logs of the card environment are kept for 12 months; card data is not meant",
          fact: "law.pci.logs"),
        Clause(
          "pci.logs.ready", cites: "PCI DSS 4.0.1, 10.5.1", on: "audit-logs", readyFor: .months(3),
          "The last 3 months of audit logs can be read at once",
          fact: "law.pci.logs.ready"),
        Clause(
          "pci.minimise", cites: "PCI DSS 4.0.1, 3.2.1", on: "cardholder", onlyAsLongAsNeeded: true,
          """
          Account data is kept as briefly as its documented purpose allows, which is verified every 3 \
          months
          """,
          fact: "law.pci.minimise"),
        Clause(
          "pci.incident", cites: "PCI DSS 4.0.1, 12.10.2", testEvery: .months(12),
          """
          The incident response plan, recovery and backup included, is reviewed and tested every 12 months
          """,
          fact: "law.pci.incident"),
        Clause(
          "pci.media", cites: "PCI DSS 4.0.1, 9.4.1.2",
          "The places of offline backup media are reviewed every 12 months",
          fact: "law.pci.media"),
      ]),
    Framework(
      "soc-2", "SOC 2", aliases: ["soc2"],
      clauses: [
        Clause(
          "soc2.a12", cites: "SOC 2 Trust Services Criteria, A1.2",
          "Backups and recovery infrastructure are designed, operated and monitored",
          fact: "law.soc2.a12"),
        Clause(
          "soc2.a13", cites: "SOC 2 Trust Services Criteria, A1.3", asksForTests: true,
          """
          Recovery procedures are tested, and backups for integrity and completeness; the text has no \
          number
          """,
          fact: "law.soc2.a13"),
        Clause(
          "soc2.c12", cites: "SOC 2 Trust Services Criteria, C1.2, P4.2, P4.3", on: "confidential",
          onlyAsLongAsNeeded: true,
          "Confidential and personal data are kept no longer than needed and disposed of securely",
          fact: "law.soc2.c12"),
      ]),
    Framework(
      "iso-27001", "ISO/IEC 27001:2022", aliases: ["iso27001"],
      clauses: [
        Clause(
          "iso.a813", cites: "ISO/IEC 27001:2022, A.8.13", asksForTests: true,
          "Backups are maintained and regularly tested as one's own backup policy says",
          fact: "law.iso.a813"),
        Clause(
          "iso.a530", cites: "ISO/IEC 27001:2022, A.5.30", asksForTests: true,
          "Readiness for continuity is planned, implemented, maintained and tested",
          fact: "law.iso.a530"),
        Clause(
          "iso.a814", cites: "ISO/IEC 27001:2022, A.8.14",
          "Redundancy suffices for the availability that is required",
          fact: "law.iso.a814"),
        Clause(
          "iso.a810", cites: "ISO/IEC 27001:2022, A.8.10", onlyAsLongAsNeeded: true,
          "Information is deleted when it is no longer required",
          fact: "law.iso.a810"),
      ]),
  ]
}
