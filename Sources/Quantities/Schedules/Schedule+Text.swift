extension Schedule {
  /// Reads a phrase or five fields of cron.
  package init(parsing bytes: ArraySlice<UInt8>) throws(Misread) {
    throw Misread(0..<bytes.count, "schedules cannot be read yet", expected: "patience")
  }

  /// The canonical text.
  package var description: String { "" }
}
