import Findings
import PlatformFacts
import RecoveryModel
import SourceText

/// A pipe whose last program takes whatever it is given, so that nobody learns when the first one fails.
struct FailureLostInPipe: Rule {
  static let card = RuleCard(
    "failure-lost-in-pipe", .error,
    summary:
      "A job pipes what it saves into a program that takes anything, and succeeds when there is nothing.",
    why: """
      A pipe gives back what its last program did. When the dump breaks off, `gzip` still packs what it was given, and the \
      night is a success: a file of the right name with half a database in it, found on the day of the restore.
      """,
    mend: """
      Let one program write the file (`pg_dump --format=custom --file`), write first and pack then, joined by `&&`, or \
      run the pipe under `bash -o pipefail -c`.
      """)

  func findings(in system: ProvedSystem) -> [Finding] {
    var found: [Finding] = []
    for command in system.commands.all {
      guard command.place == .backup || command.place == .secretsBackup, let pipe = Pipe(command.words),
        !command.holds("pipefail"), !command.holds("pipestatus"),
        !command.holder.isByHand(in: system.system.spec)
      else { continue }
      found.append(.lost(command, pipe, in: system))
    }
    return found
  }
}

/// The last pipe of a script, where nothing but the copying of what it wrote comes after it.
private struct Pipe {
  /// The program that can fail without anybody's learning of it.
  let first: ShellLine.Word
  /// The program whose success counts.
  let last: ShellLine.Word

  /// The first words of programs that take whatever they are given, an empty or a broken input too.
  private static let undemanding: Set = [
    "7z", "age", "bzip2", "gpg", "gpg2", "gzip", "lz4", "openssl", "pbzip2", "pigz", "pv", "rage", "split",
    "tee",
    "xz", "zstd",
  ]
  /// Programs that are no source of anything worth saving, or cannot fail.
  private static let harmless: Set = ["cat", "echo", "printf", "yes", ":", "true"]
  /// Programs that move a file elsewhere without looking into it, or do not look at it at all.
  private static let movers: Set = [
    "aws", "az", "cp", "gcloud", "gsutil", "mv", "rclone", "rm", "rsync", "scp",
    "chmod", "chown", "date", "echo", "logger", "printf", "sync", "touch",
  ]

  /// The pipe; nil where there is none, or where its end or something behind it may notice what is missing.
  init?(_ words: [ShellLine.Word]) {
    guard words.contains(where: { $0.isSeparator && $0.text == "|" }) else { return nil }
    let words = words.withoutSubstitutions
    var commands: [(words: ArraySlice<ShellLine.Word>, isPiped: Bool)] = []
    var start = words.startIndex
    for index in words.indices {
      let word = words[index]
      let isNewLine = index > start && word.line != words[index - 1].line
      guard word.isSeparator || isNewLine else { continue }
      // What decides, or runs by itself, may look at the failure.
      guard !word.isSeparator || [";", "|", "&"].contains(word.text) else { return nil }
      if start < index {
        let isPipe = word.isSeparator && word.text == "|"
        // `||` is a decision, and no pipe.
        if isPipe, index + 1 < words.count, words[index + 1].isSeparator { return nil }
        commands.append((words[start..<index], isPipe))
      }
      start = word.isSeparator ? index + 1 : index
    }
    if start < words.endIndex { commands.append((words[start...], false)) }
    guard let begin = commands.lastIndex(where: \.isPiped) else { return nil }
    let pipe = commands[...(begin + 1 < commands.count ? begin + 1 : begin)]
    guard let end = pipe.last, end.words.isUndemanding(Self.undemanding), let last = end.words.program,
      commands[pipe.endIndex...].allSatisfy({ $0.words.onlyMoves(Self.movers) })
    else { return nil }
    let row = pipe.suffix(from: pipe.dropLast().lastIndex { !$0.isPiped }.map { $0 + 1 } ?? pipe.startIndex)
    let sources = row.dropLast().compactMap { command in
      command.words.isUndemanding(Self.undemanding) ? nil : command.words.program
    }
    guard let first = sources.first(where: { !Self.harmless.contains($0.text) }) else { return nil }
    self.first = first
    self.last = last
  }
}

extension [ShellLine.Word] {
  /// The words but for what a shell puts in place of a command, as in `/backup/$(date +%F).gz`: that makes a name, and is
  /// no part of a pipe. All of them where one is not closed.
  fileprivate var withoutSubstitutions: [ShellLine.Word] {
    guard contains(where: { $0.isSeparator && ($0.text == "(" || $0.text == "`") }) else { return self }
    var left: [ShellLine.Word] = []
    var depth = 0
    var isInBackticks = false
    for (index, word) in enumerated() {
      if word.isSeparator, word.text == "`" {
        isInBackticks.toggle()
      } else if isInBackticks {
        continue
      } else if word.isSeparator, word.text == "(", depth > 0 || opensSubstitution(at: index) {
        depth += 1
      } else if depth > 0 {
        if word.isSeparator, word.text == ")" { depth -= 1 }
      } else {
        left.append(word)
      }
    }
    return depth == 0 && !isInBackticks ? left : self
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether it runs one of some programs, or removes what is old.
  fileprivate func onlyMoves(_ programs: Set<String>) -> Bool {
    guard let program = program?.text else { return true }
    return programs.contains(program) || program == "find" && contains { $0.text == "-delete" }
  }

  /// Whether it packs, encrypts or uploads its input whatever that is.
  fileprivate func isUndemanding(_ programs: Set<String>) -> Bool {
    guard let program else { return false }
    let words = map(\.text)
    return switch program.text {
    case "aws": words.contains("s3") && words.contains("cp") && words.contains("-")
    case "gsutil": words.contains("cp") && words.contains("-")
    case "gcloud": words.contains("storage") && words.contains("cp") && words.contains("-")
    case "rclone": words.contains("rcat")
    case "cat", "dd": words.contains { $0.hasPrefix(">") || $0.hasPrefix("of=") }
    default: programs.contains(program.text)
    }
  }
}

extension Finding {
  fileprivate static func lost(
    _ command: Command, _ pipe: Pipe, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    return FailureLostInPipe.finding(
      "\(command.holder.words(in: spec)) succeeds when `\(pipe.first.text)` fails, since `\(pipe.last.text)` takes anything",
      at: spec.span(of: pipe.first.range, in: command.run), label: "nobody learns when this fails",
      subject: system.subject(command.holder.subject(in: spec))
    ).and(spec.span(of: pipe.last.range, in: command.run), "this alone says whether it succeeded")
      .help("let one program write the file, or run the pipe under `bash -o pipefail -c`")
  }
}
