/// The fields that a backup of a method may hold beside `method`, `keep`, `verify` and prose.
package struct MethodFields: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let window = MethodFields(rawValue: 1)
  package static let schedule = MethodFields(rawValue: 2)
  package static let run = MethodFields(rawValue: 4)
  package static let writes = MethodFields(rawValue: 8)
  package static let fsync = MethodFields(rawValue: 16)
  package static let to = MethodFields(rawValue: 32)
  package static let location = MethodFields(rawValue: 64)
  package static let takes = MethodFields(rawValue: 128)
  package static let delay = MethodFields(rawValue: 256)

  /// What a job of one's own takes.
  package static let job: MethodFields = [.schedule, .run, .writes, .to, .takes, .delay]
}
