/// Commands that a shell runs one behind the other, whatever becomes of each.
struct PlainScript {
  /// The words of each command.
  private let commands: [ArraySlice<ShellLine.Word>]

  /// The words by which a script decides something itself.
  private static let decisions: Set = [
    "if", "for", "while", "until", "case", "trap", "exit", "return", "set", "{", "exec", "foreach", "try",
    "throw",
    "param", "function",
  ]
  /// Programs that only prepare others, which fail where these did.
  fileprivate static let preparations: Set = [
    ".", "[", "cd", "chmod", "date", "export", "mkdir", "rm", "source", "test", "touch", "umask", "unset",
    "wait",
  ]

  /// The commands; nil where there is but one, or where the script decides something itself, or stops when one fails.
  init?(_ words: [ShellLine.Word]) {
    var commands: [ArraySlice<ShellLine.Word>] = []
    var start = words.startIndex
    /// Takes a command in; false where it decides something.
    func take(_ command: ArraySlice<ShellLine.Word>) -> Bool {
      guard let first = command.first else { return true }
      commands.append(command)
      return !Self.decisions.contains(first.text) && !command.dependsOnItself
    }
    var open = 0
    for index in words.indices {
      if words.opensSubstitution(at: index) {
        open += 1
      } else if open > 0, words[index].isSeparator, words[index].text == ")" {
        open -= 1
      }
      let isEnd = words[index].isSeparator && words[index].text == ";"
      guard open == 0, isEnd || words.beginsLine(at: index, behind: start) else { continue }
      guard take(words[start..<index]) else { return nil }
      start = words[index].isSeparator ? index + 1 : index
    }
    // The lines of a document that stands in the script are no commands.
    guard start > words.startIndex, take(words[start...]), commands.count > 1,
      !words.contains(where: { $0.text.holds("<<") })
    else { return nil }
    self.commands = commands
  }

  /// The last command where it cannot fail; nil where it can, or where nothing before it can.
  var harmlessEnd: ShellLine.Word? {
    guard let last = commands.last, last.cannotFail, !commands.dropLast().allSatisfy(\.cannotFail) else {
      return nil
    }
    return last.first
  }

  /// The first command before the end that can fail, one that does some work where there is any.
  var lostFailure: Range<Int>? {
    let before = commands.dropLast()
    return (before.first { !$0.isPreparation } ?? before.first { !$0.cannotFail })?.first?.range
  }

  /// The first command that does some work, where the one at the end can fail and says nothing of it; nil where there is
  /// none.
  var passedOver: (command: Range<Int>, end: ShellLine.Word)? {
    guard let last = commands.last, !last.cannotFail, let end = last.first,
      let work = commands.dropLast().first(where: { !$0.isPreparation })?.first
    else { return nil }
    return (work.range, end)
  }

  /// The first word.
  var begin: Int { commands[0].first?.range.lowerBound ?? 0 }
}

extension [ShellLine.Word] {
  /// Whether a word begins a line, and with it a command: a line that ends in `|` or `&&` goes on.
  fileprivate func beginsLine(at index: Int, behind start: Int) -> Bool {
    guard index > start, self[index - 1].line != self[index].line else { return false }
    return !(self[index - 1].isSeparator && (self[index - 1].text == "|" || self[index - 1].text == "&"))
  }
}

extension RandomAccessCollection<ShellLine.Word> where Index == Int {
  /// Whether the sign at a place begins what a shell puts in place of a command: `$( … )`.
  func opensSubstitution(at index: Int) -> Bool {
    guard self[index].isSeparator, self[index].text == "(", index > startIndex else { return false }
    let before = self[index - 1]
    return !before.isSeparator && before.range.upperBound == self[index].range.lowerBound
      && before.text.hasSuffix("$")
  }
}

extension ArraySlice<ShellLine.Word> {
  /// Whether one part of a command decides about another: `&&`, `||`, `( … )`.
  fileprivate var dependsOnItself: Bool {
    indices.contains { index in
      guard self[index].isSeparator, !opensSubstitution(at: index) else { return false }
      let sign = self[index].text
      if sign == "(" || sign == "&" { return true }
      return index + 1 < endIndex && self[index + 1].isSeparator && self[index + 1].text == sign
    }
  }

  /// Whether a command only prepares the others, which fail where it did, or always succeeds.
  fileprivate var isPreparation: Bool {
    guard let first = first(where: { !$0.text.isAssignment && !$0.isSeparator }) else { return true }
    return cannotFail || PlainScript.preparations.contains(first.text) || isAssignmentApart
  }

  /// Whether a command always succeeds.
  fileprivate var cannotFail: Bool {
    guard let first else { return true }
    return ["echo", "printf", "true", ":", "rm", "sleep", "Write-Output", "Write-Host"].contains(first.text)
      && (first.text != "rm"
        || contains { $0.text.hasPrefix("-") && $0.text.utf8.contains(UInt8(ascii: "f")) })
  }

  /// Whether it gives a variable of PowerShell a value.
  private var isAssignmentApart: Bool {
    count > 2 && self[startIndex].text.utf8.first == UInt8(ascii: "$") && self[startIndex + 1].text == "="
  }
}
