import PlatformFacts
import Quantities
import RecoveryModel

extension Grammars {
  /// A platform of one's own, whole.
  static let platform = Grammar<PlatformSpec>(
    "platform", "A platform of one's own, and what it promises",
    [
      .version, .kind("platform", "The platform's name; it makes the document a platform"),
      .title { $1(&$0.title) },
      .aliases { $1(&$0.aliases) },
      .word("run-by", { $1(&$0.runBy) }, "Who runs it: what is lost with a provider is lost with it"),
      .word("family", { $1(&$0.family) }, "What sort of thing it keeps"),
      .word("store-kind", { $1(&$0.storeKind) }, "What store it can be, where backups can lie there"),
      .word("lies-in", { $1(&$0.liesIn) }, "What one instance of it is lost with at the latest"),
      .named("methods", method, { $1(&$0.methods) }, "Its backup methods"),
      .named("modes", mode, { $1(&$0.modes) }, "Its ways of keeping a second copy of the present"),
      .named("facts", fact, { $1(&$0.facts) }, "What it promises, each with its source"),
      .restsOn { $1(&$0.restsOn) },
      .notes { $1(&$0.notes) },
    ])

  /// A backup method of a platform.
  static let method = Grammar<MethodSpec>(
    "method", "A way in which a platform's data is copied, and what that copy is good for",
    [
      .title { $1(&$0.title) },
      .one(
        "keeps-past", { $1(&$0.keepsPast) },
        "Whether it holds earlier points in time; true where nothing is said"),
      .outlives { $1(&$0.outlives) },
      .one(
        "outlives-with-store", { $1(&$0.outlivesWithStore) },
        "Whether the place of its store decides what else it outlives"
      ),
      .one("floor", { $1(&$0.floor) }, "The least loss that it can reach, whatever the spec says"),
      .one("unbounded", { $1(&$0.unbounded) }, "Whether nothing bounds how far it lags behind"),
      .one("least-interval", { $1(&$0.leastInterval) }, "The shortest time between two runs that it accepts"),
      .clause("begins", startWindow, { $1(&$0.begins) }, "How soon after its time a run begins"),
      .clause(
        "keeps", keepLimit, { $1(&$0.keeps) }, "What may be asked of `keep`; anything where nothing is said"),
      .one("rhythm", { $1(&$0.rhythm) }, "Who decides when it runs; the spec where nothing is said"),
      .one(
        "runs-itself", { $1(&$0.runsItself) }, "Whether the platform runs it, so that no job is made for it"),
      .named("not-beside", exclusion, { $1(&$0.notBeside) }, "Methods that cannot be had together with it"),
      .text(
        "setting", { $1(&$0.setting) },
        "The platform's own setting behind it; two methods with one share its value"),
      .words(
        "fields", ["none"] + MethodFields.byKey.map(\.key), { $1(&$0.fields) },
        "The fields that a backup of it may have; those of a job where nothing is said"),
      .clause("restores", restoration, { $1(&$0.restores) }, "What a restore does to what is there"),
      .clause(
        "success", successMetric, { $1(&$0.success) },
        "The metric that shows when it last succeeded, where it runs itself"
      ),
      .restsOn { $1(&$0.restsOn) },
    ])

  /// How soon a run begins.
  static let startWindow = Grammar<StartWindowSpec>(
    "start window", "How soon after its time a platform begins a run",
    [
      .one("usual", { $1(&$0.usual) }, "Within so long where nothing is said").required,
      .one("least", { $1(&$0.least) }, "The shortest window that may be asked for"),
      .restsOn { $1(&$0.restsOn) },
    ])

  /// What may be asked of `keep`.
  static let keepLimit = Grammar<KeepLimitSpec>(
    "keep limit", "What a platform lets one ask of `keep`, in one of these ways",
    [
      .one("days", { $1(&$0.days) }, "Whole days from a least to a greatest"),
      .many("days-among", { $1(&$0.daysAmong) }, "The only numbers of days"),
      .one("copies", { $1(&$0.copies) }, "Copies from a least to a greatest"),
      .one("nothing", { $1(&$0.nothing) }, "Whether no earlier point is kept at all"),
      .one("unsaid", { $1(&$0.unsaid) }, "How many days or copies are kept where nothing is said"),
      .restsOn { $1(&$0.restsOn) },
    ])

  /// A method that another one rules out.
  static let exclusion = Grammar<ExclusionSpec>(
    "exclusion", "A method that cannot be had together with another", [.restsOn { $1(&$0.restsOn) }])

  /// What a restore does.
  static let restoration = Grammar<RestorationSpec>(
    "restoration", "What a restore does to what is there",
    [
      .word("where", { $1(&$0.target) }, "Where the restored data appears"),
      .restsOn { $1(&$0.restsOn) },
    ])

  /// The metric behind a method.
  static let successMetric = Grammar<SuccessMetricSpec>(
    "success metric", "The metric of an exporter that shows when a method last succeeded",
    [
      .one(
        "metric", { $1(&$0.metric) },
        "Its name; its value is the time of the last success in seconds since 1970"
      )
      .required,
      .one(
        "resource-label", { $1(&$0.resourceLabel) },
        "The label that holds a component's `resource`; else its target has the labels `system` and `component`"
      ),
      .one("vanishes", { $1(&$0.vanishes) }, "Whether the series is gone where there was no success"),
      .restsOn { $1(&$0.restsOn) },
    ])

  /// A way of keeping a second copy.
  static let mode = Grammar<ModeSpec>(
    "mode", "A way in which a platform keeps a second copy of the present",
    [
      .title { $1(&$0.title) },
      .one("synchronous", { $1(&$0.synchronous) }, "Whether a write waits for the copy"),
      .outlives { $1(&$0.outlives) },
      .one("lag", { $1(&$0.lag) }, "How far it may fall behind"),
      .word("promotion", { $1(&$0.promotion) }, "Who makes the copy the first"),
      .restsOn { $1(&$0.restsOn) },
    ])

  /// A fact of one's own.
  static let fact = Grammar<FactSpec>(
    "fact", "One thing that is promised, with where it stands written",
    [
      .says({ $1(&$0.says) }).required,
      .one("lasts", { $1(&$0.lasts) }, "What it says in time"),
      .text(
        "source", { $1(&$0.source) }, "Where it stands written; the document itself where nothing is said"),
      .checked { $1(&$0.checked) },
      .confidence { $1(&$0.confidence) },
    ])
}

/// Fields that the documents on platforms and frameworks share.
extension Field where C: Clause {
  /// Other words.
  static func aliases(_ spot: @escaping Many<String>) -> Field {
    texts("aliases", .name, spot, "Other words for it that specs use")
  }

  /// The scopes that a copy outlives.
  static func outlives(_ spot: @escaping Many<Scope>) -> Field {
    words("outlives", spot, "The scopes that the copy outlives; `service` always")
  }

  /// The facts behind something.
  static func restsOn(_ spot: @escaping Many<String>) -> Field {
    references("rests-on", [.fact], spot, "The facts behind it: the document's own, or built-in ones by id")
  }

  /// A sentence.
  static func says(_ spot: @escaping One<String>) -> Field {
    prose("says", spot, "What it says, as one plain sentence without a full stop")
  }

  /// The day of the last look.
  static func checked(_ spot: @escaping One<CivilDate>) -> Field {
    one("checked", spot, "The day on which it was last looked up")
  }

  /// How well it is known.
  static func confidence(_ spot: @escaping One<String>) -> Field {
    oneOf("confidence", Confidence.allCases.map(\.word), spot, "How well it is known")
  }
}
