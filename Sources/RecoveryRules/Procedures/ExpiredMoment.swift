import Quantities
import RecoveryModel

/// A time that a command of a step writes out, from which the step can restore no more.
struct ExpiredMoment {
  let procedure: Procedure
  let command: Command
  /// The word in which it stands.
  let word: ShellLine.Word
  let day: CivilDate
  /// The level from which the step restores, and how long that keeps its points.
  let level: Level
  let keep: Written<Keep>
  /// The last day on which the state of that day was certain to be there.
  let gone: CivilDate

  /// The first of each step that restores one.
  static func all(in system: ProvedSystem, on today: CivilDate) -> [ExpiredMoment] {
    system.system.procedures.flatMap { procedure -> [ExpiredMoment] in
      guard procedure.isLive else { return [] }
      return system.commands.ofSteps(in: procedure).compactMap { command in
        guard let index = command.step, let restore = procedure.steps[index].restore,
          case .level(let place) = restore.from,
          let keep = system.system.components[restore.component].levels[place].keep,
          case .period(let period)? = keep.known, DatedName.mayHoldDay(command.text)
        else { return nil }
        for word in command.words {
          guard let day = word.text.isoDay, case let gone = day.adding(period), gone < today else { continue }
          return ExpiredMoment(
            procedure: procedure, command: command, word: word, day: day,
            level: system.system.components[restore.component].levels[place], keep: keep, gone: gone)
        }
        return nil
      }
    }
  }
}

extension String {
  /// The first day that it writes as `2026-11-21`.
  fileprivate var isoDay: CivilDate? {
    let bytes = Array(utf8)
    guard bytes.count >= 10 else { return nil }
    for start in 0...(bytes.count - 10) {
      let part = bytes[start..<(start + 10)]
      let isDay = zip(part, "0000-00-00".utf8).allSatisfy { $1 == 0x2D ? $0 == 0x2D : $0 &- 0x30 < 10 }
      let isWhole =
        (start == 0 || bytes[start - 1] &- 0x30 >= 10)
        && (start + 10 == bytes.count || bytes[start + 10] &- 0x30 >= 10)
      guard isDay, isWhole else { continue }
      let numbers = String(decoding: part, as: UTF8.self).split(separator: "-").compactMap { Int($0) }
      if let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) { return day }
    }
    return nil
  }
}
