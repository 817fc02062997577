/// The classes of data that the built-in frameworks speak of.
package enum DataClasses {
  /// All of them, ordered by word; a framework of one's own may speak of others.
  package static let all: [DataClass] = [
    DataClass("audit-logs", "records of who did what; not the data that they speak of"),
    DataClass("broker-dealer", "the books and records of a broker-dealer"),
    DataClass("cardholder", "card numbers and what belongs to them; not the logs of their environment"),
    DataClass("confidential", "what was promised to be kept confidential"),
    DataClass("consumer-requests", "requests of consumers about their data, and the answers"),
    DataClass("customer", "non-public information on customers of a financial institution"),
    DataClass("financial", "a company's own financial records; no framework here sets a number for them"),
    DataClass("financial-audit", "an auditor's workpapers and related records on an issuer"),
    DataClass("health", "health information of patients; how long it is kept is a matter of state law"),
    DataClass("personal", "whatever can be traced to a person"),
    DataClass(
      "security-documentation", "policies, assessments and actions on security that must be documented"),
  ]

  /// The class of that word.
  package static func named(_ word: String) -> DataClass? { all.first { $0.word == word } }
}
