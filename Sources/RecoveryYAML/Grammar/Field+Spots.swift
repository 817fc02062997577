import RecoveryModel

/// Where in a clause the value of a field is kept.
extension Field where C: Clause {
  /// Hands on the place of a value: `{ $1(&$0.keep) }`, which is to say `keep`.
  ///
  /// A key path would say the same, but the runtime makes and follows each in the time of a thousand instructions, which was
  /// a third of reading a spec, and most of the program's start.
  typealias Spot<Value> = @Sendable (inout C, (inout Value) -> Void) -> Void

  /// What is written at a place.
  static func written<Value>(at spot: Spot<Value?>, in clause: C) -> Value? {
    var (copy, value) = (clause, Value?.none)
    spot(&copy) { value = $0 }
    return value
  }

  /// All that is written at a place.
  static func written<Value>(at spot: Spot<[Value]>, in clause: C) -> [Value] {
    var (copy, values) = (clause, [Value]())
    spot(&copy) { values = $0 }
    return values
  }
}
