import Foundation
import Testing

@Suite("A spec to begin with") struct InitTests {
  private static let asOf = ["--as-of", "2026-11-21"]

  @Test("the YAML one is a system, a policy and a schema; it holds, is laid out, and compiles")
  func yaml() throws {
    let scratch = try Scratch()
    let started = try Tool.run(["init", "begun"], in: scratch.url)
    #expect(
      started.output == """
        wrote into begun
          specs/systems/orders.yaml   a system
          specs/policies/house.yaml   what is asked of every system
          specs/holdfast.schema.json  what may be written in a spec, for editors
        next: cd begun && holdfast check && holdfast build --output generated

        """)
    #expect(started.code == 0 && started.errors == "")
    #expect(
      scratch.text("begun/specs/systems/orders.yaml") == """
        # yaml-language-server: $schema=../holdfast.schema.json
        # What orders promises, how it is backed up, and how it is brought back.
        holdfast: 1
        system: orders
        owner: orders-team
        # What a class asks stands in ../policies/house.yaml.
        class: standard
        # Back within 2h, and without the last 15m at most. Try rpo: 1m and check again.
        objectives: {rto: 2h, rpo: 15m}
        components:
          database:
            platform: rds-postgres
            resource: orders-prod
            region: eu-west-1
            backups:
              automated: {method: automated, window: 03:00..04:00, keep: 30d}
        # The way back: the recovery time is proved from its steps.
        recovery:
          restore:
            recovers: database
            from: automated
            detect: 10m
            steps:
              - {name: Restore to a new instance, takes: 20m..50m}
              - {name: Point the service at it, takes: 5m}
        # A procedure that nobody tries is a hope.
        drills:
          restore: {type: restore, schedule: quarterly, covers: [restore]}

        """)
    #expect(
      scratch.text("begun/specs/holdfast.schema.json") == (try Tool.run(["schema"]).output))
    let folder = scratch.url.appending(path: "begun")
    let check = try Tool.run(["check"] + Self.asOf, in: folder)
    #expect(check.code == 0, "\(check.output)")
    #expect(try Tool.run(["fmt", "--check", "specs"], in: folder).code == 0)
    let built = try Tool.run(["build", "--output", "generated"] + Self.asOf, in: folder)
    #expect(built.code == 0, "\(built.output)")
  }

  @Test(
    "with options it asks nothing, and writes what they say",
    arguments: ["postgres", "azure-blob", "cloudsql"])
  func options(_ platform: String) throws {
    let scratch = try Scratch()
    let started = try Tool.run(
      [
        "init", "--name", "billing", "--platform", platform, "--rto", "90m", "--rpo", "50h", "--region",
        "r-1",
      ],
      in: scratch.url)
    #expect(started.code == 0, "\(started.errors)")
    let spec = try #require(scratch.text("specs/systems/billing.yaml"))
    #expect(spec.contains("\nsystem: billing\n") && spec.contains("\nobjectives: {rto: 90m, rpo: 50h}\n"))
    #expect(spec.contains("region: r-1"))
    let check = try Tool.run(["check"] + Self.asOf, in: scratch.url)
    #expect(check.code == 0, "\(check.output)")
    #expect(try Tool.run(["build", "--output", "generated"] + Self.asOf, in: scratch.url).code == 0)
    // The next system of the same folder shares the policy and the schema.
    #expect(try Tool.run(["init", "--name", "ledger"], in: scratch.url).code == 0)
    #expect(try Tool.run(["check"] + Self.asOf, in: scratch.url).code == 0)
  }

  @Test("a promise that no method can keep is written, and said")
  func broken() throws {
    let scratch = try Scratch()
    let started = try Tool.run(["init", "--rpo", "1m"], in: scratch.url)
    #expect(
      started.output.contains(
        "note: `holdfast check` will say: `database` can lose 5m when its instance or zone is lost, or its data is wrong, but promises 1m\n"
      ), "\(started.output)")
    #expect(started.code == 0)
    #expect(try Tool.run(["check"] + Self.asOf, in: scratch.url).code == 1)
  }

  @Test("what runs on changes calls Holdfast's own parts")
  func services() throws {
    let scratch = try Scratch()
    let github = try Tool.run(
      ["init", "--ci", "github", "--holdfast", "https://github.example/ours/holdfast.git"], in: scratch.url)
    #expect(github.code == 0 && !github.output.contains("WHERE-HOLDFAST-IS"), "\(github.output)")
    #expect(
      scratch.text(".github/workflows/holdfast.yml") == """
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
              - uses: ours/holdfast@v0.1.0
                with: {output: generated}

        """)
    #expect(
      scratch.text(".pre-commit-config.yaml")?.contains(
        "  - repo: https://github.example/ours/holdfast.git\n    rev: v0.1.0\n") == true,
      "\(scratch.text(".pre-commit-config.yaml") ?? "")")
    let gitlab = try Tool.run(["init", "other", "--ci", "gitlab"], in: scratch.url)
    #expect(
      gitlab.output.contains(
        "note: write the address of Holdfast's repository for WHERE-HOLDFAST-IS in .gitlab-ci.yml and .pre-commit-config.yaml\n"
      ), "\(gitlab.output)")
    #expect(
      scratch.text("other/.gitlab-ci.yml") == """
        # What a merge request promises is checked, and an artifact says what the change means.
        include:
          - project: WHERE-HOLDFAST-IS
            ref: v0.1.0
            file: /.ci/gitlab.yml
        holdfast:
          variables: {OUTPUT: generated}

        """)
  }

  @Test("nothing is written over, and where one file is in the way none is written")
  func inTheWay() throws {
    let scratch = try Scratch()
    #expect(try Tool.run(["init"], in: scratch.url).code == 0)
    let again = try Tool.run(["init"], in: scratch.url)
    #expect(
      again.code == 2
        && again.errors
          == "holdfast: ./specs/systems/orders.yaml is there already; nothing was written: choose another name with --name, or another folder\n",
      "\(again.errors)")
    let other = try Scratch()
    try other.write("mine\n", to: ".gitlab-ci.yml")
    let refused = try Tool.run(["init", "--ci", "gitlab"], in: other.url)
    #expect(
      refused.code == 2 && refused.errors.contains("./.gitlab-ci.yml is there already"), "\(refused.errors)")
    #expect(refused.errors.contains("include /.ci/gitlab.yml of"))
    #expect(other.files() == [".gitlab-ci.yml"] && other.text(".gitlab-ci.yml") == "mine\n")
    // A file where a folder should be: what was made before it goes away again.
    let third = try Scratch()
    try third.write("", to: ".github")
    let stopped = try Tool.run(["init", "--ci", "github"], in: third.url)
    #expect(stopped.code == 2 && stopped.errors.contains("nothing was written"), "\(stopped.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: third.url.path) == [".github"])
    let hooked = try Scratch()
    try hooked.write("repos: []\n", to: ".pre-commit-config.yaml")
    let noted = try Tool.run(["init", "--ci", "gitlab"], in: hooked.url)
    #expect(
      noted.code == 0 && noted.output.contains(".pre-commit-config.yaml is there already and stays as it is"))
    #expect(hooked.text(".pre-commit-config.yaml") == "repos: []\n")
  }

  @Test(
    "a value that cannot be meant is one line and 2, and nothing is written",
    arguments: [
      (["--name", "Our Orders"], "`Our Orders` is no name"), (["--name", ""], "`` is no name"),
      (["--platform", "rds-postgre"], "there is no platform rds-postgre; did you mean rds-postgres?"),
      (["--rto", "2"], "`2` is no RTO: a time with its unit"), (["--rpo", "0m"], "`0m` is no RPO"),
      (["--region", "eu west"], "`eu west` is no region"), (["--region", "a}"], "`a}` is no region"),
      (["--ci", "jenkins"], "`jenkins` is no CI service that is known here: github, gitlab or none"),
      (["--swift", "--library", "x", "--rto", "2h"], "--swift writes a package"),
      (["--library", "x"], "--library is for --swift"),
    ])
  func values(_ words: [String], _ complaint: String) throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(["init"] + words, in: scratch.url)
    #expect(outcome.code == 2 && outcome.errors.hasPrefix("holdfast: \(complaint)"), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.output == "")
    #expect(scratch.files() == [])
  }

  @Test("the Swift one is three files, which compile and say what the YAML one says")
  func swift() throws {
    let scratch = try Scratch()
    let path = Tool.top.path
    let started = try Tool.run(["init", "--swift", "--library", path], in: scratch.url)
    #expect(
      started.output == """
        wrote into .
          Package.swift                where the library is
          Sources/estate/Estate.swift  every system there is
          Sources/estate/Orders.swift  one of them
        next: swift run estate check (the first build compiles the library, which takes a minute or two)

        """)
    #expect(started.code == 0)
    #expect(
      scratch.files() == ["Package.swift", "Sources/estate/Estate.swift", "Sources/estate/Orders.swift"])
    let package = try #require(scratch.text("Package.swift"))
    #expect(package.contains(".package(name: \"holdfast\", path: \"\(path)\")"))
    try SwiftProgram.link(
      ["Sources/estate/Estate.swift", "Sources/estate/Orders.swift"], as: "estate", in: scratch.url)
    let program = scratch.url.appending(path: "estate").path
    let ours = try Tool.run(["check"] + Self.asOf, in: scratch.url, program: program)
    #expect(ours.code == 0, "\(ours.output)")
    let proof = try Tool.run(["prove", "orders"] + Self.asOf, in: scratch.url, program: program)
    #expect(try Tool.run(["init"], in: scratch.url).code == 0)
    let theirs = try Tool.run(["prove", "orders"] + Self.asOf, in: scratch.url)
    // The settings below the proofs tell of the policy, which the one in Swift has not.
    #expect(proof.output.contains("holds") && proof.code == 0)
    #expect(theirs.output.hasPrefix(proof.output), "\(theirs.output)")
  }

  @Test("where the library is must be said")
  func library() throws {
    let scratch = try Scratch()
    let outcome = try Tool.run(["init", "--swift"], in: scratch.url)
    #expect(outcome.code == 2 && outcome.errors.contains("--library"))
    #expect(scratch.files() == [])
  }
}
