import PlatformFacts
import Quantities

/// A platform of one's own as the analysis and the rules know platforms.
struct OwnPlatform {
  /// The platform.
  let platform: Platform
  /// Every fact that it brings.
  let facts: [Fact]

  /// The platform that a document describes.
  ///
  /// What it says is `unknown` counts as the least that it may be: an unknown scope is not outlived.
  init(_ spec: PlatformSpec) {
    let title = spec.title?.known ?? spec.name.text
    var facts = OwnFacts(spec.name.text, title, in: spec.file, stating: spec.facts)
    let methods = spec.methods.map { Method($0, &facts) }
    let modes = spec.modes.map { ReplicaMode($0, &facts) }
    platform = Platform(
      spec.name.text, title, aliases: spec.aliases.compactMap(\.known), spec.runBy?.known ?? .other,
      spec.family?.known ?? .other, store: spec.storeKind?.known, liesIn: spec.liesIn?.known ?? .instance,
      methods: methods, replicas: modes, facts: facts.cited(spec.restsOn))
    self.facts = facts.all
  }
}

extension ReplicaMode {
  /// The mode that a document describes.
  fileprivate init(_ spec: ModeSpec, _ facts: inout OwnFacts) {
    let name = spec.name.text
    let title = spec.title?.known ?? name
    let isSynchronous = spec.synchronous?.known ?? false
    var cited = facts.cited(spec.restsOn)
    if cited.isEmpty, !isSynchronous {
      if let lag = spec.lag, let known = lag.known {
        cited = [
          facts.state(
            "\(name).lag", "\(title) of \(facts.subject) falls behind by \(known) at the most",
            .duration(known), at: lag.span)
        ]
      } else {
        cited = [
          facts.state(
            "\(name).unbounded", "\(title) of \(facts.subject) promises no bound for how far it falls behind",
            at: spec.lag?.span ?? spec.name.span)
        ]
      }
    }
    self.init(
      name, title, isSynchronous: isSynchronous, reaches: Scopes(spec.outlives, unsaid: .service),
      lag: spec.lag?.known, promotion: spec.promotion?.known ?? .manual, facts: cited)
  }
}

extension Scopes {
  /// The scopes that are written, `service` always among them; a default where none is.
  init(_ written: [Written<Scope>], unsaid: Scopes) {
    self = written.isEmpty ? unsaid : .service
    for scope in written.compactMap(\.known) { insert(Scopes(scope)) }
  }
}
