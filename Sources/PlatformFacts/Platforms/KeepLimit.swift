/// What a platform lets one ask of `keep`, and the fact that says so.
package struct KeepLimit: Hashable, Sendable {
  /// The shape of what may be asked.
  package enum Shape: Hashable, Sendable {
    /// Whole days from a least to a greatest.
    case days(ClosedRange<Int>)
    /// Only these numbers of days.
    case daysAmong([Int])
    /// A number of copies from a least to a greatest.
    case copies(ClosedRange<Int>)
    /// Whatever the spec says: it is one's own job to expire it.
    case free
    /// No earlier point is kept, so there is nothing to ask.
    case nothing
  }

  /// What may be asked.
  package let shape: Shape
  /// What the platform keeps when nothing is said: days or copies, as the shape counts.
  package let usual: Int?
  /// The id of the fact that sets the limit.
  package let fact: String?

  /// A limit of one's own making.
  package init(_ shape: Shape, usual: Int? = nil, fact: String? = nil) {
    self.shape = shape
    self.usual = usual
    self.fact = fact
  }

  /// Kept as long as the spec says.
  package static let free = KeepLimit(.free)
  /// No earlier point is kept.
  package static let nothing = KeepLimit(.nothing)

  /// Whole days from a least to a greatest.
  package static func days(_ range: ClosedRange<Int>, usual: Int? = nil, fact: String) -> KeepLimit {
    KeepLimit(.days(range), usual: usual, fact: fact)
  }

  /// Only these numbers of days.
  package static func daysAmong(_ list: [Int], usual: Int? = nil, fact: String) -> KeepLimit {
    KeepLimit(.daysAmong(list), usual: usual, fact: fact)
  }

  /// A number of copies from a least to a greatest.
  package static func copies(_ range: ClosedRange<Int>, usual: Int? = nil, fact: String) -> KeepLimit {
    KeepLimit(.copies(range), usual: usual, fact: fact)
  }

  /// Whether the platform takes a retention of so many days.
  package func allows(days: Int) -> Bool {
    switch shape {
    case .days(let range): range.contains(days)
    case .daysAmong(let list): list.contains(days)
    case .free: true
    case .copies, .nothing: false
    }
  }

  /// Whether the platform takes a retention of so many copies.
  package func allows(copies: Int) -> Bool {
    switch shape {
    case .copies(let range): range.contains(copies)
    case .free: true
    case .days, .daysAmong, .nothing: false
    }
  }

  /// The least number of days allowed that is no less than asked; nil when the platform has none.
  package func days(atLeast asked: Int) -> Int? {
    switch shape {
    case .days(let range): asked > range.upperBound ? nil : max(asked, range.lowerBound)
    case .daysAmong(let list): list.filter { $0 >= asked }.min()
    case .free: asked
    case .copies, .nothing: nil
    }
  }
}
