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
    return found.map(\.finding) + fetches(in: system)
  }
}

extension UnproducedSource {
  /// What commands fetch from a store by names that no backup writes there.
  private func fetches(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for procedure in system.system.procedures where procedure.isLive {
      for command in system.commands.ofSteps(in: procedure) where command.mayFetch {
        for part in command.parts {
          guard let fetch = part.fetch, fetch.name.mayBeBackup,
            let store = system.system.spec.stores.first(where: { $0.bucket?.known == fetch.bucket }),
            // Who says by `reads:` what is read has said it, and the command may only fetch it in another way.
            !procedure.spec.allReads.contains(where: { $0.store.text == store.name.text })
          else { continue }
          let written = system.writers(of: store.name.text)
          let wanted = NamePattern(fetch.name)
          guard !written.isEmpty, system.allSay(whatTheyWriteInto: store.name.text),
            !written.contains(where: { NamePattern($0.name).canMeet(wanted) })
          else { continue }
          let span = system.system.spec.span(of: fetch.range, in: command.run)
          let read = ReadSpec(
            store: Key(store.name.text, at: span), name: Written(fetch.name, at: span))
          found.append(.unproduced(read, fetch.name, written, procedure.spec, isCommand: true, in: system))
        }
      }
    }
    return found
  }
}

extension ProvedSystem {
  /// Whether each live backup that goes into a store says under which name.
  fileprivate func allSay(whatTheyWriteInto store: String) -> Bool {
    system.components.allSatisfy { component in
      component.levels.allSatisfy { level in
        guard level.isLive, let backup = level.backup, let to = backup.to else { return true }
        return to.known != nil && (to.known != store || backup.writes?.known != nil)
      }
    }
  }
}

extension Command {
  /// Whether it may fetch something from a bucket.
  fileprivate var mayFetch: Bool { holds("s3://") || holds("gs://") }
}

extension String {
  /// Whether it may be data that a backup wrote: scripts, templates and settings lie in buckets too.
  fileprivate var mayBeBackup: Bool {
    guard let dot = lastIndex(of: ".") else { return true }
    return ![
      "sh", "py", "rb", "js", "ps1", "yaml", "yml", "tf", "tfvars", "tfstate", "hcl", "md", "conf", "cfg",
      "ini", "toml",
      "env", "pem", "crt", "key", "service", "lock", "properties", "jar", "deb", "rpm", "iso", "ova",
    ].contains(self[index(after: dot)...])
  }
}

extension ArraySlice<ShellLine.Word> {
  /// The commands behind which an address in a bucket is read, where another word follows it.
  private static let fetches: [[String]] = [
    "aws s3 cp", "aws s3 sync", "gsutil cp", "gsutil -m cp", "gsutil rsync", "gcloud storage cp",
    "gcloud storage rsync",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The bucket, the name in it and its bytes that a command reads; nil where it reads nothing of a bucket by a name.
  fileprivate var fetch: (bucket: String, name: String, range: Range<Int>)? {
    let words = invocation
    let texts = words.prefix(4).map(\.text)
    let isImport = texts.starts(with: ["gcloud", "sql", "import"])
    guard isImport || Self.fetches.contains(where: { texts.starts(with: $0) }),
      !words.contains(where: { ["--include", "--exclude"].contains($0.text) }),
      let index = words.firstIndex(where: { $0.text.hasPrefix("s3://") || $0.text.hasPrefix("gs://") }),
      isImport || words[(index + 1)...].contains(where: { !$0.isFlag }),
      isImport
        || words[..<index].last.map({ !$0.isFlag || $0.text.utf8.count < 3 || $0.text == "--recursive" })
          ?? false
    else { return nil }
    // What stands before it would be what is read.
    let verb = isImport ? 5 : Self.fetches.first { texts.starts(with: $0) }?.count ?? 0
    guard words[..<index].dropFirst(verb).allSatisfy(\.isFlag) else { return nil }
    let path = words[index].text.dropFirst(5)
    guard let slash = path.firstIndex(of: "/") else { return nil }
    var name = String(path[path.index(after: slash)...])
    let isFolder = words.contains { ["sync", "rsync", "--recursive", "-r", "-R"].contains($0.text) }
    if isFolder, !name.isEmpty, !name.hasSuffix("/") { name += "/" }
    guard !name.isEmpty, !path[..<slash].contains("$"), !name.contains("#") else { return nil }
    let end = words[index].range.upperBound
    return (String(path[..<slash]), name, words[index].range.lowerBound..<end)
  }
}

extension Finding {
  fileprivate static func unproduced(
    _ read: ReadSpec, _ name: String, _ written: [StoreWriter],
    _ procedure: ProcedureSpec, isCommand: Bool = false, in system: ProvedSystem
  ) -> Finding {
    var finding = UnproducedSource.finding(
      "`\(procedure.name.text)` reads `\(name)` from `\(read.store.text)`, but no backup writes it",
      at: read.name.span,
      label: "nothing is written under this name", subject: system.subject(procedure.name.text))
    let elsewhere = system.system.spec.stores.names.filter { $0 != read.store.text }.lazy.flatMap { store in
      system.writers(of: store).filter { NamePattern($0.name).canMeet(NamePattern(name)) }.map { (store, $0) }
    }.first
    if let (store, writer) = elsewhere {
      finding = finding.and(writer.span, "`\(writer.backup)` writes it, but into `\(store)`")
      if isCommand { return finding.help("read it from `\(store)`") }
      return
        finding
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
    if isCommand {
      finding = finding.help("read what a backup writes, or let one write what is read")
    } else if let found = nearest, found.name.isPlain, found.likeness(to: name) > 0 {
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
