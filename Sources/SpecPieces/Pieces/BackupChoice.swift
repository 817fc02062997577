import PlatformFacts
import Quantities

/// The backup with which one begins: the first method of a platform that outlives what every promise covers and can keep to
/// a loss.
struct BackupChoice {
  /// The method.
  let method: Method
  /// What it builds on, where the method is a log of changes.
  let base: Method?
  /// How often it runs, where a spec says so.
  let interval: TimeSpan?

  /// How long a run is taken to last until somebody has measured one.
  static let run = TimeSpan.minutes(20)
  /// How often a log that one ships oneself is shipped, and how long that is taken to last.
  static let shipping = (every: TimeSpan.minutes(5), takes: TimeSpan.minutes(1))
  /// The losses that are promised where nobody says one, the least first.
  static let usualLosses: [TimeSpan] = [.minutes(15), .hours(26), .hours(50)]

  /// The choice where at most so much may be lost; nil where the platform has no method for it.
  init?(of platform: Platform, losing most: TimeSpan) {
    for method in platform.methods where method.keepsPast && method.outlivesWhatIsPromised {
      guard let interval = Self.interval(of: method, losing: most) else { continue }
      self.method = method
      self.interval = interval == .zero ? nil : interval
      base = method.isOwnLog ? platform.method(named: "full") : nil
      return
    }
    return nil
  }

  private init(_ method: Method) {
    self.method = method
    interval = nil
    base = nil
  }

  /// The least loss that is promised where nobody says one, and the choice that keeps to it; the platform's usual method
  /// where it has none that keeps to any.
  static func usual(of platform: Platform) -> (loss: TimeSpan, choice: BackupChoice?) {
    for loss in usualLosses {
      if let choice = BackupChoice(of: platform, losing: loss) { return (loss, choice) }
    }
    return (usualLosses[1], platform.methods.first.map { BackupChoice($0) })
  }

  /// How often a method runs, nothing where no schedule is asked for; nil where it loses more than may be lost.
  private static func interval(of method: Method, losing most: TimeSpan) -> TimeSpan? {
    let late = (method.startsWithin?.usual ?? .zero) + run
    if method.unbounded || method.floorIsUnknown { return nil }
    if let floor = method.floor, floor > most { return nil }
    switch method.schedule {
    case .continuous where method.runsItself: return method.floor == nil ? nil : .zero
    case .continuous:
      return method.isOwnLog && shipping.every * 2 <= most ? shipping.every : nil
    case .fixed(let span):
      // The window in which the platform may begin is an hour long.
      let window = method.fields.contains(.window) ? TimeSpan.hours(1) : .zero
      return span + window + late <= most ? .zero : nil
    case .own:
      let intervals = [24, 12, 8, 6, 4, 3, 2, 1].map { TimeSpan.hours($0) } + [.minutes(30)]
      return intervals.first { $0 + late <= most && $0 >= method.minimumInterval ?? .zero }
    case .onEvent, .none: return nil
    }
  }
}

extension Method {
  /// Whether a point of it is left after every failure that an objective without a scope covers, in a store if need be.
  fileprivate var outlivesWhatIsPromised: Bool {
    survives.isSuperset(of: .unscoped) || (needsStore && survives.contains(.logical))
  }

  /// Whether it outlives the loss of what it is a copy of in a store alone.
  var needsStore: Bool {
    survivesWithStore && fields.contains(.to) && !survives.isSuperset(of: .unscoped)
  }

  /// Whether each of its runs writes something with a name of its own.
  var writesNames: Bool { needsStore && fields.contains(.writes) && !isOwnLog }

  /// Whether it is a log of changes that one ships oneself, which is of use on top of a full backup only.
  var isOwnLog: Bool { schedule == .continuous && !runsItself && keepsPast && fields.contains(.schedule) }
}
