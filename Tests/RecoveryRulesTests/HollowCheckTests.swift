import Testing

@Suite("Checks that prove nothing") struct HollowCheckTests {
  private func spec(_ check: String) -> String {
    "holdfast: 1\nsystem: a\nchecks:\n  c:\n    - \(check)\n"
  }

  @Test(
    "what passes whatever it finds is underlined",
    arguments: [
      ("{name: n, expect: unknown}", "unknown"),
      ("{name: n, run: 'curl -sS https://a/health'}", "curl"),
      ("{name: n, run: 'TOKEN=x curl -X POST -d fail=1 https://a/f'}", "curl"),
      ("{name: n, run: 'curl -o f https://a/health'}", "curl"),
      ("{name: n, run: psql -tc 'select count(*) from users'}", "'select count(*) from users'"),
      ("{name: n, run: bq query 'SELECT COUNT(*) FROM t'}", "'SELECT COUNT(*) FROM t'"),
    ])
  func hollow(_ check: String, _ place: String) {
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: spec(check)) == [[place]])
  }

  @Test(
    "what can fail, or is left to a person, is left alone",
    arguments: [
      "All tables are there", "{name: n}", "{name: n, run: 'curl -fsS https://a/health'}",
      "{name: n, run: 'curl --fail https://a/health'}", "{name: n, run: 'curl -sSf https://a/health'}",
      "{name: n, run: 'curl -s https://a/health', expect: http 200}",
      "{name: n, run: 'curl -s https://a/health | grep -q ok'}",
      "{name: n, run: psql -tc 'select count(*) from users', at-least: 10}",
      "{name: n, run: psql -tc 'select count(*) from broken', at-most: 0}",
      "{name: n, run: psql -c 'select 1/count(*) from users'}", "{name: n, run: psql -c 'select 1'}",
      "{name: n, run: test \"$(psql -tc 'select count(*) from users')\" -gt 3}",
      "{name: n, run: ./verify.sh}",
    ])
  func innocent(_ check: String) {
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: spec(check)) == [])
  }

  @Test(
    "a step or drill that looks by a curl which takes any answer is underlined, whatever shell runs it",
    arguments: [
      ("recovery: {a: {recovers: b, steps: [{name: Check it, run: curl -I https://a/health}]}}", ["curl"]),
      ("recovery: {a: {recovers: b, steps: [{name: Test, run: 'curl -f a; curl -X POST b'}]}}", ["curl"]),
      ("drills: {a: {run: kubectl exec a -- curl localhost/health}}", ["curl"]),
      ("jobs: {a: {verifies: [b.c], run: 'curl a && curl b'}}", ["curl", "curl"]),
      ("components: {b: {backups: {c: {verify: {run: sudo curl a}}}}}", ["curl"]),
    ])
  func looking(_ section: String, _ places: [String]) {
    let spec = "holdfast: 1\nsystem: a\n\(section)\n"
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: spec).flatMap { $0 } == places)
  }

  @Test(
    "what is read, compared or no look at all is left alone",
    arguments: [
      "{name: Tell them, run: curl -X POST a}", "{name: Check it, run: curl -fsS a}",
      "{name: Check it, run: curl a | jq .ok}", "{name: Check it, run: 'test \"$(curl a)\" = ok'}",
      "{name: Check it, run: curl -o /dev/null -w '%{http_code}' a}",
      "{name: Check it, run: 'if curl a; then echo up; fi'}", "{name: Check it, run: ./curl.sh}",
    ])
  func notLooking(_ step: String) {
    let spec = "holdfast: 1\nsystem: a\nrecovery: {a: {recovers: b, steps: [\(step)]}}\n"
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: spec) == [])
  }

  @Test("what a waiver speaks of is told by itself")
  func waived() {
    let two = spec("{name: n, expect: unknown}") + "  d:\n    - {name: m, expect: unknown}\n"
    let waiver =
      "waivers: {w: {rule: check-that-proves-nothing, for: c, until: 2027-01-01, because: x, approved: y}}\n"
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: two).map(\.count) == [2])
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: two + waiver).map(\.count) == [1, 2])
  }

  @Test("several of one kind are one slip, and one edit mends them")
  func several() {
    let two = spec("{name: n, run: curl a}") + "    - {name: m, run: curl b}\n"
    #expect(CommandPlaces.underlined("check-that-proves-nothing", in: two) == [["curl", "curl"]])
    #expect(
      CommandPlaces.mended("check-that-proves-nothing", in: two)
        == two.replacing("run: curl", with: "run: curl --fail"))
  }
}

@Suite("Failures that a pipe loses") struct PipeTests {
  private func spec(_ lines: [String]) -> String {
    "holdfast: 1\nsystem: a\ncomponents:\n  b:\n    platform: files\n    backups:\n      c:\n        method: copy\n"
      + "        run: |\n" + lines.map { "          " + $0 + "\n" }.joined()
  }

  @Test(
    "the program that can fail and the one that hides it are underlined",
    arguments: [
      (["pg_dump a | gzip > b"], ["pg_dump", "gzip"]),
      (["pg_dump a | gzip > b && find /b -mtime +7 -delete"], ["pg_dump", "gzip"]),
      (["pg_dump a | gzip > b-$(date +%F).gz"], ["pg_dump", "gzip"]),
      (["pg_dump $(cat a) | gzip > b-`date +%F`.gz"], ["pg_dump", "gzip"]),
      (["PGPASSWORD=$P pg_dump a | gzip | aws s3 cp - s3://b/c"], ["pg_dump", "aws"]),
      (["mysqldump a | zstd -o b", "aws s3 cp b s3://c/"], ["mysqldump", "zstd"]),
      (["set -e", "tar c a | age -r k > b && mv b c"], ["tar", "age"]),
      (["cat head | ssh h tar c / | cat > f"], ["ssh", "cat"]),
      (["sudo -n -u postgres A=1 pg_dump a | sudo tee b"], ["pg_dump", "tee"]),
    ])
  func found(_ lines: [String], _ expected: [String]) {
    #expect(CommandPlaces.underlined("failure-lost-in-pipe", in: spec(lines)) == [expected])
  }

  @Test(
    "a pipe whose end notices, or that a shell watches, is left alone",
    arguments: [
      ["pg_dump a > b"], ["pg_dump a || exit 1"], ["set -o pipefail", "pg_dump a | gzip > b"],
      ["bash -o pipefail -c 'pg_dump a | gzip > b'"], ["gunzip -c a | pg_restore -d b"],
      ["echo $KEY | gpg --import"], ["cat a | gzip > b"], ["a list | head -1 | xargs b"],
      ["pg_dump a | gzip > b", "gzip -dc b | pg_restore --list"], ["pg_dump a | gzip > b", "./verify b"],
      ["pg_dump a | gzip > b", "find b -size +1k | grep -q b"],
      ["(pg_dump a; echo $?) | gzip > b"], ["A=$(pg_dump a | gzip)"],
    ])
  func innocent(_ lines: [String]) {
    #expect(CommandPlaces.underlined("failure-lost-in-pipe", in: spec(lines)) == [])
  }
}
