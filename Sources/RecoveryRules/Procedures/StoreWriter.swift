import Quantities
import RecoveryModel
import SourceText

/// A live backup that writes into a store under a name.
struct StoreWriter {
  /// The name or pattern that it writes.
  let name: String
  /// The backup: `database.nightly`.
  let backup: String
  /// Where the name stands.
  let span: SourceSpan
  /// How long it is kept.
  let keep: Written<Keep>?
  /// When its runs begin; nil where a delay or a window leaves that open.
  let schedules: [Written<Schedule>]?
}

extension ProvedSystem {
  /// The live backups that write into a store, with the names that they write.
  func writers(of store: String) -> [StoreWriter] {
    system.components.flatMap { component in
      component.levels.compactMap { level -> StoreWriter? in
        guard level.isLive, let backup = level.backup, backup.to?.known == store, let writes = backup.writes,
          let name = writes.known
        else { return nil }
        let isPrompt = backup.delay == nil && backup.window == nil
        return StoreWriter(
          name: name, backup: "\(component.name).\(level.name)", span: writes.span, keep: backup.keep,
          schedules: isPrompt ? level.schedules : nil)
      }
    }
  }
}

extension ProcedureSpec {
  /// What it reads by name, its steps' own readings behind those of the whole.
  var allReads: [ReadSpec] {
    guard !reads.isEmpty || steps.contains(where: { !$0.reads.isEmpty }) else { return [] }
    return reads + steps.flatMap(\.reads)
  }
}

extension String {
  /// Whether it can stand in any spec without quotes.
  var isPlain: Bool {
    !isEmpty && utf8.first != UInt8(ascii: "%") && utf8.first != UInt8(ascii: "-")
      && utf8.allSatisfy { byte in
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
          || "-._/%".utf8.contains(byte)
      }
  }
}
