/// The family of a fact's value.
package enum FactKind: String, CaseIterable, Sendable {
  /// A least and a greatest.
  case range
  /// A closed list.
  case enumeration = "enum"
  /// One length of time.
  case duration
  /// One count or size.
  case count
  /// Words alone.
  case rule
  /// Something that does not exist.
  case absent
}
