import PlatformFacts
import Quantities

/// A backup method of a platform of one's own.
package struct MethodSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The prose name.
  package var title: Written<String>?
  /// Whether it holds earlier points in time.
  package var keepsPast: Written<Bool>?
  /// The scopes that it outlives by itself; nil where it does not say.
  package var outlives: [Written<Scope>] = []
  /// Whether the place of its store decides what else it outlives.
  package var outlivesWithStore: Written<Bool>?
  /// The smallest worst-case loss.
  package var floor: Written<TimeSpan>?
  /// Whether nothing bounds how far it lags behind.
  package var unbounded: Written<Bool>?
  /// The shortest time between two runs.
  package var leastInterval: Written<TimeSpan>?
  /// How soon a run begins.
  package var begins: StartWindowSpec?
  /// What may be asked of `keep`.
  package var keeps: KeepLimitSpec?
  /// Who decides when it runs.
  package var rhythm: Written<Rhythm>?
  /// Whether the platform runs it.
  package var runsItself: Written<Bool>?
  /// Methods that cannot be had together with it.
  package var notBeside = ByName<ExclusionSpec>()
  /// The platform's own setting behind it.
  package var setting: Written<String>?
  /// The fields that a backup of it may have.
  package var fields: [Written<String>] = []
  /// What a restore does.
  package var restores: RestorationSpec?
  /// The metric that shows when it last succeeded.
  package var success: SuccessMetricSpec?
  /// The facts behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// How soon after its time a platform begins a run.
package struct StartWindowSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// Within so long when nothing is said.
  package var usual: Written<TimeSpan>?
  /// The shortest window that may be asked for.
  package var least: Written<TimeSpan>?
  /// The fact behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) { self.place = place }
}

/// What a platform lets one ask of `keep`.
package struct KeepLimitSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// Whole days from a least to a greatest.
  package var days: Written<CountRange>?
  /// Only these numbers of days.
  package var daysAmong: [Written<Int>] = []
  /// Copies from a least to a greatest.
  package var copies: Written<CountRange>?
  /// No earlier point is kept.
  package var nothing: Written<Bool>?
  /// What is kept when nothing is said, as the limit counts.
  package var unsaid: Written<Int>?
  /// The fact behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) { self.place = place }
}

/// The metric of an exporter that shows when a method last succeeded.
package struct SuccessMetricSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// Its name; its value is the time of the last success in seconds since 1970.
  package var metric: Written<MetricName>?
  /// The label that holds a component's `resource`; where there is none the exporter's target has `system` and
  /// `component`.
  package var resourceLabel: Written<LabelName>?
  /// Whether the series is gone where there was no success.
  package var vanishes: Written<Bool>?
  /// The facts behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) { self.place = place }
}

/// A name of a label, as Prometheus knows it: that of a metric without colons.
package struct LabelName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// A name; nil where Prometheus has none such.
  package init?(_ text: String) {
    guard MetricName(text) != nil, !text.utf8.contains(0x3A) else { return nil }
    description = text
  }
}

/// A name of a metric, as Prometheus knows it.
package struct MetricName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// A name; nil where Prometheus has none such.
  package init?(_ text: String) {
    let isName = text.utf8.enumerated().allSatisfy { index, byte in
      0x61...0x7A ~= byte | 0x20 || byte == 0x5F || byte == 0x3A || index > 0 && 0x30...0x39 ~= byte
    }
    guard isName, !text.isEmpty else { return nil }
    description = text
  }
}

/// A method that another one rules out.
package struct ExclusionSpec: NamedClause {
  package var name: Key
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// The fact behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) {
    self.place = place
    self.name = Key("", at: place.key)
  }
}

/// What a restore by a method does.
package struct RestorationSpec: Clause {
  package let place: ClausePlace
  package var claims: [Claim] = []
  /// Where the restored data appears.
  package var target: Written<Restoration.Place>?
  /// The fact behind it.
  package var restsOn: [Written<String>] = []

  package init(place: ClausePlace) { self.place = place }
}

/// Whole numbers from a least to a greatest: `1..35`.
package struct CountRange: Hashable, Sendable, CustomStringConvertible {
  /// The least and the greatest.
  package let bounds: ClosedRange<Int>

  /// Numbers between these.
  package init(_ bounds: ClosedRange<Int>) { self.bounds = bounds }

  package var description: String {
    bounds.count == 1 ? "\(bounds.lowerBound)" : "\(bounds.lowerBound)..\(bounds.upperBound)"
  }
}
