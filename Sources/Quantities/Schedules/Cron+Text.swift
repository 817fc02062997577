extension Cron: Quantity {
  /// Reads five fields, or `@daily` and its like.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    var scan = Scan(bytes)
    scan.skipBlanks()
    if scan.next == 0x40 {
      self = try Self.alias(scan)
      return
    }
    var stars: Stars = []
    let minutes = try Self.field(&scan, .minutes, &stars)
    let hours = try Self.field(&scan, .hours, &stars)
    let days = try Self.field(&scan, .daysOfMonth, &stars)
    let months = try Self.field(&scan, .months, &stars)
    var weekdays = try Self.field(&scan, .weekdays, &stars)
    if weekdays & 1 << 7 != 0 { weekdays = weekdays & 0x7F | 1 }
    scan.skipBlanks()
    guard scan.isAtEnd else {
      throw Misread(
        scan.rest, "a sixth field follows", expected: "five fields: minute, hour, day, month, weekday")
    }
    self.init(
      minutes: minutes, hours: UInt32(truncatingIfNeeded: hours),
      daysOfMonth: UInt32(truncatingIfNeeded: days),
      months: UInt16(truncatingIfNeeded: months), weekdays: UInt8(truncatingIfNeeded: weekdays), stars: stars)
  }

  /// The next field of `scan`, whose star is noted in `stars`.
  private static func field(_ scan: inout Scan, _ field: CronField, _ stars: inout Stars) throws(Misread)
    -> UInt64
  {
    scan.skipBlanks()
    let start = scan.offset
    let text = scan.word()
    guard let first = text.first else {
      throw Misread(
        scan.rest, "the \(field.name) is missing", expected: "five fields: minute, hour, day, month, weekday")
    }
    if first == 0x2A { stars.insert(Stars(rawValue: 1 << field.rawValue)) }
    return try shifted(by: start) { () throws(Misread) in try field.mask(of: text) }
  }

  /// The fields that an `@` word stands for.
  private static func alias(_ scan: Scan) throws(Misread) -> Cron {
    let word = scan.bytes[(scan.at + 1)...]
    let known: [(StaticString, String)] = [
      ("hourly", "0 * * * *"), ("daily", "0 0 * * *"), ("midnight", "0 0 * * *"), ("weekly", "0 0 * * 0"),
      ("monthly", "0 0 1 * *"), ("yearly", "0 0 1 1 *"), ("annually", "0 0 1 1 *"),
    ]
    guard let (_, fields) = known.first(where: { spells(word, $0.0) }) else {
      throw Misread(
        scan.whole, "this word names no time",
        expected: "`@hourly`, `@daily`, `@weekly`, `@monthly` or `@yearly`")
    }
    return try Cron(parsing: ArraySlice(fields.utf8))
  }

  /// The canonical text: five fields in numbers.
  package var description: String {
    let masks = [minutes, UInt64(hours), UInt64(daysOfMonth), UInt64(months), UInt64(weekdays)]
    return CronField.allCases.map { field in
      field.text(of: masks[Int(field.rawValue)], star: stars.contains(Stars(rawValue: 1 << field.rawValue)))
    }.joined(separator: " ")
  }
}
