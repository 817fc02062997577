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
          if let gap = Gap.of(check, in: spec) {
            hollow.append(Hollow(check, gap, of: "\(component.name.text).\(backup.name.text)"))
          }
        }
      }
    }
    for group in spec.checks {
      for check in group.checks {
        if let gap = Gap.of(check, in: spec) {
          hollow.append(Hollow(check, gap, of: group.name.text))
        }
      }
    }
    for command in system.commands.all
    where command.holds("curl") && command.isLook(in: system.system) {
      let (owner, title) = (command.holder.subject(in: spec), command.holder.words(in: spec))
      hollow += Gap.unheeded(in: command, of: spec).map { Hollow(title: title, gap: $0, owner: owner) }
    }
    // The same slip in several checks is one.
    return Gap.Kind.allCases.flatMap { kind in
      system.told(together: hollow.filter { $0.gap.kind == kind }, by: Self.card.name, as: \.owner)
        .map { .provesNothing($0, kind, in: system) }
    }
  }
}

/// What looks at something, what it lacks, and what it belongs to.
private struct Hollow {
  /// What a sentence calls it.
  let title: String
  let gap: Gap
  let owner: String
}

extension Hollow {
  init(_ check: CheckSpec, _ gap: Gap, of owner: String) {
    self.init(
      title: check.name?.known.map { "`\($0)` of `\(owner)`" } ?? "a check of `\(owner)`", gap: gap,
      owner: owner)
  }
}

extension Command {
  /// Whether it is run to look at what is there, outside the checks that say what they expect.
  fileprivate func isLook(in system: SystemPlan) -> Bool {
    switch holder {
    case .verification, .drill: true
    case .job: place == .verification
    case .step(let procedure, let index):
      system.procedures[procedure].steps.indices.contains(index)
        && system.procedures[procedure].steps[index].title.speaksOfChecking
    case .backup, .verifyingCheck, .check: false
    }
  }
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
  static func of(_ check: CheckSpec, in spec: SystemSpec) -> Gap? {
    if let expect = check.expect, expect.isUnknown {
      return Gap(kind: .open, span: expect.span, edit: nil)
    }
    guard check.expect == nil, check.atLeast == nil, check.atMost == nil, let run = check.run,
      let text = run.known
    else { return nil }
    let isAnswer = text.holds("curl")
    guard isAnswer || text.holds("count(") else { return nil }
    // Several commands, or the shell itself, may look at what comes out.
    let commands = ShellLine.words(of: text).commands
    guard commands.count == 1, let command = commands.first,
      let program = command.program
    else { return nil }
    if isAnswer, program.text == "curl" {
      return command.contains(where: \.failsOnRefusal) ? nil : .anyAnswer(program, in: run, of: spec)
    }
    guard ["psql", "mysql", "mariadb", "sqlite3", "bq"].contains(program.text),
      let query = command.first(where: \.countsAlone)
    else { return nil }
    return Gap(kind: .anyCount, span: spec.span(of: query.range, in: run), edit: nil)
  }

  /// A `curl` that succeeds on any answer.
  private static func anyAnswer(_ program: ShellLine.Word, in run: Written<String>, of spec: SystemSpec)
    -> Gap
  {
    let behind = program.range.upperBound..<program.range.upperBound
    return Gap(
      kind: .anyAnswer, span: spec.span(of: program.range, in: run),
      edit: spec.place(of: behind, in: run).map { Edit($0, " --fail") })
  }

  /// Every `curl` of a command whose answer nothing looks at: no pipe, no variable, no condition, no status written out.
  static func unheeded(in command: Command, of spec: SystemSpec) -> [Gap] {
    let words = command.words
    return words.commands.compactMap { part in
      let inner = part.firstIndex { $0.text == "--" }.map { part[($0 + 1)...] } ?? part
      guard let program = inner.program, program.text == "curl",
        !inner.contains(where: { $0.failsOnRefusal || $0.text == "-w" || $0.text.hasPrefix("--write-out") })
      else { return nil }
      let signs = [part.startIndex - 1, part.endIndex].filter(words.indices.contains).map { words[$0] }
      guard !signs.contains(where: { $0.isSeparator && ["|", "(", ")", "`"].contains($0.text) }) else {
        return nil
      }
      return anyAnswer(program, in: command.run, of: spec)
    }
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
  /// One finding about checks that all lack the same.
  fileprivate static func provesNothing(
    _ hollow: [Hollow], _ kind: Gap.Kind, in system: ProvedSystem
  ) -> Finding {
    let first = hollow[0]
    let name = first.title
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
