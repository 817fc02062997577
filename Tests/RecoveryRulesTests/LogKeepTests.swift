import Testing

@Suite("How long a service keeps logs") struct LogKeepTests {
  private func underlined(_ keep: String, _ place: String = "cloudwatch-logs") -> [[String]] {
    CommandPlaces.underlined("keep-beyond-platform", in: spec(keep, place))
  }

  private func spec(_ keep: String, _ place: String = "cloudwatch-logs") -> String {
    """
    holdfast: 1
    system: a
    components: {trail: {platform: cloudwatch-logs}}
    stores: {archive: {platform: s3}}
    logs: {backup: {keep: \(keep), in: [\(place)]}}

    """
  }

  @Test("a number of days that it does not take is refused", arguments: ["100d", "2d", "7mo", "11y", "36h"])
  func refused(_ keep: String) {
    #expect(underlined(keep) == [[keep, "cloudwatch-logs"]])
    #expect(underlined(keep, "archive, trail") == [[keep, "trail"]])
  }

  @Test(
    "what it calls by that name is taken",
    arguments: [
      "1d", "2w", "1mo", "3mo", "6mo", "1y", "13mo", "18mo", "3y", "7y", "10y", "forever", "unknown",
    ])
  func taken(_ keep: String) { #expect(underlined(keep) == []) }

  @Test("other places keep logs as long as one likes")
  func elsewhere() {
    #expect(underlined("100d", "archive") == [])
    #expect(underlined("100d", "/var/log") == [])
  }

  @Test("the edit keeps it as long as the next number of days")
  func edit() {
    #expect(CommandPlaces.mended("keep-beyond-platform", in: spec("100d")) == spec("120d"))
  }
}

@Suite("Logs that a framework binds") struct BoundLogTests {
  private func spec(_ keep: String) -> String {
    "holdfast: 1\nsystem: a\ncompliance: [pci-dss]\nlogs: {audit: {keep: \(keep), in: [x], holds: [audit-logs]}}\n"
  }

  @Test("an unknown retention of a log is told, and mended by what the clause asks for")
  func unknown() {
    let rule = "retention-below-framework"
    #expect(CommandPlaces.underlined(rule, in: spec("unknown")) == [["unknown", "audit-logs"]])
    #expect(CommandPlaces.mended(rule, in: spec("unknown")) == spec("1y"))
    #expect(CommandPlaces.underlined(rule, in: spec("1y")) == [])
  }
}
