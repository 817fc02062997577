import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure reads something by a name that no backup writes.
struct UnproducedSource: Rule {
  static let card = RuleCard(
    "unproduced-source", .error,
    summary: "A procedure reads a file from a store that no backup writes there.",
    why: """
      A restore from `daily/latest.sql` is only as good as the job that makes `daily/latest.sql`. When none does, or it \
      writes another format or another folder, the restore begins with an error message.
      """,
    mend: "Read what a backup writes, or let a backup write what is read.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [(store: String, name: String, finding: Finding)] = []
    for procedure in system.system.spec.recovery.byName(\.name.text) {
      for read in procedure.allReads {
        guard let name = read.name.known else { continue }
        let written = system.writers(of: read.store.text)
        guard !written.contains(where: { NamePattern($0.name).canMeet(NamePattern(name)) }) else { continue }
        if let index = found.firstIndex(where: { $0.store == read.store.text && $0.name == name }) {
          found[index].finding = found[index].finding.and(
            read.name.span, "`\(procedure.name.text)` reads it too")
        } else {
          found.append((read.store.text, name, .unproduced(read, name, written, procedure, in: system)))
        }
      }
    }
    return found.map(\.finding)
  }
}

extension Finding {
  fileprivate static func unproduced(
    _ read: ReadSpec, _ name: String, _ written: [StoreWriter],
    _ procedure: ProcedureSpec, in system: ProvedSystem
  ) -> Finding {
    var finding = UnproducedSource.finding(
      "`\(procedure.name.text)` reads `\(name)` from `\(read.store.text)`, but no backup writes it",
      at: read.name.span,
      label: "nothing is written under this name", subject: system.subject(procedure.name.text))
    let elsewhere = system.system.spec.stores.names.filter { $0 != read.store.text }.lazy.flatMap { store in
      system.writers(of: store).filter { NamePattern($0.name).canMeet(NamePattern(name)) }.map { (store, $0) }
    }.first
    if let (store, writer) = elsewhere {
      return finding.and(writer.span, "`\(writer.backup)` writes it, but into `\(store)`")
        .fix(Fix("read it from `\(store)`", [Edit(read.store.span, store)]))
    }
    let nearest = written.enumerated().max { one, other in
      let (less, more) = (one.element.likeness(to: name), other.element.likeness(to: name))
      return less == more ? one.offset > other.offset : less < more
    }?.element
    if let found = nearest {
      finding = finding.and(found.span, "`\(found.backup)` writes this")
    }
    // Another name for something quite different is no way to restore what was asked for.
    if let found = nearest, found.name.isPlain, found.likeness(to: name) > 0 {
      finding = finding.fix(Fix("read `\(found.name)`", [Edit(read.name.span, found.name)]))
    } else {
      finding = finding.help("give a backup `to: \(read.store.text)` and `writes: \(name)`")
    }
    return finding
  }
}

extension StoreWriter {
  /// How much what it writes sounds like another name: by the words that both have, then by the kind of file.
  fileprivate func likeness(to other: String) -> Int {
    let (own, wanted) = (NameWords(name), NameWords(other))
    guard Spelling.nearest(to: other, among: [name]) == nil else { return 100 }
    let shared = own.words.intersection(wanted.words).count
    return shared == 0 ? 0 : shared * 2 + (own.suffix == wanted.suffix ? 1 : 0)
  }
}

/// The words of a file's name, without what stands for a date.
private struct NameWords {
  let words: Set<Substring>
  let suffix: Substring

  init(_ name: String) {
    let parts = name.split { !$0.isLetter }
    let hasSuffix = name.contains(".")
    suffix = hasSuffix ? parts.last ?? "" : ""
    words = Set((hasSuffix ? parts.dropLast() : parts[...]).filter { $0.count > 2 })
  }
}
