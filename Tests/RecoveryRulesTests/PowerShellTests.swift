import Testing

@testable import RecoveryRules

/// Scripts of PowerShell, whose words are not a shell's.
@Suite("PowerShell") struct PowerShellTests {
  private static func spec(_ lines: [String]) -> String {
    """
    holdfast: 1
    system: orders
    components:
      database:
        platform: postgres
        backups:
          nightly:
            method: dump
            keep: 7d
            run: |

    """ + lines.map { "          \($0)\n" }.joined()
  }

  @Test(
    "bytes that go through a pipe or into a file are found in PowerShell",
    arguments: [
      (["$env:PGPASSWORD = $P", "pg_dump orders > $FILE"], [">", "pg_dump"]),
      (["$t = Get-Date", "pg_dump -Fc orders | gzip > $FILE"], ["|", "pg_dump"]),
      (["mysqldump orders >orders.sql", "Write-Output \"done\""], [">orders.sql", "mysqldump"]),
    ])
  func bytes(_ lines: [String], _ words: [String]) {
    #expect(CommandPlaces.underlined("bytes-through-text", in: Self.spec(lines)) == [words])
  }

  @Test(
    "a shell, a file that the program writes itself, and a version that leaves bytes alone are left alone",
    arguments: [
      ["pg_dump orders > $FILE"], ["$env:PGPASSWORD = $P", "pg_dump --file=$FILE orders"],
      ["#requires -Version 7.4", "$env:PGPASSWORD = $P", "pg_dump orders > $FILE"],
      ["$env:PGPASSWORD = $P", "psql -c \"select 1\" > $FILE"],
      ["echo Get-up", "pg_dump orders | gzip > $FILE"],
    ])
  func leftAlone(_ lines: [String]) {
    #expect(Pictures.of("bytes-through-text", in: Self.spec(lines)) == "")
  }

  @Test("a script that ends in words of its own has no edit of a shell")
  func ends() {
    let lines = ["$t = Get-Date", "aws s3 cp a b", "Write-Output \"done\""]
    #expect(
      CommandPlaces.underlined("script-always-succeeds", in: Self.spec(lines)) == [["Write-Output", "aws"]])
    #expect(CommandPlaces.mended("script-always-succeeds", in: Self.spec(lines)) == nil)
    #expect(CommandPlaces.underlined("failure-passed-over", in: Self.spec(lines)).isEmpty)
  }

  @Test("a password that a variable is given is hidden and found, one that is read is not")
  func secrets() {
    let found = CommandPlaces.underlined(
      "secret-in-clear",
      in: Self.spec(["$env:PGPASSWORD = 'hunter22secret'", "$password = \"k3y-of-9-doors\""]))
    #expect(found == [["hunter22secret", "k3y-of-9-doors"]])
    #expect(
      Pictures.of("secret-in-clear", in: Self.spec(["$env:PGPASSWORD = $secret", "$name = 'orders-prod'"]))
        == "")
  }
}
