import RecoveryModel

extension Grammars {
  /// A person, a role, a team or a vendor.
  static let person = Grammar<PersonSpec>(
    "person", "A person, a role, a team or a vendor",
    [
      .title(\.title),
      .prose("does", \.does, "What is done"),
      .references("members", [.person], \.members, "Who belongs to it"),
      .text("phone", \.phone, "A telephone number"),
      .text("email", \.email, "An address for mail"),
      .text("slack", \.slack, "A channel"),
      .text("pager", \.pager, "A pager service or schedule"),
      .text("contact", \.contact, "Any other way to reach them"),
      .one("external", \.external, "Whether they belong to another company"),
      .text("contract", \.contract, "The contract under which they help"),
      .notes(\.notes),
    ])

  /// A level of escalation.
  static let escalation = Grammar<EscalationSpec>(
    "escalation", "Who is told next when nobody has mended it",
    [
      .one("after", \.after, "How long after the incident was noticed").required,
      .notify(\.notify).required,
      .title(\.title),
    ])

  /// What outsiders are told.
  static let notice = Grammar<NoticeSpec>(
    "notice", "What outsiders are told, and when",
    [
      .one("within", \.within, "The time within which it must be done"),
      .one("repeat", \.repeat, "How often they hear more"),
      .texts("by", .text, \.by, "By which channels they are told"),
      .owner(\.owner),
      .prose("message", \.message, "What they are told"),
    ])

  /// A finding that is accepted for a time.
  static let waiver = Grammar<WaiverSpec>(
    "waiver", "A finding that is accepted for a time",
    [
      .reference("rule", [.rule], \.rule, "The rule that is waived").required,
      .reference("for", accepted, \.target, acceptedSummary),
      .one("until", \.until, "The last day on which it holds").required,
      .because(\.because).required,
      .reference("approved", [.person], \.approved, "Who accepted it"),
    ])

  /// A weakening that somebody decided on.
  static let approval = Grammar<ApprovalSpec>(
    "approval", "A weakening that somebody decided on, in the change that brings it and ever after",
    [
      .reference("for", accepted, \.target, acceptedSummary),
      .because(\.because).required,
      .reference("approved", [.person], \.approved, "Who accepted it").required,
      .one("date", \.date, "The day on which it was accepted").required,
    ])

  /// What a waiver or an approval can speak of.
  private static let accepted: [Referent] = [.component, .store, .procedure, .backup]
  private static let acceptedSummary =
    "What it is accepted for: a component, a store, a procedure, `component.backup`"
}
