/// What a restore by a method does to what is there.
package struct Restoration: Hashable, Sendable {
  /// Where the restored data appears.
  package enum Place: String, CaseIterable, Sendable {
    /// In a new resource, beside what is left of the old: a new endpoint, settings to be set again.
    case newResource = "new"
    /// Over the existing resource.
    case inPlace = "in-place"
    /// Either, as one chooses.
    case either
    /// There is nothing to restore: it is promoted, or started again.
    case promotion
  }

  /// Where the restored data appears.
  package let place: Place
  /// The id of the fact that says so.
  package let fact: String?

  /// A restoration, with the fact that says so where one does.
  package init(_ place: Place, fact: String? = nil) {
    self.place = place
    self.fact = fact
  }
}
