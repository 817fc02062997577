/// The systems of some specs, by their place: all read already, or each read when it is asked for.
///
/// A system that is read takes several times the room of its text, and of the thousands that an estate may have few are
/// looked at together.
package protocol SystemSpecs: Sendable {
  /// What the systems are called and where their names stand, in the order of the spec.
  var keys: [Key] { get }
  /// What was written of the system at this place; what is wrong with it is told by whoever reads it.
  subscript(place: Int) -> SystemSpec { get }
  /// The same of several, in the order of their places.
  func together(_ places: [Int]) -> [SystemSpec]
}

extension SystemSpecs {
  /// One after the other, where nothing is won by any other way.
  package func together(_ places: [Int]) -> [SystemSpec] { places.map { self[$0] } }
}

extension [SystemSpec]: SystemSpecs {
  package var keys: [Key] { map(\.name) }
}
