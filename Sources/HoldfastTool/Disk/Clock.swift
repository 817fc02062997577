import Quantities

/// The only place that asks what day it is.
enum Clock {
  /// Today in UTC.
  static var today: CivilDate { CivilDate(daysSinceEpoch: Int(time(nil)) / 86_400) }
  /// Now, in seconds since 1970.
  static var now: Int64 { Int64(time(nil)) }
}
