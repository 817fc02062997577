import Testing

@testable import ConfigTrees

/// The printed table, or why there is none.
private func printed(_ lines: CronLine...) throws(CronTableError) -> String {
  var out = OutputBuffer()
  try CronTablePrinter().print(CronTable(lines), into: &out)
  return String(decoding: out.bytes, as: UTF8.self)
}

@Test("a cron table escapes percent signs and quotes only what must be")
func cronTable() throws {
  let text = try printed(
    .comment("a\nb"), .variable("TZ", "Asia/Tokyo"), .variable("M", ""), .variable("Q", "'a' "), .blank,
    .entry(CronEntry("0 2 * * mon-fri", user: "root", command: "date +%F 'x'")))
  #expect(text == "# a\n# b\nTZ=Asia/Tokyo\nM=\"\"\nQ=\"'a' \"\n\n0 2 * * mon-fri root date +\\%F 'x'\n")
}

@Test("what cron cannot hold is an error, not another command")
func cronErrors() {
  let long = String(repeating: "x", count: 999)
  #expect(throws: CronTableError.commandTooLong(length: 999)) {
    try printed(.entry(CronEntry("* * * * *", user: "u", command: long)))
  }
  #expect(throws: CronTableError.lineBreak(part: "command")) {
    try printed(.entry(CronEntry("* * * * *", user: "u", command: "a\nb")))
  }
  #expect(throws: CronTableError.badSchedule("* * * *")) {
    try printed(.entry(CronEntry("* * * *", user: "u", command: "a")))
  }
  #expect(throws: CronTableError.badUser("a b")) {
    try printed(.entry(CronEntry("* * * * *", user: "a b", command: "a")))
  }
  #expect(throws: CronTableError.ambiguousBackslash) {
    try printed(.entry(CronEntry("* * * * *", user: "u", command: "a\\%")))
  }
  #expect(throws: CronTableError.unquotableValue(variable: "A")) { try printed(.variable("A", "\"'")) }
  #expect(!CronNames.isFileName("a.b") && !CronNames.isFileName("") && CronNames.isFileName("a_B-1"))
}
