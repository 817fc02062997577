/// A calendar length: years and months and days.
package struct Period: Hashable, Sendable {
  package var months: Int
  package var days: Int
  package static func years(_ n: Int) -> Period { Period(months: 12 * n, days: 0) }
  package static func months(_ n: Int) -> Period { Period(months: n, days: 0) }
  package static func days(_ n: Int) -> Period { Period(months: 0, days: n) }
}
