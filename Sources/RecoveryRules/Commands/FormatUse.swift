import PlatformFacts

/// A format that a command writes or reads, and where the command says so.
struct FormatUse {
  let format: FileFormat
  /// The table's entry for the command.
  let command: FormatCommand
  /// The bytes of the command that decide: the flag with its value, or the words where there is none.
  let range: Range<Int>
  /// Where the words end, behind which a flag could stand.
  let wordsEnd: Int
  /// Whether the format is the one that comes without a flag.
  let isUsual: Bool

  /// The formats that a command writes, or reads; its words are asked for only where it may.
  static func all(
    in text: String, writing: Bool, _ words: @autoclosure () -> [ShellLine.Word]
  ) -> [FormatUse] {
    let commands = FormatCommand.all.filter { $0.writes == writing && text.holds($0.words[0]) }
    guard !commands.isEmpty else { return [] }
    let words = words()
    return words.indices.flatMap { start in commands.compactMap { use(of: $0, at: start, in: words) } }
  }

  /// What a command of the table does where its words begin at a word; nil where they do not, or where the format is
  /// an input or one that is not known.
  private static func use(of command: FormatCommand, at start: Int, in words: [ShellLine.Word]) -> FormatUse?
  {
    guard words.count - start >= command.words.count else { return nil }
    let name = words[start..<(start + command.words.count)]
    guard name.elementsEqual(command.words, by: { $0.text == $1 && !$0.isSeparator }) else { return nil }
    let rest = words[name.endIndex...].prefix { $0.line == words[start].line && !$0.isSeparator }
    let whole = name[name.startIndex].range.lowerBound..<name[name.endIndex - 1].range.upperBound
    let isPiped = start > 0 && words[start - 1].isSeparator && words[start - 1].text == "|"
    guard
      command.inputs.isEmpty || isPiped
        || rest.contains(where: { word in command.inputs.contains(where: word.text.hasPrefix) })
    else { return nil }
    guard let flag = command.flag,
      let index = rest.firstIndex(where: { word in
        word.text == flag || word.text.hasPrefix(flag + "=")
          || command.short.map(word.text.hasPrefix) ?? false
      })
    else {
      return FormatUse(
        format: command.usual, command: command, range: whole, wordsEnd: whole.upperBound, isUsual: true)
    }
    let isJoined = rest[index].text != flag && rest[index].text != command.short
    let last = isJoined ? rest[index] : index + 1 < rest.endIndex ? rest[index + 1] : rest[index]
    let isLong = rest[index].text.hasPrefix(flag)
    let value =
      isJoined ? String(last.text.dropFirst(isLong ? flag.count + 1 : command.short?.count ?? 0)) : last.text
    guard let format = command.formats[value.lowercased()] else { return nil }
    return FormatUse(
      format: format, command: command, range: rest[index].range.lowerBound..<last.range.upperBound,
      wordsEnd: whole.upperBound, isUsual: false)
  }
}
