/// The bytes of a file, read at once.
package enum FileContent {
  /// The largest file that is read; a spec beyond it is a mistake.
  static let limit = 64 << 20

  /// The bytes of the file at a path; `-` is standard input.
  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    if path == "-" { return try drain(STDIN_FILENO, named: "<stdin>", expecting: 1 << 16) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .input("cannot read \(path): \(systemError())") }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .input("cannot read \(path): \(systemError())") }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .input("\(path) is a folder, not a file") }
    return try drain(descriptor, named: path, expecting: max(0, Int(status.st_size)) + 1)
  }

  /// The bytes of a file that may not be there; nil where it is not.
  package static func readIfPresent(_ path: String) -> [UInt8]? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return try? read(path)
  }

  private static func drain(_ descriptor: Int32, named name: String, expecting: Int) throws(Failure)
    -> [UInt8]
  {
    guard expecting <= limit + 1 else {
      throw .input("\(name) is larger than 64 MiB; a spec is a few kilobytes")
    }
    var bytes = [UInt8](repeating: 0, count: min(max(expecting, 512), limit + 1))
    var filled = 0
    while true {
      if filled == bytes.count {
        guard filled <= limit else {
          throw .input("\(name) is larger than 64 MiB; a spec is a few kilobytes")
        }
        bytes.append(contentsOf: repeatElement(0, count: bytes.count))
      }
      let count = bytes.withUnsafeMutableBytes { buffer in
        #if canImport(Darwin)
          Darwin.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
        #else
          Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .input("cannot read \(name): \(systemError())") }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}

extension FileContent {
  /// Writes a file anew; an error leaves no half of it under a name that anybody reads.
  static func write(_ bytes: [UInt8], to path: String, isExecutable: Bool) throws(Failure) {
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, isExecutable ? 0o777 : 0o666)
    guard descriptor >= 0 else { throw .input(systemError()) }
    do {
      try write(bytes, to: descriptor)
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    guard close(descriptor) == 0 else { throw .input(systemError()) }
  }

  /// Writes bytes to what is open.
  package static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #else
          Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        #endif
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .input(systemError()) }
      done += count
    }
  }
}
