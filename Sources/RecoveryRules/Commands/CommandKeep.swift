import Quantities

/// How long a command lets the points stay that it makes: the age at which it removes them itself, or the retention that
/// it sets.
struct CommandKeep {
  /// The oldest that a point gets.
  let reach: TimeSpan
  /// The number that says so.
  let range: Range<Int>
  /// Whether it removes files of a folder, and so only those that lie where it looks.
  var isOfFiles = false
  /// Whether the number is of whole days, and a file goes when it is a day older.
  var countsWholeDays = false
  /// How the number is written for a count of days; nil where it takes more than a number to keep them longer.
  var spelling: (@Sendable (Int64) -> String)?

  /// The shortest that a command says; nil where it says nothing, or it takes more to know.
  init?(_ command: Command) {
    // Few commands hold any of these words, and then the others are not looked at.
    guard Self.words.contains(where: command.holds), command.words.contains(where: \.mayLimitAge) else {
      return nil
    }
    let found = command.parts.compactMap { Self.read($0, in: command) }
    guard let shortest = found.min(by: { $0.reach < $1.reach }) else { return nil }
    self = shortest
  }

  private init(
    _ reach: TimeSpan, _ word: ShellLine.Word, isOfFiles: Bool = false,
    spelling: (@Sendable (Int64) -> String)? = nil
  ) {
    self.reach = reach
    range = word.range
    self.isOfFiles = isOfFiles
    self.spelling = spelling
  }

  /// The programs that remove points, and what the flags of the others hold.
  private static let words: [StaticString] = [
    "find", "restic", "borg", "proxmox", "velero", "rclone", "duplicity", "retention",
  ]

  private static func read(_ part: ArraySlice<ShellLine.Word>, in command: Command) -> CommandKeep? {
    guard let program = part.program else { return nil }
    switch program.text {
    case "find": return files(part, in: command)
    case "restic" where part.has("forget"), "borg" where part.has("prune"),
      "proxmox-backup-client" where part.has("prune"):
      return pruned(part)
    case "velero":
      guard let value = part.value(of: "--ttl"), let span = TimeSpan(ofGo: value.text) else { return nil }
      return CommandKeep(span, value) { "\($0 * 24)h" }
    case "rclone" where part.has("delete"):
      return part.value(of: "--min-age").flatMap { age($0) }
    case "duplicity":
      guard let verb = part.firstIndex(where: { $0.text == "remove-older-than" }), verb + 1 < part.endIndex
      else { return nil }
      return age(part[verb + 1])
    case "aws", "az", "gcloud":
      for flag in daysFlags {
        guard let value = part.value(of: flag), let days = Int64(value.text), days > 0, days < 100_000 else {
          continue
        }
        return CommandKeep(.days(days), value) { "\($0)" }
      }
      return nil
    default: return nil
    }
  }

  /// The flags by which a platform is told for how many days it keeps its own backups.
  private static let daysFlags = [
    "--backup-retention-period", "--backup-retention", "--retention-days", "--snapshot-retention-limit",
  ]

  /// `find FOLDER -mtime +7 -delete`, where the same command writes into the folder. A file is removed once it is a day
  /// older than the number says.
  private static func files(_ part: ArraySlice<ShellLine.Word>, in command: Command) -> CommandKeep? {
    guard part.has("-delete") || part.has("rm"), let start = part.firstIndex(where: { $0.text == "find" }),
      let folder = part[(start + 1)...].first, !folder.isFlag, folder.text.utf8.count > 1
    else { return nil }
    let place = folder.text.hasSuffix("/") ? String(folder.text.dropLast()) : folder.text
    guard command.words.contains(where: { !part.covers($0) && $0.text.holds(place) }) else {
      return nil
    }
    let age = ["-mtime", "-ctime"].lazy.compactMap { part.value(of: $0) }.first
    if let age, age.text.hasPrefix("+"), let days = Int64(age.text.dropFirst()), days >= 0, days < 100_000 {
      var keep = CommandKeep(.days(days + 1), age, isOfFiles: true) { "+\($0)" }
      keep.countsWholeDays = true
      return keep
    }
    guard let age = part.value(of: "-mmin"), age.text.hasPrefix("+"),
      let minutes = Int64(age.text.dropFirst()),
      minutes >= 0, minutes < 100_000_000
    else { return nil }
    return CommandKeep(.minutes(minutes + 1), age, isOfFiles: true) { "+\($0 * 1440)" }
  }

