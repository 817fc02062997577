import PlatformFacts
import Quantities
import RecoveryModel

extension Grammars {
  /// A platform of one's own, whole.
  static let platform = Grammar<PlatformSpec>(
    "platform", "A platform of one's own, and what it promises",
    [
      .version, .kind("platform", "The platform's name; it makes the document a platform"),
      .title({ $0.title }, { $0.title = $1 }),
      .aliases({ $0.aliases }, { $0.aliases = $1 }),
      .word(
        "run-by", { $0.runBy }, { $0.runBy = $1 }, "Who runs it: what is lost with a provider is lost with it"
      ),
      .word("family", { $0.family }, { $0.family = $1 }, "What sort of thing it keeps"),
      .word(
        "store-kind", { $0.storeKind }, { $0.storeKind = $1 },
        "What store it can be, where backups can lie there"),
      .word(
        "lies-in", { $0.liesIn }, { $0.liesIn = $1 }, "What one instance of it is lost with at the latest"),
      .named("methods", method, { $0.methods }, { $0.methods = $1 }, "Its backup methods"),
      .named(
        "modes", mode, { $0.modes }, { $0.modes = $1 }, "Its ways of keeping a second copy of the present"),
      .named("facts", fact, { $0.facts }, { $0.facts = $1 }, "What it promises, each with its source"),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// A backup method of a platform.
  static let method = Grammar<MethodSpec>(
    "method", "A way in which a platform's data is copied, and what that copy is good for",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .one(
        "keeps-past", { $0.keepsPast }, { $0.keepsPast = $1 },
        "Whether it holds earlier points in time; true where nothing is said"),
      .outlives({ $0.outlives }, { $0.outlives = $1 }),
      .one(
        "outlives-with-store", { $0.outlivesWithStore }, { $0.outlivesWithStore = $1 },
        "Whether the place of its store decides what else it outlives"
      ),
      .one(
        "floor", { $0.floor }, { $0.floor = $1 }, "The least loss that it can reach, whatever the spec says"),
      .one(
        "unbounded", { $0.unbounded }, { $0.unbounded = $1 }, "Whether nothing bounds how far it lags behind"),
      .one(
        "least-interval", { $0.leastInterval }, { $0.leastInterval = $1 },
        "The shortest time between two runs that it accepts"),
      .clause(
        "begins", startWindow, { $0.begins }, { $0.begins = $1 }, "How soon after its time a run begins"),
      .clause(
        "keeps", keepLimit, { $0.keeps }, { $0.keeps = $1 },
        "What may be asked of `keep`; anything where nothing is said"),
      .one(
        "rhythm", { $0.rhythm }, { $0.rhythm = $1 },
        "Who decides when it runs; the spec where nothing is said"),
      .one(
        "runs-itself", { $0.runsItself }, { $0.runsItself = $1 },
        "Whether the platform runs it, so that no job is made for it"),
      .named(
        "not-beside", exclusion, { $0.notBeside }, { $0.notBeside = $1 },
        "Methods that cannot be had together with it"),
      .text(
        "setting", { $0.setting }, { $0.setting = $1 },
        "The platform's own setting behind it; two methods with one share its value"),
      .words(
        "fields", ["none"] + MethodFields.byKey.map(\.key), { $0.fields }, { $0.fields = $1 },
        "The fields that a backup of it may have; those of a job where nothing is said"),
      .clause(
        "restores", restoration, { $0.restores }, { $0.restores = $1 }, "What a restore does to what is there"
      ),
      .clause(
        "success", successMetric, { $0.success }, { $0.success = $1 },
        "The metric that shows when it last succeeded, where it runs itself"
      ),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
    ])

  /// How soon a run begins.
  static let startWindow = Grammar<StartWindowSpec>(
    "start window", "How soon after its time a platform begins a run",
    [
      .one("usual", { $0.usual }, { $0.usual = $1 }, "Within so long where nothing is said").required,
      .one("least", { $0.least }, { $0.least = $1 }, "The shortest window that may be asked for"),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
    ])

  /// What may be asked of `keep`.
  static let keepLimit = Grammar<KeepLimitSpec>(
    "keep limit", "What a platform lets one ask of `keep`, in one of these ways",
    [
      .one("days", { $0.days }, { $0.days = $1 }, "Whole days from a least to a greatest"),
      .many("days-among", { $0.daysAmong }, { $0.daysAmong = $1 }, "The only numbers of days"),
      .one("copies", { $0.copies }, { $0.copies = $1 }, "Copies from a least to a greatest"),
      .one("nothing", { $0.nothing }, { $0.nothing = $1 }, "Whether no earlier point is kept at all"),
      .one(
        "unsaid", { $0.unsaid }, { $0.unsaid = $1 }, "How many days or copies are kept where nothing is said"),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
    ])

  /// A method that another one rules out.
  static let exclusion = Grammar<ExclusionSpec>(
    "exclusion", "A method that cannot be had together with another",
    [.restsOn({ $0.restsOn }, { $0.restsOn = $1 })])

  /// What a restore does.
  static let restoration = Grammar<RestorationSpec>(
    "restoration", "What a restore does to what is there",
    [
      .word("where", { $0.target }, { $0.target = $1 }, "Where the restored data appears"),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
    ])

  /// The metric behind a method.
  static let successMetric = Grammar<SuccessMetricSpec>(
    "success metric", "The metric of an exporter that shows when a method last succeeded",
    [
      .one(
        "metric", { $0.metric }, { $0.metric = $1 },
        "Its name; its value is the time of the last success in seconds since 1970"
      )
      .required,
      .one(
        "resource-label", { $0.resourceLabel }, { $0.resourceLabel = $1 },
        "The label that holds a component's `resource`; else its target has the labels `system` and `component`"
      ),
      .one(
        "vanishes", { $0.vanishes }, { $0.vanishes = $1 },
        "Whether the series is gone where there was no success"),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
    ])

  /// A way of keeping a second copy.
  static let mode = Grammar<ModeSpec>(
    "mode", "A way in which a platform keeps a second copy of the present",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .one("synchronous", { $0.synchronous }, { $0.synchronous = $1 }, "Whether a write waits for the copy"),
      .outlives({ $0.outlives }, { $0.outlives = $1 }),
      .one("lag", { $0.lag }, { $0.lag = $1 }, "How far it may fall behind"),
      .word("promotion", { $0.promotion }, { $0.promotion = $1 }, "Who makes the copy the first"),
      .restsOn({ $0.restsOn }, { $0.restsOn = $1 }),
    ])

