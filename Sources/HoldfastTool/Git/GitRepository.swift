/// The repository around the folder at hand, read by running `git` itself.
struct GitRepository {
  /// The top folder.
  let top: String
  /// The folder at hand, below the top: empty, or with a slash behind it.
  let prefix: String

  /// The repository, or a line that says why there is none.
  init() throws(Failure) {
    // Nothing here may ask, wait, or fetch: what is not on this machine is not there.
    for (name, value) in [
      ("GIT_TERMINAL_PROMPT", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_OPTIONAL_LOCKS", "0"), ("LC_ALL", "C"),
    ] {
      setenv(name, value, 1)
    }
    let found = try Self.git(["rev-parse", "--show-toplevel"])
    guard found.isDone else {
      let complaint = Self.firstLine(found.errors)
      guard complaint.contains("not a git repository") else { throw .input("git says: \(complaint)") }
      throw .input("this folder is in no git repository, so there is no revision to compare with")
    }
    top = Self.line(found.output)
    prefix = Self.line(try Self.git(["rev-parse", "--show-prefix"]).output)
  }

  /// Runs git and waits for it.
  static func git(_ arguments: [String], input: [UInt8] = []) throws(Failure) -> ProgramRun {
    guard let program = OwnProgram.search("git") else {
      throw .input("revisions are read by git, and there is no git on the search path")
    }
    return try ProgramRun(
      ProgramRun.Order(
        program: program, arguments: arguments, input: .bytes(input), hasErrorsApart: true))
  }

  /// What a command printed, without the line break at its end.
  static func line(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  /// The first line of a complaint, without the word before it.
  static func firstLine(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
    return text.hasPrefix("fatal: ") ? String(text.dropFirst(7)) : text
  }

  /// The commit that a revision names; nil where it names none. What looks like an option is no revision.
  func commit(named revision: String) throws(Failure) -> String? {
    guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0) else { return nil }
    let found = try Self.git(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
    return found.isDone ? Self.line(found.output) : nil
  }

  /// The commit that a revision names, or a line that says what to do.
  func base(named revision: String) throws(Failure) -> GitBase {
    if let commit = try commit(named: revision) { return GitBase(name: revision, commit: commit) }
    let hint =
      try isShallow ? "; this clone is shallow: fetch it first, as with `git fetch origin \(revision)`" : ""
    throw .input("there is no revision \(revision)\(hint)")
  }

  /// Whether the history ends before its beginning.
  var isShallow: Bool {
    get throws(Failure) {
      Self.line(try Self.git(["rev-parse", "--is-shallow-repository"]).output) == "true"
    }
  }

  /// Where the line of work at hand left the default branch.
  func mergeBase() throws(Failure) -> GitBase {
    guard try commit(named: "HEAD") != nil else {
      throw .input("this repository has no commit yet, so there is nothing to compare with")
    }
    let remedy = "name a revision, as in `holdfast diff HEAD~1`"
    let deepen =
      "fetch its history (`git fetch --unshallow`, or `fetch-depth: 0` where a service checks out), or \(remedy)"
    guard let branch = try defaultBranch() else {
      throw .input(
        try isShallow
          ? "this clone is shallow and has no default branch to compare with; \(deepen)"
          : "there is no default branch to compare with; \(remedy)")
    }
    let found = try Self.git(["merge-base", "HEAD", branch])
    guard found.isDone else {
      throw .input(
        try isShallow
          ? "this clone is shallow, so the merge base with \(branch) is not known; \(deepen)"
          : "HEAD has no commit in common with \(branch); \(remedy)")
    }
    return GitBase(name: "the merge base with \(branch)", commit: Self.line(found.output))
  }

  /// The branch that others work from: what the remote calls its own, or a usual name.
  private func defaultBranch() throws(Failure) -> String? {
    let remote = try Self.git(["symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD"])
    let candidates = remote.isDone ? [Self.line(remote.output)] : []
    for name in candidates + ["origin/main", "origin/master", "main", "master"] {
      if try commit(named: name) != nil { return name }
    }
    return nil
  }

  /// A path as the repository knows it, the folder at hand being where relative ones begin; nil outside of it.
  func inside(_ path: String) -> String? {
    var whole = prefix + path
    if path.hasPrefix("/") {
      let places = [top, SpecWriter.real(top) ?? top]
      // Its folder may be reached through a link, and it may itself be gone.
      let real = SpecWriter.real(path) ?? path
      guard let base = places.first(where: { real == $0 || real.hasPrefix($0 + "/") }) else { return nil }
      whole = String(real.dropFirst(base.count))
    }
    return Self.plain(whole)
  }

  /// A path without dots and doubled slashes; nil where it leads out of the repository.
  static func plain(_ path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." { parts.append(part) } else if parts.popLast() == nil { return nil }
    }
    return parts.joined(separator: "/")
  }
}

/// The commit that a change is compared with.
struct GitBase {
  /// What was asked for, in words.
  let name: String
  /// The commit.
  let commit: String
}
