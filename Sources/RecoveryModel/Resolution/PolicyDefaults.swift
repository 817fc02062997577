import Quantities

/// What holds where a system says nothing: of each field what the first policy says that says anything of it.
package struct PolicyDefaults: Sendable {
  /// The timezone.
  package let timezone: Written<Zone>?
  /// The class.
  package let className: Written<String>?
  /// What runs jobs.
  package let runsOn: Written<RunsOn>?

  /// The defaults of these policies.
  package init(_ policies: [PolicySpec]) {
    let said = policies.compactMap(\.defaults)
    timezone = said.lazy.compactMap(\.timezone).first
    className = said.lazy.compactMap(\.className).first
    runsOn = said.lazy.compactMap(\.runsOn).first
  }
}
