import Foundation

extension Pipe {
  /// All that is written to it until the last writer closes it.
  ///
  /// By hand, since Foundation's own way traps where a signal interrupts the reading.
  package func everything() -> Data {
    let descriptor = fileHandleForReading.fileDescriptor
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 {
        data.append(contentsOf: buffer[..<count])
      } else if count == 0 || errno != EINTR {
        return data
      }
    }
  }
}
