import RecoveryModel

extension Grammars {
  /// A person, a role, a team or a vendor.
  static let person = Grammar<PersonSpec>(
    "person", "A person, a role, a team or a vendor",
    [
      .title { $1(&$0.title) },
      .prose("does", { $1(&$0.does) }, "What is done"),
      .references("members", [.person], { $1(&$0.members) }, "Who belongs to it"),
      .text("phone", { $1(&$0.phone) }, "A telephone number"),
      .text("email", { $1(&$0.email) }, "An address for mail"),
      .text("slack", { $1(&$0.slack) }, "A channel"),
      .text("pager", { $1(&$0.pager) }, "A pager service or schedule"),
      .text("contact", { $1(&$0.contact) }, "Any other way to reach them"),
      .one("external", { $1(&$0.external) }, "Whether they belong to another company"),
      .text("contract", { $1(&$0.contract) }, "The contract under which they help"),
      .notes { $1(&$0.notes) },
    ])

  /// A level of escalation.
  static let escalation = Grammar<EscalationSpec>(
    "escalation", "Who is told next when nobody has mended it",
    [
      .one("after", { $1(&$0.after) }, "How long after the incident was noticed").required,
      .notify({ $1(&$0.notify) }).required,
      .title { $1(&$0.title) },
    ])

  /// What outsiders are told.
  static let notice = Grammar<NoticeSpec>(
    "notice", "What outsiders are told, and when",
    [
      .one("within", { $1(&$0.within) }, "The time within which it must be done"),
      .one("repeat", { $1(&$0.repeat) }, "How often they hear more"),
      .texts("by", .text, { $1(&$0.by) }, "By which channels they are told"),
      .owner { $1(&$0.owner) },
      .prose("message", { $1(&$0.message) }, "What they are told"),
    ])

  /// A finding that is accepted for a time.
  static let waiver = Grammar<WaiverSpec>(
    "waiver", "A finding that is accepted for a time",
    [
      .reference("rule", [.rule], { $1(&$0.rule) }, "The rule that is waived").required,
      .reference("for", accepted, { $1(&$0.target) }, acceptedSummary),
      .one("until", { $1(&$0.until) }, "The last day on which it holds").required,
      .because({ $1(&$0.because) }).required,
      .reference("approved", [.person], { $1(&$0.approved) }, "Who accepted it"),
    ])

  /// A weakening that somebody decided on.
  static let approval = Grammar<ApprovalSpec>(
    "approval", "A weakening that somebody decided on, in the change that brings it and ever after",
    [
      .reference("for", accepted, { $1(&$0.target) }, acceptedSummary),
      .because({ $1(&$0.because) }).required,
      .reference("approved", [.person], { $1(&$0.approved) }, "Who accepted it").required,
      .one("date", { $1(&$0.date) }, "The day on which it was accepted").required,
    ])

  /// What a waiver or an approval can speak of.
  private static let accepted: [Referent] = [.component, .store, .procedure, .backup]
  private static let acceptedSummary =
    "What it is accepted for: a component, a store, a procedure, `component.backup`, or what else the finding is about"
}
