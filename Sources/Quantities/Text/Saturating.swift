extension FixedWidthInteger {
  /// The sum, held at the type's bounds where it would leave them.
  @inlinable public func addingSaturating(_ other: Self) -> Self {
    let (sum, over) = addingReportingOverflow(other)
    return over ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, held at the type's bounds where it would leave them.
  @inlinable public func subtractingSaturating(_ other: Self) -> Self {
    let (difference, over) = subtractingReportingOverflow(other)
    return over ? (other < 0 ? .max : .min) : difference
  }

  /// The product, held at the type's bounds where it would leave them.
  @inlinable public func multipliedSaturating(by other: Self) -> Self {
    let (product, over) = multipliedReportingOverflow(by: other)
    return over ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
