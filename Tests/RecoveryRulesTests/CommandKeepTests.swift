import Testing

@Suite("A command that removes a backup before its time is over") struct CommandKeepTests {
  /// A backup on a disk that is to be kept for thirty days, with a command in block text.
  private func spec(_ lines: [String], keep: String = "30d", platform: String = "filesystem") -> String {
    """
    holdfast: 1
    system: a
    components:
      b:
        platform: postgres
        backups:
          c:
            method: dump
            keep: \(keep)
            to: d
            run: |

    """ + lines.map { "          " + $0 + "\n" }.joined() + "stores:\n  d: {platform: \(platform)}\n"
  }

  @Test(
    "the number that says so and the retention are underlined",
    arguments: [
      (["restic backup /a", "restic forget --keep-daily 7 --prune"], "7"),
      (["restic forget --keep-last-not-known"], nil),
      (["restic forget --keep-within 14d"], "14d"),
      (["restic forget --keep-daily 7 --keep-weekly 4"], "4"),
      (["restic forget --keep-daily=7 --keep-weekly=5"], nil),
      (["restic forget --keep-daily 7 --keep-tag gold"], nil),
      (["borg prune -d 7 -w 2"], "2"),
      (["restic forget --keep-hourly 48"], "48"),
      (["pg_dump a > /d/$(date +%F).sql", "find /d/ -name '*.sql' -mtime +7 -delete"], "+7"),
      (["pg_dump a > $DIR/a", "find $DIR -mtime +7 -exec rm {} +"], "+7"),
      (["pg_dump a > /d/a", "find /d -mmin +1440 -delete"], "+1440"),
      (["pg_dump a > /d/a", "find /d -mtime +29 -delete"], nil),
      (["pg_dump a > /d/a", "find /var/log -mtime +7 -delete"], nil),
      (["pg_dump a > /d/a", "find /d -mtime +7 -print"], nil),
      (["pg_dump a > /d/a", "find /d -mtime -7 -delete"], nil),
      (["velero backup create n --ttl 240h0m0s"], "240h0m0s"),
      (["velero backup create n --ttl 720h"], nil),
      (["velero backup create n --ttl 10d"], nil),
      (["rclone delete --min-age 2w d:"], "2w"),
      (["duplicity remove-older-than 10D file:///d"], "10D"),
      (["aws rds modify-db-instance --backup-retention-period 7"], "7"),
      (["aws rds modify-db-instance --backup-retention-period 35"], nil),
      (["tar -cf a -d b"], nil),
    ] as [([String], String?)])
  func found(_ lines: [String], _ expected: String?) {
    let underlined = CommandPlaces.underlined("removed-before-keep-ends", in: spec(lines))
    #expect(underlined == (expected.map { [[$0, "30d"]] } ?? []))
  }

  @Test(
    "what is kept for ever is removed by whatever removes it, what is counted by nothing that one can compare"
  )
  func otherKeeps() {
    let forget = ["restic forget --keep-yearly 10"]
    #expect(
      CommandPlaces.underlined("removed-before-keep-ends", in: spec(forget, keep: "forever"))
        == [["10", "forever"]])
    #expect(
      CommandPlaces.underlined("removed-before-keep-ends", in: spec(forget, keep: "7 copies")) == [])
  }

  @Test("a folder is cleaned where the backup only passes through it")
  func passingFolder() {
    let lines = ["pg_dump a > /d/a", "aws s3 cp /d/a s3://b/", "find /d -mtime +1 -delete"]
    #expect(CommandPlaces.underlined("removed-before-keep-ends", in: spec(lines, platform: "s3")) == [])
  }

  @Test(
    "the edit lets it keep them as long as the plan says",
    arguments: [
      ("pg_dump a > /d/a; find /d -mtime +7 -delete", "pg_dump a > /d/a; find /d -mtime +30 -delete"),
      ("velero backup create n --ttl=240h", "velero backup create n --ttl=720h"),
      ("restic forget --keep-daily 7", "restic forget --keep-daily 30"),
      ("borg prune --keep-within=7d", "borg prune --keep-within=30d"),
    ])
  func edit(_ line: String, _ mended: String) {
    let broken = spec([line])
    #expect(
      CommandPlaces.mended("removed-before-keep-ends", in: broken)
        == broken.replacing(line, with: mended))
  }

  @Test("the whole picture")
  func picture() {
    #expect(
      Pictures.of(
        "removed-before-keep-ends",
        in: spec(["pg_dump a > /d/a", "find /d -mtime +7 -delete"])) == #"""
          error[removed-before-keep-ends]: `b.c` is to be kept 30d, but its own command keeps it 8d
            --> spec.yaml:13:26
             |
           9 |         keep: 30d
             |               --- to be kept so long
          ...
          13 |           find /d -mtime +7 -delete
             |                          ^^ gone at this age
             |
             = help: let the command keep it 30d
          13 -           find /d -mtime +7 -delete
          13 +           find /d -mtime +30 -delete
             = note: `find` drops what is less than a day, so that a file goes a day later than the number says
             = more: holdfast explain removed-before-keep-ends

          """#)
  }
}
