/// Prints a table for `/etc/cron.d`: the one place that knows cron's escapes and limits.
///
/// Unlike the other trees a table can hold what its format cannot, so printing may fail; nothing is printed then.
package struct CronTablePrinter: Sendable {
  /// The longest command or variable line in bytes; Vixie cron's buffers hold 1,000 with their end.
  package static let longestLine = 998

  package init() {}

  /// Appends the table, or throws and leaves the buffer as it was.
  package func print(_ table: CronTable, into out: inout OutputBuffer) throws(CronTableError) {
    let start = out.count
    do {
      for line in table.lines { try print(line, into: &out) }
    } catch {
      out.cut(to: start)
      throw error
    }
  }

  private func print(_ line: CronLine, into out: inout OutputBuffer) throws(CronTableError) {
    switch line {
    case .comment(let text): out.append(comment: text, indent: 0)
    case .blank: out.newline()
    case .variable(let name, let value): try print(variable: name, value, into: &out)
    case .entry(let entry): try print(entry, into: &out)
    }
  }

  private func print(variable name: String, _ value: String, into out: inout OutputBuffer)
    throws(CronTableError)
  {
    guard CronNames.isVariable(name) else { throw .badVariable(name) }
    try CronNames.refuseLineBreaks(value, part: name)
    let length = name.utf8.count + value.utf8.count + 3
    if length > CronTablePrinter.longestLine { throw .valueTooLong(variable: name, length: length) }
    out.append(name)
    out.append("=")
    if let quote = try quote(for: value, of: name) {
      out.append(quote)
      out.append(value)
      out.append(quote)
    } else {
      out.append(value)
    }
    out.newline()
  }

  /// The quotes that a value needs, nil for none; cron has no escapes inside quotes.
  private func quote(for value: String, of name: String) throws(CronTableError) -> String? {
    let bytes = value.utf8
    let blanks: [UInt8] = [0x20, 0x09]
    let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    guard let first = bytes.first, let last = bytes.last else { return "\"" }
    if !bytes.contains(where: { quotes.contains($0) }) {
      return blanks.contains(first) || blanks.contains(last) ? "\"" : nil
    }
    if !bytes.contains(quotes[0]) { return "\"" }
    if !bytes.contains(quotes[1]) { return "'" }
    if quotes.contains(first) || blanks.contains(first) || blanks.contains(last) {
      throw .unquotableValue(variable: name)
    }
    return nil
  }

  private func print(_ entry: CronEntry, into out: inout OutputBuffer) throws(CronTableError) {
    guard CronNames.isSchedule(entry.schedule) else { throw .badSchedule(entry.schedule) }
    guard CronNames.isUser(entry.user) else { throw .badUser(entry.user) }
    let command = try escaped(entry.command)
    if command.count > CronTablePrinter.longestLine { throw .commandTooLong(length: command.count) }
    out.append(entry.schedule)
    out.append(" ")
    out.append(entry.user)
    out.append(" ")
    out.append(bytes: command)
    out.newline()
  }

  /// The command with each `%`, which cron would make a line feed, behind a backslash.
  private func escaped(_ command: String) throws(CronTableError) -> [UInt8] {
    try CronNames.refuseLineBreaks(command, part: "command")
    var escaped: [UInt8] = []
    var previous: UInt8 = 0
    for byte in command.utf8.drop(while: { $0 == 0x20 || $0 == 0x09 }) {
      let isPercent = byte == UInt8(ascii: "%")
      if previous == UInt8(ascii: "\\"), isPercent || byte == previous { throw .ambiguousBackslash }
      if isPercent { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
      previous = byte
    }
    if escaped.isEmpty { throw .emptyCommand }
    return escaped
  }
}
