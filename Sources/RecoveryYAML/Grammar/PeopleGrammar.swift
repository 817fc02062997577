import RecoveryModel

extension Grammars {
  /// A person, a role, a team or a vendor.
  static let person = Grammar<PersonSpec>(
    "person", "A person, a role, a team or a vendor",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .prose("does", { $0.does }, { $0.does = $1 }, "What is done"),
      .references("members", [.person], { $0.members }, { $0.members = $1 }, "Who belongs to it"),
      .text("phone", { $0.phone }, { $0.phone = $1 }, "A telephone number"),
      .text("email", { $0.email }, { $0.email = $1 }, "An address for mail"),
      .text("slack", { $0.slack }, { $0.slack = $1 }, "A channel"),
      .text("pager", { $0.pager }, { $0.pager = $1 }, "A pager service or schedule"),
      .text("contact", { $0.contact }, { $0.contact = $1 }, "Any other way to reach them"),
      .one("external", { $0.external }, { $0.external = $1 }, "Whether they belong to another company"),
      .text("contract", { $0.contract }, { $0.contract = $1 }, "The contract under which they help"),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A level of escalation.
  static let escalation = Grammar<EscalationSpec>(
    "escalation", "Who is told next when nobody has mended it",
    [
      .one("after", { $0.after }, { $0.after = $1 }, "How long after the incident was noticed").required,
      .notify({ $0.notify }, { $0.notify = $1 }).required,
      .title({ $0.title }, { $0.title = $1 }),
    ])

  /// What outsiders are told.
  static let notice = Grammar<NoticeSpec>(
    "notice", "What outsiders are told, and when",
    [
      .one("within", { $0.within }, { $0.within = $1 }, "The time within which it must be done"),
      .one("repeat", { $0.repeat }, { $0.repeat = $1 }, "How often they hear more"),
      .texts("by", .text, { $0.by }, { $0.by = $1 }, "By which channels they are told"),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .prose("message", { $0.message }, { $0.message = $1 }, "What they are told"),
    ])

  /// A finding that is accepted for a time.
  static let waiver = Grammar<WaiverSpec>(
    "waiver", "A finding that is accepted for a time",
    [
      .reference("rule", [.rule], { $0.rule }, { $0.rule = $1 }, "The rule that is waived").required,
      .reference("for", accepted, { $0.target }, { $0.target = $1 }, acceptedSummary),
      .one("until", { $0.until }, { $0.until = $1 }, "The last day on which it holds").required,
      .because({ $0.because }, { $0.because = $1 }).required,
      .reference("approved", [.person], { $0.approved }, { $0.approved = $1 }, "Who accepted it"),
    ])

  /// A weakening that somebody decided on.
  static let approval = Grammar<ApprovalSpec>(
    "approval", "A weakening that somebody decided on, in the change that brings it and ever after",
    [
      .reference("for", accepted, { $0.target }, { $0.target = $1 }, acceptedSummary),
      .because({ $0.because }, { $0.because = $1 }).required,
      .reference("approved", [.person], { $0.approved }, { $0.approved = $1 }, "Who accepted it").required,
      .one("date", { $0.date }, { $0.date = $1 }, "The day on which it was accepted").required,
    ])

  /// What a waiver or an approval can speak of.
  private static let accepted: [Referent] = [.component, .store, .procedure, .backup]
  private static let acceptedSummary =
    "What it is accepted for: a component, a store, a procedure, `component.backup`, or what else the finding is about"
}
