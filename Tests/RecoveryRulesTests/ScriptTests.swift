import Testing

@Suite("A job that cannot fail") struct ScriptTests {
  /// A backup with a command in block text.
  private func spec(_ lines: [String]) -> String {
    "holdfast: 1\nsystem: a\ncomponents:\n  b:\n    platform: files\n    backups:\n      c:\n        method: copy\n"
      + "        run: |\n" + lines.map { "          " + $0 + "\n" }.joined()
  }

  @Test(
    "its last command and the first failure that it hides are underlined",
    arguments: [
      (["pg_dump a > b", "echo done"], ["echo", "pg_dump"]),
      (["echo begin", "pg_dump a", "aws s3 cp a b", "rm -rf a", "echo done"], ["echo", "pg_dump"]),
      (["pg_dump a; true"], ["true", "pg_dump"]),
      (["pg_dump a | gzip > b", ": # done"], [":", "pg_dump"]),
    ])
  func found(_ lines: [String], _ expected: [String]) {
    #expect(CommandPlaces.underlined("script-always-succeeds", in: spec(lines)) == [expected])
  }

  @Test(
    "a script that stops, decides or ends in what can fail is left alone",
    arguments: [
      ["set -e", "pg_dump a", "echo done"], ["set -eu; pg_dump a", "echo done"],
      ["pg_dump a && echo done"], ["pg_dump a &&", "  echo done"],
      ["if pg_dump a", "then", "echo yes", "fi"], ["trap 'echo no' EXIT", "pg_dump a", "echo done"],
      ["pg_dump a", "aws s3 cp a b"], ["pg_dump a", "rm a"], ["echo a", "echo b"], ["pg_dump a"],
      ["pg_dump a || exit 1", "echo done"],
    ])
  func innocent(_ lines: [String]) {
    #expect(CommandPlaces.underlined("script-always-succeeds", in: spec(lines)) == [])
  }

  @Test("the edit lets the first failure end it")
  func edit() {
    let broken = spec(["pg_dump a", "echo done"])
    #expect(
      CommandPlaces.mended("script-always-succeeds", in: broken)
        == broken.replacing("pg_dump", with: "set -e; pg_dump"))
  }
}