  /// What is left behind a removal that keeps so many of each kind: as old as the coarsest of them. Where it also keeps by
  /// a count of runs or a mark, nobody knows how old that is.
  private static func pruned(_ part: ArraySlice<ShellLine.Word>) -> CommandKeep? {
    var longest: CommandKeep?
    for word in part where word.isFlag {
      let name = word.text.prefix { $0 != "=" }
      guard let value = part.value(of: String(name)) else { continue }
      var keep: CommandKeep?
      if let days = Self.daysOfKind[String(name)] {
        guard let count = Int64(value.text), count >= 0, count < 100_000 else { return nil }
        keep = CommandKeep(.days(count * days), value)
        if days == 1 { keep?.spelling = { "\($0)" } }
      } else if name == "--keep-within" {
        guard let found = age(value) else { return nil }
        keep = found
      } else if name == "--keep-hourly" || name == "-H" {
        guard let count = Int64(value.text), count >= 0, count < 100_000 else { return nil }
        keep = CommandKeep(.hours(count), value)
      } else if name.hasPrefix("--keep-") {
        return nil
      }
      if let keep, longest.map({ $0.reach < keep.reach }) ?? true { longest = keep }
    }
    return longest
  }

  private static let daysOfKind: [String: Int64] = [
    "--keep-daily": 1, "-d": 1, "--keep-weekly": 7, "-w": 7, "--keep-monthly": 31, "-m": 31,
    "--keep-yearly": 366, "-y": 366,
  ]

  /// One number with the unit of such tools: `30d`, `4w`, `1M`, `1y`.
  private static func age(_ word: ShellLine.Word) -> CommandKeep? {
    guard let unit = word.text.last, let count = Int64(word.text.dropLast()), count >= 0, count < 100_000
    else {
      return nil
    }
    switch unit {
    case "h": return CommandKeep(.hours(count), word)
    case "d", "D": return CommandKeep(.days(count), word) { "\($0)\(unit)" }
    case "w", "W": return CommandKeep(.days(count * 7), word)
    case "m", "M": return CommandKeep(.days(count * 31), word)
    case "y", "Y": return CommandKeep(.days(count * 366), word)
    default: return nil
    }
  }
}

extension ShellLine.Word {
  /// Whether it is one of the words that end the life of points.
  fileprivate var mayLimitAge: Bool {
    guard isFlag else { return text == "remove-older-than" }
    return [
      "--keep-", "-mtime", "-ctime", "-mmin", "--ttl", "--min-age", "--backup-ret", "--retention-d",
      "--snapshot-ret",
    ].contains(where: text.hasPrefix) || text == "-d" || text == "-w"
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether one of the words is that.
  fileprivate func has(_ text: String) -> Bool { contains { $0.text == text } }

  /// Whether a word is one of them.
  fileprivate func covers(_ word: ShellLine.Word) -> Bool {
    guard let first, let last else { return false }
    return word.range.lowerBound >= first.range.lowerBound && word.range.upperBound <= last.range.upperBound
  }
}

extension TimeSpan {
  /// The hours of a duration as Go writes it: `240h`, `240h0m0s`; nil where it is another.
  fileprivate init?(ofGo text: String) {
    guard let end = text.firstIndex(of: "h"), let hours = Int64(text[..<end]), hours >= 0, hours < 10_000_000,
      text[text.index(after: end)...].allSatisfy({ "0ms".contains($0) })
    else { return nil }
    self = .hours(hours)
  }
}
