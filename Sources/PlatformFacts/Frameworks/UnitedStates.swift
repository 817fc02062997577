import Quantities

extension Frameworks {
  /// Laws and rules of the United States.
  static let unitedStates: [Framework] = [
    Framework(
      "sox", "Sarbanes-Oxley Act", aliases: ["sarbanes-oxley"],
      clauses: [
        Clause(
          "sox.workpapers", cites: "17 CFR 210.2-06(a)", on: "financial-audit", atLeast: .years(7),
          """
          Auditors keep audit and review workpapers of an issuer for 7 years after the audit is concluded; \
          the rule does not speak of all financial data
          """,
          fact: "law.sox.workpapers"),
        Clause(
          "sox.1520", cites: "18 USC 1520(a)(1)", on: "financial-audit", atLeast: .years(5),
          "Audit and review workpapers are kept for 5 years from the end of the fiscal period of the audit",
          fact: "law.sox.1520"),
      ]),
    Framework(
      "hipaa", "HIPAA Security Rule",
      clauses: [
        Clause(
          "hipaa.documentation", cites: "45 CFR 164.316(b)(2)(i)", on: "security-documentation",
          atLeast: .years(6),
          """
          Required security documentation is kept for 6 years from its creation or last effect; medical \
          records are a matter of state law
          """,
          fact: "law.hipaa.documentation"),
        Clause(
          "hipaa.backup", cites: "45 CFR 164.308(a)(7)(ii)(A)", on: "health",
          "A data backup plan keeps retrievable exact copies of electronic health information",
          fact: "law.hipaa.backup"),
        Clause(
          "hipaa.recovery", cites: "45 CFR 164.308(a)(7)(ii)(B),(C)", on: "health",
          "A disaster recovery plan and an emergency mode operation plan are required",
          fact: "law.hipaa.recovery"),
        Clause(
          "hipaa.testing", cites: "45 CFR 164.308(a)(7)(ii)(D)", asksForTests: true,
          "Contingency plans are tested and revised periodically, which is addressable and has no number",
          fact: "law.hipaa.testing"),
      ]),
    Framework(
      "ccpa", "California Consumer Privacy Act", aliases: ["cpra"],
      clauses: [
        Clause(
          "ccpa.needed", cites: "Cal. Civ. Code 1798.100(a)(3)", on: "personal", onlyAsLongAsNeeded: true,
          """
          Personal information is kept no longer than reasonably necessary, and the period or its criteria \
          are disclosed
          """,
          fact: "law.ccpa.needed"),
        Clause(
          "ccpa.requests", cites: "11 CCR 7101", on: "consumer-requests", atLeast: .months(24),
          "Records of consumer requests and their answers are kept for at least 24 months",
          fact: "law.ccpa.requests"),
      ]),
    Framework(
      "sec-17a-4", "SEC Rule 17a-4", aliases: ["sec17a-4", "sec-17a4"],
      clauses: [
        Clause(
          "sec17a4.six", cites: "17 CFR 240.17a-4(a)", on: "broker-dealer", atLeast: .years(6),
          "A broker-dealer keeps ledgers and the like for 6 years",
          fact: "law.sec17a4.six"),
        Clause(
          "sec17a4.three", cites: "17 CFR 240.17a-4(b)", on: "broker-dealer", atLeast: .years(3),
          "A broker-dealer keeps most other records, communications among them, for 3 years",
          fact: "law.sec17a4.three"),
        Clause(
          "sec17a4.accessible", cites: "17 CFR 240.17a-4(a),(b)", on: "broker-dealer", readyFor: .years(2),
          "A broker-dealer's records are easily accessible for the first 2 years",
          fact: "law.sec17a4.accessible"),
        Clause(
          "sec17a4.worm", cites: "17 CFR 240.17a-4(f)", on: "broker-dealer",
          "A broker-dealer's electronic records cannot be rewritten, or have an audit trail",
          fact: "law.sec17a4.worm"),
      ]),
    Framework(
      "finra-4511", "FINRA Rule 4511", aliases: ["finra"],
      clauses: [
        Clause(
          "finra.4511", cites: "FINRA Rule 4511(b)", on: "broker-dealer", atLeast: .years(6),
          "Records without another period are kept for 6 years, in the form of SEC 17a-4",
          fact: "law.finra.4511")
      ]),
    Framework(
      "glba", "GLBA Safeguards Rule",
      clauses: [
        Clause(
          "glba.disposal", cites: "16 CFR 314.4(c)(6)(i)", on: "customer", atMost: .years(2),
          unlessNeeded: true,
          "Customer information is disposed of within 2 years after its last use, unless needed",
          fact: "law.glba.disposal")
      ]),
  ]
}
