import Findings
import RecoveryModel
import SourceText

/// A path that is looked for from where a `cd` has led, and elsewhere from where commands begin.
struct PathFromTwoFolders: Rule {
  static let card = RuleCard(
    "path-from-two-folders", .warning,
    summary: "A path is meant from two folders: behind a `cd`, and where no `cd` came before.",
    why: """
      Whoever follows a procedure pastes its commands into one shell, and a `cd` holds until the next one. The script that \
      lay in `scripts/` a step ago is now looked for in `infrastructure/terraform/scripts/`, and is not there.
      """,
    mend: "Go there in a shell of its own, `(cd FOLDER && ...)`, or tell the tool: `terraform -chdir=FOLDER`."
  )

  func findings(in system: ProvedSystem) -> [Finding] {
    guard system.commands.all.contains(where: \.changesFolder) else { return [] }
    let uses = system.commands.all.enumerated().map { PathUse.all(in: $1, at: $0) }
    let free = uses.joined().filter { $0.change == nil }
    var found: [Finding] = []
    /// The `cd` of an earlier step, and where its command stands among all.
    var earlier: (change: FolderChange, index: Int)?
    for (index, command) in system.commands.all.enumerated() {
      if let begin = earlier?.index, system.commands.all[begin].procedure != command.procedure {
        earlier = nil
      }
      func isElsewhere(_ other: PathUse, than use: PathUse) -> Bool {
        guard other.root == use.root, other.command != index else { return false }
        guard use.change == nil, let begin = earlier?.index else { return true }
        // Behind the `cd` of an earlier step all steps are in one shell, and what else they name is meant from there.
        return other.command < begin || system.commands.all[other.command].procedure != command.procedure
      }
      let lost = uses[index].lazy.filter { $0.change != nil || earlier != nil }
        .compactMap { use in free.first { isElsewhere($0, than: use) }.map { (use, $0) } }.first
      if let (use, other) = lost, let change = use.change ?? earlier?.change {
        found.append(.lost(use, in: command, change, other, in: system))
        earlier = nil
      } else if command.changesFolder {
        earlier = command.procedure == nil ? nil : FolderChange.last(in: command).map { ($0, index) }
      }
    }
    return found
  }
}

/// A `cd` into a folder below the one at hand.
private struct FolderChange {
  let folder: String
  /// The bytes of both words, and those of the folder's name.
  let range, target: Range<Int>
  let command: Command

  /// Where a command leads; nil where it comes back, or nobody can see where it goes.
  static func last(in command: Command) -> FolderChange? {
    guard !command.words.contains(where: { $0.isSeparator && $0.text == "(" }) else { return nil }
    let changes = command.parts.filter { ["cd", "pushd", "popd"].contains($0.first?.text) }
    guard changes.count == 1, let part = changes.first else { return nil }
    // A folder that the command itself has made, such as a clone, holds what is looked for.
    guard let target = part.last,
      !command.words.contains(where: {
        $0.text == target.text && $0.range.upperBound < target.range.lowerBound
      })
    else { return nil }
    return FolderChange(part, in: command)
  }

  init?(_ part: ArraySlice<ShellLine.Word>, in command: Command) {
    guard part.count == 2, let begin = part.first, begin.text == "cd", let target = part.last,
      !["/", "~", "$", "-", "."].contains(where: target.text.hasPrefix)
    else { return nil }
    (folder, self.target) = (target.text, target.range)
    range = begin.range.lowerBound..<target.range.upperBound
    self.command = command
  }
}

/// A path below the folder in which a command is run.
private struct PathUse {
  /// Its first part: `scripts`.
  let root: String
  let range: Range<Int>
  /// Which of the commands of the system names it.
  let command: Int
  /// The `cd` before it in the same command.
  let change: FolderChange?

  /// Every such path in a command; none where nobody can see from which folder it is meant.
  static func all(in command: Command, at index: Int) -> [PathUse] {
    let change = command.changesFolder ? FolderChange.last(in: command) : nil
    guard change != nil || !command.changesFolder else { return [] }
    return command.words.compactMap { word in
      word.root.map { root in
        let isBehind = change.map { $0.range.upperBound <= word.range.lowerBound } ?? false
        return PathUse(root: root, range: word.range, command: index, change: isBehind ? change : nil)
      }
    }.filter { $0.range != change?.target }
  }
}

extension Command {
  /// Whether a folder is gone to in it.
  fileprivate var changesFolder: Bool { words.contains { $0.text == "cd" || $0.text == "pushd" } }

  /// The procedure that runs it; nil where none does.
  fileprivate var procedure: Int? { if case .step(let procedure, _) = holder { procedure } else { nil } }
}

extension ShellLine.Word {
  /// The first part of a path to a file below the folder at hand; nil where it is none, or may be something else that has
  /// a slash: an image, a resource, a branch.
  fileprivate var root: String? {
    guard !isFlag, !isSeparator, text.utf8.contains(UInt8(ascii: "/")),
      !text.contains(where: { " :=$(\"'<>".contains($0) })
    else { return nil }
    let parts = text.split(separator: "/").filter { $0 != "." }
    guard !text.hasPrefix("/"), !text.hasPrefix("~"), let first = parts.first, let last = parts.last,
      first != "..", text.hasPrefix("./") || parts.count > 1 && !first.contains("."),
      text.hasPrefix("./") || text.hasSuffix("/") || last.contains(".") || last.contains("*")
    else { return nil }
    return String(first)
  }
}

extension Finding {
  fileprivate static func lost(
    _ use: PathUse, in command: Command, _ change: FolderChange, _ other: PathUse, in system: ProvedSystem
  ) -> Finding {
    let spec = system.system.spec
    let elsewhere = system.commands.all[other.command]
    return PathFromTwoFolders.finding(
      "\(command.holder.words(in: spec)) looks for `\(use.root)` in `\(change.folder)`, where a `cd` has led",
      at: spec.span(of: use.range, in: command.run), label: "not there, if it is where others look for it",
      subject: system.subject(command.holder.subject(in: spec))
    ).and(spec.span(of: change.range, in: change.command.run), "from here on")
      .and(spec.span(of: other.range, in: elsewhere.run), "here it is meant from where commands begin")
      .help("go there in a shell of its own: `(cd \(change.folder) && ...)`")
  }
}
