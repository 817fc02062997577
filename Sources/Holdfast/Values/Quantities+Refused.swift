// Literals are no quantities: a bare number has no unit, and a text is said to be one in the notation of the language.

@available(
  *, unavailable, message: "a time is said with its unit, such as .minutes(15), or as .written(\"15m\")"
)
extension TimeSpan: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a time is said as .minutes(15)")
extension TimeSpan: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable,
  message: "a time is said with its unit, such as .minutes(20...50), or as .written(\"20m..50m\")"
)
extension TimeRange: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a time is said as .minutes(20...50)")
extension TimeRange: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable, message: "a time is said with its unit, such as .days(30), or as .written(\"30d\")"
)
extension Period: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a time is said as .days(30)")
extension Period: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable, message: "a recovery time is said with its unit, such as .hours(4), or as .written(\"4h\")"
)
extension RecoveryTime: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a recovery time is said as .hours(4)")
extension RecoveryTime: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable,
  message: "a recovery point is said with its unit, such as .minutes(15), or as .written(\"15m\")"
)
extension RecoveryPoint: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a recovery point is said as .minutes(15)")
extension RecoveryPoint: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable,
  message: "what is kept is said with its unit, such as .days(30) or .copies(12), or as .written(\"30d\")"
)
extension Keep: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(
  *, unavailable, message: "a number alone has no unit: what is kept is said as .days(30) or .copies(12)"
)
extension Keep: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable, message: "a size is said with its unit, such as .gibibytes(40), or as .written(\"40GiB\")"
)
extension DataSize: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a size is said as .gibibytes(40)")
extension DataSize: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}

@available(
  *, unavailable,
  message: "a rate is said with its unit, such as .mebibytesPerSecond(200), or as .written(\"200MiB/s\")"
)
extension DataRate: ExpressibleByStringLiteral {
  /// Not a quantity.
  public init(stringLiteral text: String) { self = .written(text) }
}

@available(*, unavailable, message: "a number alone has no unit: a rate is said as .mebibytesPerSecond(200)")
extension DataRate: ExpressibleByIntegerLiteral {
  /// Not a quantity.
  public init(integerLiteral count: Int) { self = .unknown }
}
