/// A field that few clauses have: a clause without it holds one empty pointer, and what is written stands apart.
///
/// An estate of thousands of systems is mostly fields that nobody wrote; with their full width kept free in each clause,
/// reading, walking and giving up the specs was bound by memory. Public for the same reason as ``Written``.
@propertyWrapper
@frozen public struct Rare<Value: Sendable>: Sendable {
  @usableFromInline var box: RareBox<Value>?

  /// A field that is not written.
  @inlinable public init() {}

  /// A field with what is written there.
  @inlinable public init(wrappedValue: Written<Value>?) { self.wrappedValue = wrappedValue }

  /// What is written; nil where nothing is.
  @inlinable public var wrappedValue: Written<Value>? {
    get { box?.value }
    set { box = newValue.map(RareBox.init) }
  }
}

/// Where a rare field's value stands.
@usableFromInline final class RareBox<Value: Sendable>: Sendable {
  @usableFromInline let value: Written<Value>

  @inlinable init(_ value: Written<Value>) { self.value = value }
}

extension Rare: Equatable where Value: Equatable {
  /// Whether both hold the same, or nothing.
  public static func == (one: Rare, other: Rare) -> Bool { one.wrappedValue == other.wrappedValue }
}

extension Rare: Hashable where Value: Hashable {
  /// By what is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}
