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
      (["D=$(date +%F)", "pg_dump a > $D", "echo done"], ["echo", "pg_dump"]),
      (["T=$(psql -c x; psql -c y)", "echo done"], ["echo", "T=$"]),
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
      ["pg_dump a || exit 1", "echo done"], ["(pg_dump a; pg_dump b)", "echo done"],
      ["D=$(date) && pg_dump a", "echo done"],
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

@Suite("A job that goes on behind a failure") struct PassedOverTests {
  private func spec(_ lines: [String]) -> String {
    "holdfast: 1\nsystem: a\ncomponents:\n  b:\n    platform: files\n    backups:\n      c:\n        method: copy\n"
      + "        run: |\n" + lines.map { "          " + $0 + "\n" }.joined()
  }

  @Test(
    "its first work and the command that alone counts are underlined",
    arguments: [
      (["pg_dump a > b", "aws s3 cp b c"], ["pg_dump", "aws"]),
      (["cd /srv", "echo begin", "tar -cf a b; gsutil cp a c"], ["tar", "gsutil"]),
      (["A=1 pg_dump a", "rm a"], ["A=1", "rm"]),
      (["D=$(date)", "pg_dump a > $D", "aws s3 cp $D b"], ["pg_dump", "aws"]),
    ])
  func found(_ lines: [String], _ expected: [String]) {
    #expect(CommandPlaces.underlined("failure-passed-over", in: spec(lines)) == [expected])
  }

  @Test(
    "what stops, decides, only prepares, or is told by another rule is left alone",
    arguments: [
      ["set -e", "pg_dump a", "aws s3 cp a b"], ["pg_dump a && aws s3 cp a b"], ["pg_dump a"],
      ["cd /srv", "mkdir -p a", "pg_dump a"], ["export A=1; B=2; pg_dump a"], ["pg_dump a", "echo done"],
      ["if pg_dump a; then aws s3 cp a b; fi"], ["pg_dump a || exit 1", "aws s3 cp a b"],
      ["psql <<END", "copy a to stdout", "END"], ["cat a |", "  psql"], ["pg_dump a &&", "  aws s3 cp a b"],
      ["psql -c \"select", "  1\""], ["A=$(date)", "pg_dump a"], ["pg_dump \\", "  a"],
    ])
  func innocent(_ lines: [String]) {
    #expect(CommandPlaces.underlined("failure-passed-over", in: spec(lines)) == [])
  }

  @Test("a drill that ends in tidying up proves nothing of the restore before")
  func drill() {
    let drill =
      "holdfast: 1\nsystem: a\ndrills:\n  d:\n    run: |\n      ./restore\n      kubectl delete namespace x\n"
    #expect(CommandPlaces.underlined("failure-passed-over", in: drill) == [["./restore", "kubectl"]])
  }

  @Test("a person who runs the commands by hand sees what fails")
  func byHand() {
    let manual = spec(["pg_dump a | gzip > b", "aws s3 cp b c"]).replacing(
      "method: copy", with: "method: copy\n        manual: true")
    #expect(CommandPlaces.underlined("failure-passed-over", in: manual) == [])
    #expect(CommandPlaces.underlined("failure-lost-in-pipe", in: manual) == [])
  }

  @Test("the edit lets the first failure end it")
  func edit() {
    let broken = spec(["pg_dump a", "aws s3 cp a b"])
    #expect(
      CommandPlaces.mended("failure-passed-over", in: broken)
        == broken.replacing("pg_dump", with: "set -e; pg_dump"))
  }
}

@Suite("A wait that gives up") struct WaitTests {
  @Test(
    "its words or its time are underlined where the step may take longer",
    arguments: [
      (
        "aws rds wait db-instance-available --id a", "20m..31m",
        ["aws rds wait db-instance-available", "20m..31m"]
      ),
      ("kubectl wait --for=a pod", "31s", ["kubectl wait", "31s"]),
      ("kubectl wait --timeout=60s --for=a pod", "2m", ["--timeout=60s", "2m"]),
      ("kubectl wait --for=a pod --timeout 1m", "2m", ["--timeout 1m", "2m"]),
      (
        "aws rds restore-db-instance-from-db-snapshot && aws rds wait db-snapshot-completed", "11m",
        ["aws rds wait db-snapshot-completed", "11m"]
      ),
      ("kubectl rollout status deploy/a --timeout=60s", "5m", ["--timeout=60s", "5m"]),
      ("gcloud sql operations wait $ID", "10m..40m", ["gcloud sql operations wait", "10m..40m"]),
    ])
  func found(_ run: String, _ takes: String, _ expected: [String]) {
    let spec = CommandPlaces.step("{takes: \(takes), run: '\(run)'}")
    #expect(CommandPlaces.underlined("impatient-wait", in: spec) == [expected])
  }

  @Test(
    "a wait that is long enough, or begins again, is left alone",
    arguments: [
      ("aws rds wait db-instance-available --id a", "20m..30m"), ("kubectl wait --for=a pod", "unknown"),
      ("kubectl wait --timeout=180s --for=a pod", "1m..3m"), ("kubectl wait --timeout=-1s --for=a pod", "1h"),
      ("until aws rds wait db-instance-available --id a; do true; done", "2h"),
      ("aws rds wait db-instance-available --id a || aws rds wait db-instance-available --id a", "50m"),
      ("aws rds wait db-instance-deleted --id a", "2h"), ("kubectl rollout status deploy/a", "2h"),
      ("kubectl rollout status deploy/a --timeout=10m", "5m"), ("gcloud sql operations wait a", "5m"),
      ("gcloud sql operations wait a --timeout=unlimited", "2h"),
    ])
  func innocent(_ run: String, _ takes: String) {
    let spec = CommandPlaces.step("{takes: \(takes), run: '\(run)'}")
    #expect(CommandPlaces.underlined("impatient-wait", in: spec) == [])
  }

  @Test("the edit says the step's own time")
  func edit() {
    for (old, new) in [
      ("kubectl wait --for", "kubectl wait --timeout=120s --for"), ("--timeout 1m", "--timeout=120s"),
    ] {
      let run = old.hasPrefix("kubectl") ? "\(old)=a pod" : "kubectl wait \(old) --for=a pod"
      let spec = CommandPlaces.step("{takes: 2m, run: '\(run)'}")
      #expect(CommandPlaces.mended("impatient-wait", in: spec) == spec.replacing(old, with: new))
    }
  }
}
