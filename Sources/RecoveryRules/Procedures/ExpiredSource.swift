import Findings
import PlatformFacts
import Quantities
import RecoveryModel
import SourceText

/// A procedure reads the copy of one fixed day, or restores the state of one, which is no longer kept.
struct ExpiredSource: Rule {
  static let card = RuleCard(
    "expired-source", .error,
    summary:
      "A procedure reads the copy of a fixed day, or restores the state of one, that is no longer kept.",
    why: """
      A name with a date in it is right on the day on which the procedure is written. When the backup's `keep` has run \
      out, the restore begins with a file that is not there.
      """,
    mend:
      "Read the newest copy by the pattern that the backup writes, and ask for the time by an input such as `$TIME`."
  )

  func findings(in system: ProvedSystem) -> [Finding] {
    guard let today = system.plan.asOf else { return [] }
    let read = system.system.spec.recovery.flatMap { procedure -> [Finding] in
      procedure.allReads.compactMap { read in
        // Without four digits in a row there is no year in it.
        guard let name = read.name.known, DatedName.mayHoldDay(name) else { return nil }
        let copies = system.writers(of: read.store.text).compactMap { writer -> ExpiredCopy? in
          guard let stamp = DatedName.stamp(in: name, by: writer.name) else { return nil }
          return ExpiredCopy(writer: writer, stamp: stamp)
        }
        // Of several backups that may have written it any one may still hold it.
        guard let last = copies.max(by: { $0.gone < $1.gone }), last.gone < today else { return nil }
        return .expired(read, name, last, procedure, in: system)
      }
    }
    return read + ExpiredMoment.all(in: system, on: today).map { .expired($0, in: system) }
  }
}

/// A copy of a fixed day and the backup that wrote it.
private struct ExpiredCopy {
  let writer: StoreWriter
  /// The day in its name, and the hour where there is one.
  let stamp: DatedName.Stamp
  /// The day in its name.
  var day: CivilDate { stamp.day }
  /// The last day on which it is certain to be there; far away where nobody knows.
  var gone: CivilDate {
    switch writer.keep?.known {
    case .period(let period): day.adding(period)
    case .copies, .forever, nil: CivilDate(daysSinceEpoch: .max)
    }
  }
}

extension ExpiredCopy {
  /// The schedule of which no run begins at the time in the name, where names and schedules both say theirs: such a copy
  /// was never written. Nil where a run may have.
  fileprivate func schedule(withoutRunIn zone: Zone) -> Written<Schedule>? {
    guard let hour = stamp.hour, let schedules = writer.schedules, let first = schedules.first else {
      return nil
    }
    let known = schedules.compactMap(\.known)
    guard known.count == schedules.count,
      known.allSatisfy({ $0.boundsLoss && $0.needsZone && !$0.isLoose })
    else { return nil }
    let begin = zone.instant(stamp.day, .midnight) + .hours(Int64(hour)) + .minutes(Int64(stamp.minute ?? 0))
    let end = begin + (stamp.minute == nil ? .hours(1) : .minutes(1))
    // An hour to either side may be that of a clock that was changed.
    let spare = zone.isFixed ? TimeSpan.zero : .hours(1)
    let isThere = known.contains { schedule in
      schedule.runs(from: begin - spare, in: zone).prefix { $0 < end + spare }.first { _ in true } != nil
    }
    return isThere ? nil : first
  }
}

/// The day that a name says, where a backup writes the time into its names.
enum DatedName {
  /// Whether a name has digits enough for a year.
  static func mayHoldDay(_ name: String) -> Bool {
    var run = 0
    for byte in name.utf8 {
      run = byte &- 0x30 < 10 ? run + 1 : 0
      if run == 4 { return true }
    }
    return false
  }

  /// The day that a name says, with its hour and minute where it says them.
  struct Stamp {
    let day: CivilDate
    let hour: Int?
    let minute: Int?
  }

  /// The day in a name that a pattern such as `dump-%Y%m%d.rdb` may have given; nil where it gives no such name or no
  /// whole date.
  static func stamp(in name: String, by pattern: String) -> Stamp? {
    let (name, pattern) = (Array(name.utf8), Array(pattern.utf8))
    var numbers: [UInt8: Int] = [:]
    var (at, index) = (0, 0)
    while index < pattern.count {
      if pattern[index] == UInt8(ascii: "%"), index + 1 < pattern.count {
        let letter = pattern[index + 1]
        let count = letter == UInt8(ascii: "Y") ? 4 : 2
        guard "YmdHMS".utf8.contains(letter), let number = number(in: name, from: at, digits: count) else {
          return nil
        }
        numbers[letter] = number
        (at, index) = (at + count, index + 2)
      } else {
        guard at < name.count, name[at] == pattern[index] else { return nil }
        (at, index) = (at + 1, index + 1)
      }
    }
    guard at == name.count, let year = numbers[UInt8(ascii: "Y")], let month = numbers[UInt8(ascii: "m")],
      let day = numbers[UInt8(ascii: "d")]
    else { return nil }
    let hour = numbers[UInt8(ascii: "H")]
    return CivilDate(year: year, month: month, day: day).map {
      Stamp(day: $0, hour: hour, minute: hour == nil ? nil : numbers[UInt8(ascii: "M")])
    }
  }

  /// The number that so many digits write.
  private static func number(in name: [UInt8], from start: Int, digits: Int) -> Int? {
    guard start + digits <= name.count else { return nil }
    return Int(String(decoding: name[start..<(start + digits)], as: UTF8.self))
  }
}

extension Finding {
  fileprivate static func expired(_ moment: ExpiredMoment, in system: ProvedSystem) -> Finding {
    ExpiredSource.finding(
      "`\(moment.procedure.name)` restores the state of \(moment.day), which was kept until \(moment.gone)",
      at: system.system.spec.span(of: moment.word.range, in: moment.command.run), label: "a fixed time",
      subject: system.subject(moment.procedure.name)
    ).and(moment.keep.span, "`\(moment.level.name)` keeps it this long")
      .help("let whoever runs it give the time, by an input such as `$TIME`")
  }

  fileprivate static func expired(
    _ read: ReadSpec, _ name: String, _ copy: ExpiredCopy, _ procedure: ProcedureSpec, in system: ProvedSystem
  ) -> Finding {
    let zone = system.system.spec.timezone?.known
    let never = zone.flatMap { copy.schedule(withoutRunIn: $0) }
    let finding = ExpiredSource.finding(
      "`\(procedure.name.text)` reads `\(name)`, which was kept until \(copy.gone)", at: read.name.span,
      label: "written on \(copy.day)", subject: system.subject(procedure.name.text)
    ).and(copy.writer.keep?.span, "`\(copy.writer.backup)` keeps it this long")
      .and(never?.span, "of which no run begins at the time in that name")
    guard copy.writer.name.isPlain else { return finding.help("read the newest copy") }
    return finding.fix(
      Fix("read the newest `\(copy.writer.name)`", [Edit(read.name.span, copy.writer.name)]))
  }
}
