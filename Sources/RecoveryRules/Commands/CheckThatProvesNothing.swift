import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A check that passes whatever it finds, or of which nobody knows what it must find.
struct CheckThatProvesNothing: Rule {
  static let card = RuleCard(
    "check-that-proves-nothing", .warning,
    summary: "A check passes whatever it finds, or nobody knows what it must find.",
    why: """
      `curl` succeeds on the page that says the service is down, and `select count(*)` on a table that was restored empty. \
      A check whose outcome nobody wrote down is passed by everything.
      """,
    mend: "Say `expect:`, `at-least:` or `at-most:`, or run what fails by itself: `curl --fail`.")

  func findings(in system: ProvedSystem) -> [Finding] {
    let spec = system.system.spec
    var hollow: [Hollow] = []
    for component in spec.components {
      for backup in component.backups {
        for check in backup.verify?.checks ?? [] {
          if let gap = Gap(check, in: spec) {
            hollow.append(Hollow(check: check, gap: gap, owner: "\(component.name.text).\(backup.name.text)"))
          }
        }
      }
    }
    for group in spec.checks {
      for check in group.checks {
        if let gap = Gap(check, in: spec) {
          hollow.append(Hollow(check: check, gap: gap, owner: group.name.text))
        }
      }
    }
    guard !hollow.isEmpty else { return [] }
    // The same slip in several checks is one, but what a waiver speaks of is told by itself.
    let waived = system.waivedThings(of: Self.card.name)
    return Gap.Kind.allCases.flatMap { kind -> [Finding] in
      let same = hollow.filter { $0.gap.kind == kind }
      let groups =
        [same.filter { !waived.contains($0.owner) }]
        + same.filter { waived.contains($0.owner) }.map { [$0] }
      return groups.compactMap { .provesNothing($0, kind, in: system) }
    }
  }
}

/// A check, what it lacks, and what it belongs to.
private struct Hollow {
  let check: CheckSpec
  let gap: Gap
  let owner: String
}

/// What a check lacks to prove anything.
private struct Gap {
  let kind: Kind
  let span: SourceSpan
  /// The edit by which it can fail; nil where only a person can say what it must show.
  let edit: Edit?

  /// Why it proves nothing.
  enum Kind: CaseIterable {
    /// Nobody knows what it must show.
    case open
    /// `curl` succeeds on any answer.
    case anyAnswer
    /// A count succeeds on zero.
    case anyCount
  }

  /// What it lacks; nil where it can fail.
  init?(_ check: CheckSpec, in spec: SystemSpec) {
    if let expect = check.expect, expect.isUnknown {
      (kind, span, edit) = (.open, expect.span, nil)
      return
    }
    guard check.expect == nil, check.atLeast == nil, check.atMost == nil, let run = check.run,
      let text = run.known
    else { return nil }
    let isAnswer = text.holds("curl")
    guard isAnswer || text.holds("count(") else { return nil }
    // Several commands, or the shell itself, may look at what comes out.
    let commands = ShellLine.commands(of: text)
    guard commands.count == 1, let command = commands.first,
      let program = command.first(where: { !$0.text.isAssignment })
    else { return nil }
    if isAnswer, program.text == "curl" {
      guard !command.contains(where: \.failsOnRefusal) else { return nil }
      (kind, span) = (.anyAnswer, spec.span(of: program.range, in: run))
      let behind = program.range.upperBound..<program.range.upperBound
      edit = spec.place(of: behind, in: run).map { Edit($0, " --fail") }
      return
    }
    guard ["psql", "mysql", "mariadb", "sqlite3", "bq"].contains(program.text),
      let query = command.first(where: \.countsAlone)
    else { return nil }
    (kind, span, edit) = (.anyCount, spec.span(of: query.range, in: run), nil)
  }
}

extension ShellLine.Word {
  /// Whether it makes curl fail on an answer that refuses: `-f`, `-fsS`, `--fail`, `--fail-with-body`.
  fileprivate var failsOnRefusal: Bool {
    guard isFlag else { return false }
    if text.hasPrefix("--") { return text.hasPrefix("--fail") && !text.hasPrefix("--fail-early") }
    // Flags of one letter stand together until one that takes a value.
    for letter in text.dropFirst() {
      if letter == "f" { return true }
      if "XdHouATFewmbcDEKtyYzCPQrx".contains(letter) { return false }
    }
    return false
  }

  /// Whether it is a query that gives one number and sets no bound on it.
  fileprivate var countsAlone: Bool {
    text.holds("select count(") && !text.holds(" having ") && !text.holds("1/") && !text.holds("1 /")
      && !text.holds("raise") && !text.holds("case when")
  }
}

extension Finding {
  /// One finding about checks that all lack the same; nil where none does.
  fileprivate static func provesNothing(
    _ hollow: [Hollow], _ kind: Gap.Kind, in system: ProvedSystem
  ) -> Finding? {
    guard let first = hollow.first else { return nil }
    let name = first.check.name?.known.map { "`\($0)` of `\(first.owner)`" } ?? "a check of `\(first.owner)`"
    let (message, label, help) =
      switch kind {
      case .open: ("nobody knows what \(name) must show", "not known", "say what it must show")
      case .anyAnswer:
        (
          "\(name) passes on any answer, a refusal too", "succeeds whatever the server says",
          "run `curl --fail`"
        )
      case .anyCount:
        (
          "\(name) passes on an empty table", "succeeds whatever the count is",
          "say `at-least:` with a number that an empty restore does not reach"
        )
      }
    var finding = CheckThatProvesNothing.finding(
      message, at: first.gap.span, label: label, subject: system.subject(first.owner))
    for other in hollow.dropFirst().prefix(6) { finding = finding.and(other.gap.span, "so does this") }
    let edits = hollow.compactMap(\.gap.edit)
    return edits.count == hollow.count ? finding.fix(Fix(help, edits)) : finding.help(help)
  }
}
