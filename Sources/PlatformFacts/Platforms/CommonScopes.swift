extension Scopes {
  /// What a platform's own copy outlives that lies beyond its zone but in its region and account.
  static let withinRegion: Scopes = [.service, .instance, .zone, .logical]
  /// What a copy of the present outlives that lies in one's own store: the store's place decides the rest.
  static let present: Scopes = [.service]
  /// What a point of the past outlives by itself: the store's place decides the rest.
  static let past: Scopes = [.service, .logical]
}
