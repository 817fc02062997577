/// The moves and removals of a build that has staged everything: once it is there, the build will be finished.
struct Journal {
  /// Where the staged files belong, by their numbers in the stage.
  let moves: [String]
  /// What is no longer asked for.
  let removals: [String]

  /// The journal at a path; nil where there is none.
  static func read(at path: String) throws(Failure) -> Journal? {
    guard let bytes = FileContent.readIfPresent(path) else { return nil }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true).map {
      String(decoding: $0, as: UTF8.self)
    }
    func paths(_ mark: String) -> [String] {
      lines.filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
    }
    let journal = Journal(moves: paths("move "), removals: paths("remove "))
    let inside = (journal.moves + journal.removals).allSatisfy { path in
      !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }
    guard inside else { throw .input("\(path) is damaged; remove it") }
    return journal
  }

  /// Writes the journal in one move, so that it is there whole or not at all.
  func write(to path: String) throws(Failure) {
    let text = moves.map { "move \($0)\n" }.joined() + removals.map { "remove \($0)\n" }.joined()
    try FileContent.write(Array(text.utf8), to: path + ".new", isExecutable: false)
    guard rename(path + ".new", path) == 0 else { throw .input("cannot write \(path): \(systemError())") }
  }
}
