import Quantities
import RecoveryModel

/// A value as it stands in a spec; the name of the model's type, so that the quantities' protocol does not
/// hide it.
typealias Written<Value: Sendable> = RecoveryModel.Written<Value>

/// A value that is read from the bytes of one scalar.
protocol Readable: Sendable, CustomStringConvertible {
  /// The value that the bytes spell; offsets in the error count from the start of the bytes.
  init(parsing bytes: ArraySlice<UInt8>) throws(Misread)
  /// What such a value looks like, for messages and for the schema.
  static var shape: Shape { get }
}

extension TimeSpan: Readable { static var shape: Shape { .duration } }
extension TimeRange: Readable { static var shape: Shape { .range } }
extension Period: Readable { static var shape: Shape { .period } }
extension Keep: Readable { static var shape: Shape { .keep } }
extension ByteSize: Readable { static var shape: Shape { .size } }
extension Rate: Readable { static var shape: Shape { .rate } }
extension Schedule: Readable { static var shape: Shape { .schedule } }
extension CivilDate: Readable { static var shape: Shape { .date } }
extension TimeWindow: Readable { static var shape: Shape { .window } }
