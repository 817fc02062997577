import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A backup in another format than its name says, or than the procedures that bring its component back can read.
struct UnreadableFormat: Rule {
  static let card = RuleCard(
    "unreadable-format", .error,
    summary: "A backup is written in another format than its name says, or than any procedure reads.",
    why: """
      `bq extract` writes CSV unless told otherwise, whatever the file is called; a load that asks for Avro refuses it. \
      The file is there, its size is right, and it cannot be restored as planned.
      """,
    mend: "Say the format where the backup is made, and read the same one where it is restored.")

  func findings(in system: ProvedSystem) -> [Finding] {
    system.system.components.flatMap { component -> [Finding] in
      guard component.levels.contains(where: \.isWrittenByCommand) else { return [] }
      let reads = component.formatsRead(in: system)
      let written = component.formatsWritten(areRead: !reads.isEmpty)
      guard !written.isEmpty else { return [] }
      let misnamed = written.filter { ($0.promised ?? $0.use.format) != $0.use.format }
      let names = Set(misnamed.map(\.level.name))
      let unread = component.unread(
        written.filter { !names.contains($0.level.name) }, among: reads, in: system)
      return grouped(misnamed) { [$0.use.format, $0.promised] }.map { .misnamed($0, component, in: system) }
        + unread
    }
  }
}

/// A backup whose command says its format.
private struct WrittenFormat {
  let level: Level
  let run: Written<String>
  let use: FormatUse
  /// What the name that it writes promises, and where that stands.
  let promised: FileFormat?
}

/// Things with one key side by side, in the order of the first of each.
private func grouped<Thing, Key: Hashable>(_ things: [Thing], by key: (Thing) -> Key) -> [[Thing]] {
  var order: [Key] = []
  var groups: [Key: [Thing]] = [:]
  for thing in things {
    if groups[key(thing)] == nil { order.append(key(thing)) }
    groups[key(thing), default: []].append(thing)
  }
  return order.compactMap { groups[$0] }
}

extension Component {
  /// The formats that the steps which restore it read.
  fileprivate func formatsRead(in system: ProvedSystem) -> [ReadFormat] {
    let restoring = system.system.procedures.filter { procedure in
      procedure.isLive
        && procedure.steps.contains { $0.restore?.component == index && $0.spec.run != nil }
    }
    return restoring.byName(\.name).flatMap { procedure in
      system.commands.ofSteps(in: procedure).flatMap { command -> [ReadFormat] in
        guard let step = command.step, procedure.steps[step].restore?.component == index else { return [] }
        return FormatUse.all(in: command.text, writing: false, command.words).map {
          ReadFormat(procedure: procedure, run: command.run, use: $0)
        }
      }
    }
  }

  /// The live backups whose format is known from their command, where it matters: where their name promises one, or
  /// something reads one.
  fileprivate func formatsWritten(areRead: Bool) -> [WrittenFormat] {
    levels.compactMap { level in
      guard level.isWrittenByCommand, let backup = level.backup, let run = backup.run, let text = run.known
      else { return nil }
      let promised = backup.writes?.known.flatMap(FileFormat.promised)
      guard areRead || promised != nil,
        let use = FormatUse.all(in: text, writing: true, ShellLine.words(of: text)).last
      else { return nil }
      return WrittenFormat(level: level, run: run, use: use, promised: promised)
    }.byName(\.level.name)
  }

  /// What is written in a format that no procedure reads, though procedures read some.
  fileprivate func unread(
    _ written: [WrittenFormat], among reads: [ReadFormat], in system: ProvedSystem
  ) -> [Finding] {
    guard !written.isEmpty, let first = reads.first else { return [] }
    let procedures = system.system.procedures.filter(\.isLive)
    // A kind of backup that nothing restores from at all is another slip.
    let kinds = procedures.compactMap { procedure -> String? in
      guard case .level(let level)? = procedure.restore(of: index)?.from else { return nil }
      return levels[level].method?.name
    }
    let written = written.filter { kinds.contains($0.level.method?.name ?? "") }
    let known = Set(reads.map(\.use.format))
    return grouped(written.filter { !known.contains($0.use.format) }, by: \.use.format).map {
      .unread($0, self, first, in: system)
    }
  }
}

extension Level {
  /// Whether it is a live backup of a kind that has a format, made by a command.
  fileprivate var isWrittenByCommand: Bool {
    isLive && backup?.run != nil && (method?.name == "export" || method?.name == "dump")
  }
}

/// A step that reads a format.
private struct ReadFormat {
  let procedure: Procedure
  let run: Written<String>
  let use: FormatUse
}

extension Finding {
  /// Backups whose names promise another format.
  fileprivate static func misnamed(
    _ written: [WrittenFormat], _ component: Component, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let promised = written[0].promised ?? written[0].use.format
    let names = written.map { "\(component.name).\($0.level.name)" }
    var finding = UnreadableFormat.finding(
      "\(names.quoted("and")) \(names.count == 1 ? "writes" : "write") \(written[0].use.format.title) under a name that says \(promised.title)",
      at: spec.span(of: written[0].use.range, in: written[0].run),
      label:
        "this writes \(written[0].use.format.title)\(written[0].use.isUsual ? " unless told otherwise" : "")",
      subject: system.subject(names[0]))
    finding = finding.and(written[0].level.backup?.writes?.span, "the name says \(promised.title)")
    for other in written.dropFirst() {
      finding = finding.and(spec.span(of: other.use.range, in: other.run), "so does this")
    }
    if let fact = Facts.named(written[0].use.command.fact) { finding = finding.citing(fact) }
    let edits = written.compactMap { $0.edit(to: promised, in: spec) }
    guard edits.count == written.count, let flag = written[0].use.command.choosing(promised) else {
      return finding.help("end the name otherwise, or write \(promised.title)")
    }
    return finding.fix(Fix("say `\(flag)`", edits))
  }

  /// Backups in a format that no procedure of their component reads.
  fileprivate static func unread(
    _ written: [WrittenFormat], _ component: Component, _ read: ReadFormat, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let names = written.map { "\(component.name).\($0.level.name)" }
    let format = written[0].use.format
    var finding = UnreadableFormat.finding(
      "no procedure reads \(format.title), which \(names.quoted("and")) \(names.count == 1 ? "writes" : "write")",
      at: spec.span(of: written[0].use.range, in: written[0].run), label: "written as \(format.title)",
      subject: system.subject(names[0]))
    for other in written.dropFirst() {
      finding = finding.and(spec.span(of: other.use.range, in: other.run), "so is this")
    }
    finding = finding.and(
      spec.span(of: read.use.range, in: read.run), "`\(read.procedure.name)` reads \(read.use.format.title)")
    return Facts.named(read.use.command.fact).map(finding.citing) ?? finding
  }
}

extension WrittenFormat {
  /// The edit by which the command writes a format.
  fileprivate func edit(to format: FileFormat, in spec: SystemSpec) -> Edit? {
    guard let flag = use.command.choosing(format) else { return nil }
    if !use.isUsual { return spec.place(of: use.range, in: run).map { Edit($0, flag) } }
    return spec.place(of: use.wordsEnd..<use.wordsEnd, in: run).map { Edit($0, " " + flag) }
  }
}
