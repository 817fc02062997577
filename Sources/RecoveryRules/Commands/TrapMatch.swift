import PlatformFacts

/// A command that falls into a trap: where its words stand, and what would have to change.
struct TrapMatch {
  /// The bytes of the command that are wrong: the flag or the text where it is one, else the words.
  let range: Range<Int>
  /// The change that mends it; nil where there is none, or where it would leave another thing wrong.
  let repair: (range: Range<Int>, text: String)?
}

extension CommandTrap {
  /// Every place at which a command falls into the trap.
  func matches(in words: [ShellLine.Word], of text: String) -> [TrapMatch] {
    words.indices.compactMap { start in
      guard words.count - start >= self.words.count else { return nil }
      let name = words[start..<(start + self.words.count)]
      guard name.elementsEqual(self.words, by: { $0.text == $1 && !$0.isSeparator }),
        name.allSatisfy({ $0.line == words[start].line })
      else { return nil }
      let rest = words[name.endIndex...].prefix { $0.line == words[start].line && !$0.isSeparator }
      switch shape {
      case .plain: return match(name, rest, behind: words[name.endIndex...], of: text)
      case .fedByEcho: return echoed(into: rest, from: words[..<start])
      case .archiveOfItself: return rest.archiveOfItself.map { TrapMatch(range: $0.range, repair: nil) }
      }
    }
  }

  /// The `echo` whose output a command takes from a pipe by its flag; nil where there is none, or where it adds nothing.
  private func echoed(
    into rest: ArraySlice<ShellLine.Word>, from before: ArraySlice<ShellLine.Word>
  ) -> TrapMatch? {
    guard let flag, let source = rest.value(of: flag), ["-", "/dev/stdin"].contains(source.text),
      before.last.map({ $0.isSeparator && $0.text == "|" }) ?? false
    else { return nil }
    let fed =
      before.dropLast().filter { $0.line == before.last?.line }.split(whereSeparator: \.isSeparator)
      .last ?? []
    guard let echo = fed.first, echo.text == "echo", fed.count > 1, !fed[fed.startIndex + 1].isFlag else {
      return nil
    }
    return TrapMatch(range: echo.range, repair: fed.count == 2 ? instead.map { (echo.range, $0) } : nil)
  }

  private func match(
    _ name: ArraySlice<ShellLine.Word>, _ rest: ArraySlice<ShellLine.Word>,
    behind all: ArraySlice<ShellLine.Word>, of text: String
  ) -> TrapMatch? {
    if let beside, rest.index(of: beside) == nil { return nil }
    if let unless, rest.index(of: unless) != nil { return nil }
    if let onlyFlags, rest.contains(where: { $0.isFlag && !$0.isOne(of: onlyFlags) }) { return nil }
    if place == .secretsBackup, all.prefix(while: { $0.line == name[name.startIndex].line }).encrypts {
      return nil
    }
    let whole = name[name.startIndex].range.lowerBound..<name[name.endIndex - 1].range.upperBound
    if let wanted = self.text {
      guard let word = rest.first(where: { $0.text.holds(wanted) }),
        unlessText.map({ !word.text.holds($0) }) ?? true
      else { return nil }
      return TrapMatch(range: text.range(of: wanted, in: word.range) ?? word.range, repair: nil)
    }
    guard let flag else { return TrapMatch(range: whole, repair: repaired(whole, rest)) }
    guard let index = rest.index(of: flag) else { return nil }
    if let least, rest.value(of: flag).flatMap({ Int($0.text) }).map({ $0 >= least }) ?? true { return nil }
    let word = rest[index].range
    let named = word.lowerBound..<min(word.upperBound, word.lowerBound + flag.utf8.count)
    let isNext = index == rest.startIndex && text.isOneLine(whole.lowerBound..<named.upperBound)
    return TrapMatch(
      range: isNext ? whole.lowerBound..<named.upperBound : named,
      repair: repaired(flag: named, at: index, rest, behind: whole))
  }

  /// The words changed for `instead`, where that leaves nothing else wrong.
  private func repaired(_ whole: Range<Int>, _ rest: ArraySlice<ShellLine.Word>) -> (Range<Int>, String)? {
    guard case .words(let keeping) = repair, let instead else { return nil }
    let isKept = rest.allSatisfy { word in
      guard word.isFlag, let keeping else { return true }
      return word.isOne(of: keeping)
    }
    return isKept ? (whole, instead) : nil
  }

  /// The flag changed or taken away.
  private func repaired(
    flag: Range<Int>, at index: Int, _ rest: ArraySlice<ShellLine.Word>, behind whole: Range<Int>
  ) -> (Range<Int>, String)? {
    let word = rest[index].range
    let next = index + 1 < rest.endIndex ? rest[index + 1] : nil
    switch repair {
    case .flagName: return instead.map { (flag, $0) }
    case .flagToArgument:
      if word.upperBound > flag.upperBound { return (flag.lowerBound..<(flag.upperBound + 1), "") }
      return next.map { (flag.lowerBound..<$0.range.lowerBound, "") }
    case .noFlag(let withValue):
      let before = index > rest.startIndex ? rest[index - 1].range.upperBound : whole.upperBound
      let value = withValue && word.count == flag.count ? next.flatMap { $0.isFlag ? nil : $0 } : nil
      return (before..<(value?.range.upperBound ?? word.upperBound), "")
    case .words, nil: return nil
    }
  }
}

extension ShellLine.Word {
  /// Whether it is one of some flags, with or without a value.
  fileprivate func isOne(of flags: [String]) -> Bool {
    flags.contains { text == $0 || text.hasPrefix($0 + "=") }
  }
}

extension ArraySlice<ShellLine.Word> {
  /// The archive that `tar` compresses into the folder of which it is made; nil where it stands elsewhere, or is left out.
  fileprivate var archiveOfItself: ShellLine.Word? {
    guard let letters = first?.text, !letters.hasPrefix("--"), letters.hasSuffix("f"), letters.contains("c"),
      letters.contains(where: { "zjJ".contains($0) }), let archive = dropFirst().first,
      !contains(where: { $0.text.hasPrefix("--exclude") })
    else { return nil }
    var base = ""
    var packed: [String] = []
    var rest = dropFirst(2)
    while let word = rest.popFirst() {
      if word.text == "-C" {
        base = rest.popFirst()?.text ?? ""
      } else if !word.isFlag {
        packed.append(word.text)
      }
    }
    let holdsArchive = packed.contains { folder in
      let path = folder == "." ? base : base.isEmpty ? folder : ""
      if path.isEmpty { return folder == "." && archive.text.isBelowHere }
      return archive.text.hasPrefix(path.hasSuffix("/") ? path : path + "/")
    }
    return holdsArchive ? archive : nil
  }

  /// Whether some program in it encrypts what it reads.
  fileprivate var encrypts: Bool {
    contains { ["age", "gpg", "gpg2", "openssl", "sops", "kms", "rage", "ansible-vault"].contains($0.text) }
  }
}

extension String {
  /// Whether it is a path below the folder in which a command is run.
  fileprivate var isBelowHere: Bool {
    !isEmpty && !["/", "~", "$", "..", "-"].contains(where: hasPrefix)
  }

  /// Whether some of its bytes hold no line break.
  fileprivate func isOneLine(_ range: Range<Int>) -> Bool {
    !Array(utf8)[range].contains(0x0A)
  }
}
