import Testing

@testable import SpecConversion

@Suite("Quantities in Swift") struct SwiftQuantityTests {
  @Test(
    "what has a notation of its own is said in it, and what has none is kept as it stands",
    arguments: [
      ("4h", ".hours(4)"), ("6h30m", ".hours(6, minutes: 30)"), ("1d2h3m", ".written(\"1d2h3m\")"),
      ("1.5h", ".written(\"1.5h\")"), ("07m", ".written(\"07m\")"), ("12mo", ".months(12)"),
      ("1 copy", ".copies(1)"), ("30 copies", ".copies(30)"), ("1 copies", ".written(\"1 copies\")"),
      ("forever", ".forever"), ("unknown", ".unknown"),
    ])
  func times(_ text: String, _ swift: String) {
    #expect(SwiftQuantity.time(text, isCalendar: true) == swift)
  }

  @Test(
    "a range of one unit is a range of Swift, unless Swift would trap on it",
    arguments: [
      ("20m..50m", ".minutes(20...50)"), ("30m..2h", ".from(.minutes(30), to: .hours(2))"),
      ("50m..20m", ".from(.minutes(50), to: .minutes(20))"), ("5m", ".minutes(5)"), ("ongoing", ".ongoing"),
      ("1.5h..2h", ".written(\"1.5h..2h\")"),
    ])
  func ranges(_ text: String, _ swift: String) {
    #expect(SwiftQuantity.range(text) == swift)
  }

  @Test(
    "amounts of data and rates", arguments: [("40GiB", ".gibibytes(40)"), ("1.5TiB", ".written(\"1.5TiB\")")])
  func amounts(_ text: String, _ swift: String) {
    #expect(SwiftQuantity.amount(text, isRate: false) == swift)
    #expect(SwiftQuantity.amount("200MiB/s", isRate: true) == ".mebibytesPerSecond(200)")
    #expect(SwiftQuantity.amount("200MiB", isRate: true) == ".written(\"200MiB\")")
  }

  @Test("a literal says its text whatever is in it")
  func literals() {
    #expect(SwiftLiteralText.literal("plain") == "\"plain\"")
    #expect(SwiftLiteralText.literal("a \"b\"") == "#\"a \"b\"\"#")
    #expect(SwiftLiteralText.literal("a \"# b") == "##\"a \"# b\"##")
    #expect(SwiftLiteralText.literal("a \\(b)") == "#\"a \\(b)\"#")
    #expect(SwiftLiteralText.literal("a\tb") == "\"a\\tb\"")
  }
}
