import CConfinement

#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Darwin
#endif

/// What the system says of its last error, in words.
func systemError() -> String { String(cString: strerror(errno)) }

/// Reads what there is of a descriptor into a buffer, as `read` of the system does.
func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
}

/// Writes what is taken of some bytes, as `write` of the system does.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// Opens a pipe, as `pipe` of the system does.
func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }

/// Closes a descriptor, as `close` of the system does.
func systemClose(_ descriptor: Int32) { _ = close(descriptor) }

/// The variables of the environment, as the system holds them.
func systemEnvironment() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  #if canImport(Darwin)
    return _NSGetEnviron().pointee
  #else
    return system_environment()
  #endif
}
