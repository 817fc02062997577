import Quantities

/// One way in which a platform's data is copied, and what that copy is good for.
package struct Method: Hashable, Sendable {
  /// The word of a spec's `method:`.
  package let name: String
  /// The name for a reader.
  package let title: String
  /// Whether it holds earlier points in time, without which nothing outlives a `logical` failure.
  package var keepsPast: Bool
  /// The scopes that it outlives by itself.
  package var survives: Scopes
  /// Whether the place of its `to` store decides what else it outlives.
  package var survivesWithStore: Bool
  /// The smallest worst-case loss that it can reach, whatever the spec says.
  package var floor: TimeSpan?
  /// Whether a platform of one's own says that nobody knows that loss.
  package var floorIsUnknown: Bool
  /// Whether the platform gives no bound in time at all for how far it lags behind.
  package var unbounded: Bool
  /// The shortest time between two runs that the platform accepts.
  package var minimumInterval: TimeSpan?
  /// How soon after its time the platform begins a run; nil where it begins at once, or where its rhythm says so.
  package var startsWithin: StartWindow?
  /// What may be asked of `keep`.
  package var keep: KeepLimit
  /// Who decides when it runs.
  package var schedule: Rhythm
  /// Whether the platform runs it, so that no job is emitted for it.
  package var runsItself: Bool
  /// Methods of the same platform that cannot be had together with it.
  package var excludes: [Exclusion]
  /// The platform's own setting behind it; two methods with one setting cannot be given two values.
  package var setting: String?
  /// The fields that a spec may give it.
  package var fields: MethodFields
  /// What a restore does.
  package var restore: Restoration
  /// The metric that shows when it last succeeded, where a document of one's own names it; built-in methods are found in
  /// `AlertMetrics`.
  package var metric: AlertMetric?
  /// The ids of the facts that all this rests on.
  package var facts: [String]

  /// A method that another one rules out.
  package struct Exclusion: Hashable, Sendable {
    /// The other method's name.
    package let method: String
    /// The id of the fact that says so.
    package let fact: String

    /// The exclusion of a method.
    package init(_ method: String, fact: String) {
      self.method = method
      self.fact = fact
    }
  }

  /// A method; what is left out is what a job of one's own has.
  package init(
    _ name: String, _ title: String, keepsPast: Bool = true, survives: Scopes = [.service, .logical],
    survivesWithStore: Bool = false, floor: TimeSpan? = nil, floorIsUnknown: Bool = false,
    unbounded: Bool = false,
    minimumInterval: TimeSpan? = nil, startsWithin: StartWindow? = nil, keep: KeepLimit = .free,
    schedule: Rhythm = .own,
    runsItself: Bool = false, excludes: [Exclusion] = [], setting: String? = nil,
    fields: MethodFields = .job, restore: Restoration = Restoration(.newResource), facts: [String] = []
  ) {
    self.name = name
    self.title = title
    self.keepsPast = keepsPast
    self.survives = survives
    self.survivesWithStore = survivesWithStore
    self.floor = floor
    self.floorIsUnknown = floorIsUnknown
    self.unbounded = unbounded
    self.minimumInterval = minimumInterval
    self.startsWithin = startsWithin
    self.keep = keep
    self.schedule = schedule
    self.runsItself = runsItself
    self.excludes = excludes
    self.setting = setting
    self.fields = fields
    self.restore = restore
    self.facts = facts
  }

  /// Every fact id that the method cites anywhere.
  package var cited: [String] {
    facts + excludes.map(\.fact)
      + [keep.fact, restore.fact, startsWithin?.fact, metric?.fact].compactMap { $0 }
  }
}
