extension Facts {
  /// What is known of laws and rules of the United States.
  static let unitedStates: [Fact] = [
    Fact(
      "law.sox.workpapers", "SOX", .number(7, "years"),
      """
      Auditors keep audit and review workpapers of an issuer for 7 years after the audit is concluded; the \
      rule does not speak of all financial data
      """,
      from: "17 CFR 210.2-06(a)", .verified),
    Fact(
      "law.sox.1520", "SOX", .number(5, "years"),
      "Audit and review workpapers are kept for 5 years from the end of the fiscal period of the audit",
      from: "18 USC 1520(a)(1)", .verified),
    Fact(
      "law.hipaa.documentation", "HIPAA", .number(6, "years"),
      """
      Required security documentation is kept for 6 years from its creation or last effect; medical \
      records are a matter of state law
      """,
      from: "45 CFR 164.316(b)(2)(i)", .verified),
    Fact(
      "law.hipaa.backup", "HIPAA", .rule,
      "A data backup plan keeps retrievable exact copies of electronic health information",
      from: "45 CFR 164.308(a)(7)(ii)(A)", .secondary),
    Fact(
      "law.hipaa.recovery", "HIPAA", .rule,
      "A disaster recovery plan and an emergency mode operation plan are required",
      from: "45 CFR 164.308(a)(7)(ii)(B),(C)", .secondary),
    Fact(
      "law.hipaa.testing", "HIPAA", .rule,
      "Contingency plans are tested and revised periodically, which is addressable and has no number",
      from: "45 CFR 164.308(a)(7)(ii)(D)", .secondary),
    Fact(
      "law.ccpa.needed", "CCPA", .rule,
      """
      Personal information is kept no longer than reasonably necessary, and the period or its criteria are \
      disclosed
      """,
      from: "Cal. Civ. Code 1798.100(a)(3)", .secondary),
    Fact(
      "law.ccpa.requests", "CCPA", .number(24, "months"),
      "Records of consumer requests and their answers are kept for at least 24 months",
      from: "11 CCR 7101", .secondary),
    Fact(
      "law.sec17a4.six", "SEC 17a-4", .number(6, "years"),
      "A broker-dealer keeps ledgers and the like for 6 years",
      from: "17 CFR 240.17a-4(a)", .secondary),
    Fact(
      "law.sec17a4.three", "SEC 17a-4", .number(3, "years"),
      "A broker-dealer keeps most other records, communications among them, for 3 years",
      from: "17 CFR 240.17a-4(b)", .secondary),
    Fact(
      "law.sec17a4.accessible", "SEC 17a-4", .number(2, "years"),
      "A broker-dealer's records are easily accessible for the first 2 years",
      from: "17 CFR 240.17a-4(a),(b)", .secondary),
    Fact(
      "law.sec17a4.worm", "SEC 17a-4", .rule,
      "A broker-dealer's electronic records cannot be rewritten, or have an audit trail",
      from: "17 CFR 240.17a-4(f)", .secondary),
    Fact(
      "law.finra.4511", "FINRA 4511", .number(6, "years"),
      "Records without another period are kept for 6 years, in the form of SEC 17a-4",
      from: "FINRA Rule 4511(b)", .secondary),
    Fact(
      "law.glba.disposal", "GLBA", .number(2, "years"),
      "Customer information is disposed of within 2 years after its last use, unless needed",
      from: "16 CFR 314.4(c)(6)(i)", .secondary),
    Fact(
      "law.ffiec", "FFIEC", .rule,
      "Banks exercise and test by risk, without a fixed number",
      from: "FFIEC Business Continuity Management booklet (2019), as summarised elsewhere", .secondary),
    Fact(
      "law.omb", "OMB M-26-14", .numbers(6, 12, "months"),
      "Federal logs can be searched for 6 months and retrieved for a year",
      from: "OMB M-26-14, App. B.1, as quoted elsewhere", .secondary),
  ]
}
