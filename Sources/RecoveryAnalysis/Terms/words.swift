import Quantities

extension Sum {
  /// The arithmetic as people write it: `24h between runs of nightly + 20m transfer = 24h 20m`.
  package var text: String {
    guard !terms.isEmpty else { return TimeSpan.zero.description }
    let parts = terms.map(\.text).joined(separator: " + ")
    return terms.count > 1 && isExact ? "\(parts) = \(known)" : parts
  }

  /// The result alone: `24h 20m`, `at least 24h`, `no bound`.
  package var total: String {
    if isUnbounded { return "without bound" }
    return isExact ? known.description : "at least \(known)"
  }

  /// The mark behind a result whose arithmetic is not shown: the facts that nobody has read anywhere, each once; empty
  /// where it rests on none.
  package var mark: String {
    var marks: [String] = []
    for term in terms where !marks.contains(term.mark) { marks.append(term.mark) }
    return marks.joined()
  }
}

extension Term {
  /// The term in words: `24h between runs of nightly`, `takes of nightly: unknown`.
  ///
  /// A fact that nobody has read anywhere is named here, so that no arithmetic looks better founded than it is.
  package var text: String {
    let plain =
      switch amount {
      case .known: "\(amountText) \(words)"
      case .unknown, .unbounded: "\(words): \(amountText)"
      }
    return plain + mark
  }

  /// How much it adds, in words of its own.
  package var amountText: String {
    switch amount {
    case .known(let span): span.description
    case .unknown: "unknown"
    case .unbounded: "no bound"
    }
  }

  /// What it is, beside its amount.
  package var words: String {
    if case .known = amount { return kind.phrase }
    return kind.name
  }

  /// What marks a term that rests on such a fact; empty where it rests on none.
  package var mark: String {
    guard isUnverified, let fact else { return "" }
    return " (unverified fact \(fact))"
  }
}

extension Term.Kind {
  /// What stands behind a known amount.
  fileprivate var phrase: String {
    switch self {
    case .gap(let name): "between runs of \(name)"
    case .floor(let name): "at the least with \(name)"
    case .delay(let name): "before \(name) begins"
    case .takes(let name): "until \(name) is usable"
    case .sourceAge(let name): "since the run of \(name) that it copies"
    case .turns(let name, let taken, let next, let nextTaken, let usable):
      "from \(name) of \(taken) until \(next) of \(nextTaken) is usable on \(usable)"
    case .keep(let name): "for which \(name) is kept"
    case .lag(let name): "behind in \(name)"
    case .detection: "to notice"
    case .declaration: "to declare"
    case .noticing: "until damage is noticed"
    case .step(let title): "\(title)"
    case .window(let title): "until the window of \(title) ends"
    case .procedure(let name): "for procedure \(name)"
    case .ttl(let title): "of cached addresses after \(title)"
    case .thaw(let name, let storageClass): "to thaw \(name) from \(storageClass)"
    case .hands(let count):
      "in which steps wait for \(count == 1 ? "the only person" : "one of \(count) people")"
    case .others(let count):
      "in which \(count == 1 ? "the only person is" : "\(count) people are") busy with other procedures"
    case .wait(let name): "until \(name) is back"
    case .whole(let name): "for all of \(name)"
    }
  }

  /// The name of an amount that is not known.
  fileprivate var name: String {
    switch self {
    case .gap(let name): "time between runs of \(name)"
    case .floor(let name): "least loss of \(name)"
    case .delay(let name): "delay of \(name)"
    case .takes(let name): "takes of \(name)"
    case .sourceAge(let name): "age of \(name)"
    case .turns(let name, _, let next, _, _): "age of \(name) before \(next)"
    case .keep(let name): "keep of \(name)"
    case .lag(let name): "lag of \(name)"
    case .detection: "time to notice"
    case .declaration: "time to declare"
    case .noticing: "time until damage is noticed"
    case .step(let title): "takes of step \(title)"
    case .window(let title): "window of step \(title)"
    case .procedure(let name): "time of procedure \(name)"
    case .ttl(let title): "ttl of \(title)"
    case .thaw(let name, _): "thaw of \(name)"
    case .hands(let count): "wait for one of \(count) people"
    case .others: "work of other procedures"
    case .wait(let name): "return of \(name)"
    case .whole(let name): "takes of \(name)"
    }
  }
}
