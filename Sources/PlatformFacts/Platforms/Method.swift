import Quantities

/// One way in which a platform's data is copied, and what that copy is good for.
///
/// An object, since every level, proof and rule hands methods on, and none changes one.
package final class Method: Sendable {
  /// The word of a spec's `method:`.
  package let name: String
  /// The name for a reader.
  package let title: String
  /// Whether it holds earlier points in time, without which nothing outlives a `logical` failure.
  package let keepsPast: Bool
  /// The scopes that it outlives by itself.
  package let survives: Scopes
  /// Whether the place of its `to` store decides what else it outlives.
  package let survivesWithStore: Bool
  /// The smallest worst-case loss that it can reach, whatever the spec says.
  package let floor: TimeSpan?
  /// Whether a platform of one's own says that nobody knows that loss.
  package let floorIsUnknown: Bool
  /// Whether the platform gives no bound in time at all for how far it lags behind.
  package let unbounded: Bool
  /// The shortest time between two runs that the platform accepts.
  package let minimumInterval: TimeSpan?
  /// How soon after its time the platform begins a run; nil where it begins at once, or where its rhythm says so.
  package let startsWithin: StartWindow?
  /// What may be asked of `keep`.
  package let keep: KeepLimit
  /// Who decides when it runs.
  package let schedule: Rhythm
  /// Whether the platform runs it, so that no job is emitted for it.
  package let runsItself: Bool
  /// Methods of the same platform that cannot be had together with it.
  package let excludes: [Exclusion]
  /// The platform's own setting behind it; two methods with one setting cannot be given two values.
  package let setting: String?
  /// The fields that a spec may give it.
  package let fields: MethodFields
  /// What a restore does.
  package let restore: Restoration
  /// The metric that shows when it last succeeded, where a document of one's own names it; built-in methods are found in
  /// `AlertMetrics`.
  package let metric: AlertMetric?
  /// The ids of the facts that all this rests on.
  package let facts: [String]

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
    fields: MethodFields = .job, restore: Restoration = Restoration(.newResource),
    metric: AlertMetric? = nil, facts: [String] = []
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
    self.metric = metric
    self.facts = facts
  }

  /// Every fact id that the method cites anywhere.
  package var cited: [String] {
    facts + excludes.map(\.fact)
      + [keep.fact, restore.fact, startsWithin?.fact, metric?.fact].compactMap { $0 }
  }
}
