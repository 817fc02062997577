import SpecConversion

/// The files by which a service, and git itself, call Holdfast's own parts on each change.
struct ServiceFiles {
  /// Where Holdfast's repository is: its address, or a word that says that nobody said.
  let address: String
  /// The release that is called.
  let version: String

  /// What stands where the address would.
  static let unknown = "WHERE-HOLDFAST-IS"

  /// The file of a service; nil for none.
  func file(of service: StartAnswers.Service) -> StarterFiles.File? {
    switch service {
    case .github:
      StarterFiles.File(
        path: ".github/workflows/holdfast.yml", about: "checks of pull requests", text: github,
        remedy: "add a step that uses \(project)@v\(version) to a job of it, and take --ci none")
    case .gitlab:
      StarterFiles.File(
        path: ".gitlab-ci.yml", about: "checks of merge requests", text: gitlab,
        remedy: "include /.ci/gitlab.yml of \(project) in it, and take --ci none")
    case .none: nil
    }
  }

  /// The hooks of pre-commit.
  var hooks: StarterFiles.File {
    StarterFiles.File(
      path: ".pre-commit-config.yaml", about: "checks of commits, once `pre-commit install` was run",
      text: """
        # Each commit is checked, and what it compiles to must be in it.
        repos:
          - repo: \(YAMLText.word(address, inFlow: false))
            rev: v\(version)
            hooks: [{id: holdfast-check}, {id: holdfast-build}]

        """, remedy: "add the hooks holdfast-check and holdfast-build of \(address) to it")
  }

  /// Whether somebody has yet to say where Holdfast is.
  var isUnknown: Bool { project == Self.unknown }

  /// The repository as services name it: `owner/name`.
  private var project: String {
    guard address.contains("://") || address.hasPrefix("git@") else { return Self.unknown }
    let path = address.split(whereSeparator: { $0 == "/" || $0 == ":" }).dropFirst(
      address.contains("://") ? 2 : 1)
    // What no service takes for a name would be taken for something else in its file.
    let isName = path.joined().utf8.allSatisfy {
      $0 &- 0x61 < 26 || $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || "._-".utf8.contains($0)
    }
    guard path.count >= 2, isName else { return Self.unknown }
    let name = path.joined(separator: "/")
    return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
  }

  private var github: String {
    """
    # What a pull request promises is checked, and its summary says what the change means.
    name: Recovery promises
    on: [pull_request]
    permissions: {contents: read}
    jobs:
      holdfast:
        runs-on: ubuntu-latest
        container: swift:6.2
        steps:
          - uses: actions/checkout@v4
            with: {fetch-depth: 0} # the change is compared with what it began from
          - uses: \(project)@v\(version)
            with: {output: generated}

    """
  }

  private var gitlab: String {
    """
    # What a merge request promises is checked, and an artifact says what the change means.
    include:
      - project: \(project)
        ref: v\(version)
        file: /.ci/gitlab.yml
    holdfast:
      variables: {OUTPUT: generated}

    """
  }
}
