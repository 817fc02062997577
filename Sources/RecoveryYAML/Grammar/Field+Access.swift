import RecoveryModel

/// How the value of a field is had of a clause, and how it is given to one: `{ $0.keep }, { $0.keep = $1 }`.
///
/// A key path would say both in a word, but the runtime makes and follows each in the time of a thousand instructions, which
/// was a third of reading a spec and most of the program's start.
extension Field where C: Clause {
  /// Has the value of a clause. What is read once is read by many at a time, so that this may change nothing.
  typealias Getter<Value> = @Sendable (C) -> Value
  /// Gives a clause its value.
  typealias Setter<Value> = @Sendable (inout C, Value) -> Void
  /// Lets a value be changed where it stands in a clause: `{ $1(&$0.location) }`.
  typealias Changer<Value> = @Sendable (inout C, (inout Value) -> Void) -> Void
}
