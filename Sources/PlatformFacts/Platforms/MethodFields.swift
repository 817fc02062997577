/// The fields that a backup of a method may hold beside `method`, `keep`, `verify` and prose.
package struct MethodFields: OptionSet, Hashable, Sendable {
  /// A bit for each.
  package let rawValue: UInt16

  /// The set of these bits.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The field `window`.
  package static let window = MethodFields(rawValue: 1)
  /// The field `schedule`.
  package static let schedule = MethodFields(rawValue: 2)
  /// The field `run`.
  package static let run = MethodFields(rawValue: 4)
  /// The field `writes`.
  package static let writes = MethodFields(rawValue: 8)
  /// The field `fsync`.
  package static let fsync = MethodFields(rawValue: 16)
  /// The field `to`.
  package static let to = MethodFields(rawValue: 32)
  /// The field `location`.
  package static let location = MethodFields(rawValue: 64)
  /// The field `takes`.
  package static let takes = MethodFields(rawValue: 128)
  /// The field `delay`.
  package static let delay = MethodFields(rawValue: 256)

  /// What a job of one's own takes.
  package static let job: MethodFields = [.schedule, .run, .writes, .to, .takes, .delay]
}
