import PlatformFacts
import Quantities
import RecoveryModel

extension Grammars {
  /// A platform of one's own, whole.
  static let platform = Grammar<PlatformSpec>(
    "platform", "A platform of one's own, and what it promises",
    [
      .version, .kind("platform", "The platform's name; it makes the document a platform"),
      .title(\.title),
      .aliases(\.aliases),
      .word("run-by", \.runBy, "Who runs it: what is lost with a provider is lost with it"),
      .word("family", \.family, "What sort of thing it keeps"),
      .word("store-kind", \.storeKind, "What store it can be, where backups can lie there"),
      .word("lies-in", \.liesIn, "What one instance of it is lost with at the latest"),
      .named("methods", method, \.methods, "Its backup methods"),
      .named("modes", mode, \.modes, "Its ways of keeping a second copy of the present"),
      .named("facts", fact, \.facts, "What it promises, each with its source"),
      .restsOn(\.restsOn),
      .notes(\.notes),
    ])

  /// A backup method of a platform.
  static let method = Grammar<MethodSpec>(
    "method", "A way in which a platform's data is copied, and what that copy is good for",
    [
      .title(\.title),
      .one("keeps-past", \.keepsPast, "Whether it holds earlier points in time; true where nothing is said"),
      .outlives(\.outlives),
      .one(
        "outlives-with-store", \.outlivesWithStore,
        "Whether the place of its store decides what else it outlives"
      ),
      .one("floor", \.floor, "The least loss that it can reach, whatever the spec says"),
      .one("unbounded", \.unbounded, "Whether nothing bounds how far it lags behind"),
      .one("least-interval", \.leastInterval, "The shortest time between two runs that it accepts"),
      .clause("begins", startWindow, \.begins, "How soon after its time a run begins"),
      .clause("keeps", keepLimit, \.keeps, "What may be asked of `keep`; anything where nothing is said"),
      .one("rhythm", \.rhythm, "Who decides when it runs; the spec where nothing is said"),
      .one("runs-itself", \.runsItself, "Whether the platform runs it, so that no job is made for it"),
      .named("not-beside", exclusion, \.notBeside, "Methods that cannot be had together with it"),
      .text(
        "setting", \.setting, "The platform's own setting behind it; two methods with one share its value"),
      .words(
        "fields", ["none"] + MethodFields.byKey.map(\.key), \.fields,
        "The fields that a backup of it may have; those of a job where nothing is said"),
      .clause("restores", restoration, \.restores, "What a restore does to what is there"),
      .clause(
        "success", successMetric, \.success,
        "The metric that shows when it last succeeded, where it runs itself"
      ),
      .restsOn(\.restsOn),
    ])

  /// How soon a run begins.
  static let startWindow = Grammar<StartWindowSpec>(
    "start window", "How soon after its time a platform begins a run",
    [
      .one("usual", \.usual, "Within so long where nothing is said").required,
      .one("least", \.least, "The shortest window that may be asked for"),
      .restsOn(\.restsOn),
    ])

  /// What may be asked of `keep`.
  static let keepLimit = Grammar<KeepLimitSpec>(
    "keep limit", "What a platform lets one ask of `keep`, in one of these ways",
    [
      .one("days", \.days, "Whole days from a least to a greatest"),
      .many("days-among", \.daysAmong, "The only numbers of days"),
      .one("copies", \.copies, "Copies from a least to a greatest"),
      .one("nothing", \.nothing, "Whether no earlier point is kept at all"),
      .one("unsaid", \.unsaid, "How many days or copies are kept where nothing is said"),
      .restsOn(\.restsOn),
    ])

  /// A method that another one rules out.
  static let exclusion = Grammar<ExclusionSpec>(
    "exclusion", "A method that cannot be had together with another", [.restsOn(\.restsOn)])

  /// What a restore does.
  static let restoration = Grammar<RestorationSpec>(
    "restoration", "What a restore does to what is there",
    [
      .word("where", \.target, "Where the restored data appears"),
      .restsOn(\.restsOn),
    ])

  /// The metric behind a method.
  static let successMetric = Grammar<SuccessMetricSpec>(
    "success metric", "The metric of an exporter that shows when a method last succeeded",
    [
      .one("metric", \.metric, "Its name; its value is the time of the last success in seconds since 1970")
        .required,
      .one(
        "resource-label", \.resourceLabel,
        "The label that holds a component's `resource`; else its target has the labels `system` and `component`"
      ),
      .one("vanishes", \.vanishes, "Whether the series is gone where there was no success"),
      .restsOn(\.restsOn),
    ])

  /// A way of keeping a second copy.
  static let mode = Grammar<ModeSpec>(
    "mode", "A way in which a platform keeps a second copy of the present",
    [
      .title(\.title),
      .one("synchronous", \.synchronous, "Whether a write waits for the copy"),
      .outlives(\.outlives),
      .one("lag", \.lag, "How far it may fall behind"),
      .word("promotion", \.promotion, "Who makes the copy the first"),
      .restsOn(\.restsOn),
    ])

  /// A fact of one's own.
  static let fact = Grammar<FactSpec>(
    "fact", "One thing that is promised, with where it stands written",
    [
      .says(\.says).required,
      .one("lasts", \.lasts, "What it says in time"),
      .text("source", \.source, "Where it stands written; the document itself where nothing is said"),
      .checked(\.checked),
      .confidence(\.confidence),
    ])
}

/// Fields that the documents on platforms and frameworks share.
extension Field where C: Clause {
  /// Other words.
  static func aliases(_ path: Many<String>) -> Field {
    texts("aliases", .name, path, "Other words for it that specs use")
  }

  /// The scopes that a copy outlives.
  static func outlives(_ path: Many<Scope>) -> Field {
    words("outlives", path, "The scopes that the copy outlives; `service` always")
  }

  /// The facts behind something.
  static func restsOn(_ path: Many<String>) -> Field {
    references("rests-on", [.fact], path, "The facts behind it: the document's own, or built-in ones by id")
  }

  /// A sentence.
  static func says(_ path: One<String>) -> Field {
    prose("says", path, "What it says, as one plain sentence without a full stop")
  }

  /// The day of the last look.
  static func checked(_ path: One<CivilDate>) -> Field {
    one("checked", path, "The day on which it was last looked up")
  }

  /// How well it is known.
  static func confidence(_ path: One<String>) -> Field {
    oneOf("confidence", Confidence.allCases.map(\.word), path, "How well it is known")
  }
}
