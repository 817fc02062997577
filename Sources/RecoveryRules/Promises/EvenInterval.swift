import Quantities

/// An interval that divides the day, so that runs are evenly spaced.
struct EvenInterval {
  /// The interval.
  let span: TimeSpan

  /// The longest even interval whose runs are never further apart than a bound, not even on the day on which the clocks
  /// of the zone change; nil where that is under a minute.
  init?(atMost bound: TimeSpan, in zone: Zone) {
    let found = Self.minutes.lazy.map(TimeSpan.minutes).first { span in
      span <= bound && Self.schedule(every: span)?.longestGap(in: zone).map { $0.span <= bound } ?? false
    }
    guard let found else { return nil }
    span = found
  }

  /// The shortest even interval whose runs are never closer than a bound; nil where that is over a day.
  init?(atLeast bound: TimeSpan, in zone: Zone) {
    let found = Self.minutes.reversed().lazy.map(TimeSpan.minutes).first { span in
      span >= bound && Self.schedule(every: span)?.shortestGap(in: zone).map { $0.span >= bound } ?? false
    }
    guard let found else { return nil }
    span = found
  }

  private static func schedule(every span: TimeSpan) -> Schedule? { try? Schedule("every \(span)") }

  /// The intervals that divide an hour, or a day in whole hours, in minutes, longest first: what every clock can be told
  /// in one line.
  private static let minutes: [Int64] = [
    1440, 720, 480, 360, 240, 180, 120, 60, 30, 20, 15, 12, 10, 6, 5, 4, 3, 2, 1,
  ]
}

extension TimeSpan {
  /// The next span that people would promise: whole minutes to six hours, hours to three days, days.
  var roundedUp: TimeSpan {
    let unit: Int64 =
      switch seconds {
      case ...21_600: 60
      case ...259_200: 3600
      default: 86_400
      }
    let (quotient, rest) = seconds.quotientAndRemainder(dividingBy: unit)
    return .seconds((quotient + (rest > 0 ? 1 : 0)) * unit)
  }
}
