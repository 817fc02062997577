extension [ShellLine.Word] {
  /// The commands, each with the words between two separators or ends of lines.
  var commands: [ArraySlice<ShellLine.Word>] {
    var commands: [ArraySlice<ShellLine.Word>] = []
    var start = startIndex
    for index in indices {
      let isNewLine = index > start && self[index].line != self[index - 1].line
      guard self[index].isSeparator || isNewLine else { continue }
      if start < index { commands.append(self[start..<index]) }
      start = self[index].isSeparator ? index + 1 : index
    }
    if start < endIndex { commands.append(self[start...]) }
    return commands
  }
}
