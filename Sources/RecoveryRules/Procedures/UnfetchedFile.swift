import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A procedure reads a backup as a file at hand, which no step of it has fetched.
struct UnfetchedFile: Rule {
  static let card = RuleCard(
    "unfetched-file", .warning,
    summary: "A step reads a backup from the folder at hand, and no step fetches it from where it lies.",
    why: """
      The backup lies in a bucket, the command looks for it beside itself. Whoever runs the procedure is told that there \
      is no such file, and begins to look for the bucket, the tool and the rights that fetching it needs: the minutes for \
      that, and for the transfer, stand nowhere.
      """,
    mend: "Put the step before it that fetches the file, with its time.")

  func findings(in system: ProvedSystem) -> [Finding] {
    var files: [StoredFile]?
    return system.system.procedures.compactMap { procedure in
      let commands = system.commands.ofSteps(in: procedure)
      guard procedure.isLive, commands.contains(where: \.mayNameFile) else { return nil }
      for command in commands {
        guard let step = command.step else { continue }
        for part in command.parts {
          for word in part.readFiles {
            let stored = files ?? system.storedFiles
            files = stored
            guard let file = stored.first(where: { $0.pattern.canMeet(NamePattern(word.text)) }) else {
              continue
            }
            // What other procedures and people do may be to fetch it.
            guard !procedure.steps[...step].contains(where: \.mayFetch) else { return nil }
            return .unfetched(word, in: command, file, procedure, in: system)
          }
          if part.mayFetch { return nil }
        }
      }
      return nil
    }
  }
}

/// A file that a backup writes into a bucket, by its name without folders.
private struct StoredFile {
  let pattern: NamePattern
  let backup: String
  let store: String
  let span: SourceSpan
}

extension ProvedSystem {
  /// The files of backups that lie in buckets under a name of their own.
  fileprivate var storedFiles: [StoredFile] {
    let buckets = system.stores.filter { $0.platform?.family == .bucket }
    guard !buckets.isEmpty else { return [] }
    return buckets.flatMap { bucket in
      writers(of: bucket.name).compactMap { writer in
        guard
          let name = writer.name.split(separator: "/", omittingEmptySubsequences: false).last.map(
            String.init),
          name.saysEnough
        else { return nil }
        return StoredFile(
          pattern: NamePattern(name), backup: writer.backup, store: bucket.name, span: writer.span)
      }
    }
  }
}

extension Command {
  /// Whether it may name a file in the folder at hand: some word has a dot, and no slash.
  fileprivate var mayNameFile: Bool {
    words.contains { word in
      var text = word.text
      return text.withUTF8 { $0.contains(UInt8(ascii: ".")) && !$0.contains(UInt8(ascii: "/")) }
    }
  }
}

extension String {
  /// Whether it names one kind of file: some letters of it stand fast, behind a dot too.
  fileprivate var saysEnough: Bool {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    func letters(_ text: Substring.UTF8View) -> Int {
      var (count, isField, isInput) = (0, false, false)
      for byte in text {
        let isLetter = (byte | 0x20) &- 0x61 < 26
        if isField { isField = false; continue }
        if byte == UInt8(ascii: "%") { isField = true; continue }
        if byte == UInt8(ascii: "$") { isInput = true; continue }
        if isInput, isLetter || byte == 0x5F || byte == UInt8(ascii: "{") { continue }
        isInput = false
        if isLetter { count += 1 }
      }
      return count
    }
    return letters(self[..<dot].utf8) > 2 && letters(self[dot...].utf8) > 1
  }
}

extension Step {
  /// Whether it may bring a file: by another procedure, or as its name says.
  fileprivate var mayFetch: Bool {
    if procedure != nil { return true }
    let texts = [spec.name?.known, spec.id?.known, spec.notes?.known].compactMap { $0 }
    return texts.contains { text in
      [
        "fetch", "download", "copy", "get ", "pull", "retriev", "bring", "transfer", "mount",
        "from the bucket",
      ]
      .contains(where: text.holds)
    } || spec.run == nil && spec.restore == nil && spec.checks.isEmpty && texts.isEmpty
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Programs that read files at hand, and fetch none.
  private static let readers: Set<String> = [
    "pg_restore", "psql", "mysql", "mariadb", "mongorestore", "gunzip", "gzip", "zcat", "bunzip2", "xz",
    "unxz",
    "zstd", "unzstd", "tar", "unzip", "7z", "gpg", "gpg2", "openssl", "age", "sops", "redis-check-rdb",
    "sqlite3",
    "pg_verifybackup", "sha256sum", "xtrabackup", "mbstream", "cat",
  ]
  /// Programs that may stand before, and fetch nothing either.
  private static let others: Set<String> = [
    "kubectl", "systemctl", "service", "docker", "redis-cli", "createdb", "dropdb", "echo", "printf",
    "export", "set",
    "date", "mkdir", "chmod", "chown", "rm", "sleep", "mysqladmin", "pg_isready", "terraform",
  ]
  /// The flags by which scripts are told what to read.
  private static let inputs: Set<String> = [
    "--input", "-i", "--in", "--archive", "--backup-file", "--from-file",
  ]

  /// Whether it may bring a file: all but what is seen to bring none.
  fileprivate var mayFetch: Bool {
    guard let program = program?.text else { return false }
    return !Self.readers.contains(program) && !Self.others.contains(program)
      || contains { ["cp", "exec", "pull", "rsync"].contains($0.text) || $0.text.holds("://") }
  }

  /// The files at hand that it reads.
  fileprivate var readFiles: [ShellLine.Word] {
    guard let program = program?.text, !contains(where: { $0.text.holds("://") }) else { return [] }
    if Self.readers.contains(program) {
      // What it makes is no file that must be there.
      if program == "tar", dropFirst().first.map({ $0.text.contains("c") && !$0.text.holds("x") }) ?? true {
        return []
      }
      if contains(where: { ["-o", "--output", ">"].contains($0.text) || $0.text.hasPrefix(">") }) {
        return []
      }
      return dropFirst().compactMap(\.fileAtHand)
    }
    if program == "kubectl" {
      return indices.dropFirst().compactMap { index in
        ["-f", "--filename"].contains(self[index - 1].text) ? self[index].fileAtHand : nil
      }
    }
    return indices.dropFirst().compactMap { index in
      Self.inputs.contains(self[index - 1].text) ? self[index].fileAtHand : nil
    }
  }
}

extension ShellLine.Word {
  /// Itself, or what stands behind its `=`, where that is a file in the folder at hand.
  fileprivate var fileAtHand: ShellLine.Word? {
    guard let equals = text.utf8.lastIndex(of: UInt8(ascii: "=")), isFlag else {
      return isFlag || text.holds("/") || !text.saysEnough ? nil : self
    }
    let value = String(text[text.index(after: equals)...])
    guard !value.holds("/"), value.saysEnough else { return nil }
    return ShellLine.Word(
      text: value, range: (range.upperBound - value.utf8.count)..<range.upperBound, line: line)
  }
}

extension Finding {
  fileprivate static func unfetched(
    _ word: ShellLine.Word, in command: Command, _ file: StoredFile, _ procedure: Procedure,
    in system: ProvedSystem
  ) -> Finding {
    UnfetchedFile.finding(
      "`\(procedure.name)` reads `\(word.text)`, which no step fetches from `\(file.store)`",
      at: system.system.spec.span(of: word.range, in: command.run), label: "not here yet",
      subject: system.subject(procedure.name)
    ).and(file.span, "`\(file.backup)` writes it into `\(file.store)`")
      .help("put a step before it that fetches the file")
  }
}