  /// A fact of one's own.
  static let fact = Grammar<FactSpec>(
    "fact", "One thing that is promised, with where it stands written",
    [
      .says({ $0.says }, { $0.says = $1 }).required,
      .one("lasts", { $0.lasts }, { $0.lasts = $1 }, "What it says in time"),
      .text(
        "source", { $0.source }, { $0.source = $1 },
        "Where it stands written; the document itself where nothing is said"),
      .checked({ $0.checked }, { $0.checked = $1 }),
      .confidence({ $0.confidence }, { $0.confidence = $1 }),
    ])
}

/// Fields that the documents on platforms and frameworks share.
extension Field where C: Clause {
  /// Other words.
  static func aliases(_ get: @escaping Getter<[Written<String>]>, _ set: @escaping Setter<[Written<String>]>)
    -> Field
  {
    texts("aliases", .name, get, set, "Other words for it that specs use")
  }

  /// The scopes that a copy outlives.
  static func outlives(_ get: @escaping Getter<[Written<Scope>]>, _ set: @escaping Setter<[Written<Scope>]>)
    -> Field
  {
    words("outlives", get, set, "The scopes that the copy outlives; `service` always")
  }

  /// The facts behind something.
  static func restsOn(_ get: @escaping Getter<[Written<String>]>, _ set: @escaping Setter<[Written<String>]>)
    -> Field
  {
    references(
      "rests-on", [.fact], get, set, "The facts behind it: the document's own, or built-in ones by id")
  }

  /// A sentence.
  static func says(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    prose("says", get, set, "What it says, as one plain sentence without a full stop")
  }

  /// The day of the last look.
  static func checked(
    _ get: @escaping Getter<Written<CivilDate>?>, _ set: @escaping Setter<Written<CivilDate>?>
  ) -> Field {
    one("checked", get, set, "The day on which it was last looked up")
  }

  /// How well it is known.
  static func confidence(_ get: @escaping Getter<Written<String>?>, _ set: @escaping Setter<Written<String>?>)
    -> Field
  {
    oneOf("confidence", Confidence.allCases.map(\.word), get, set, "How well it is known")
  }
}
