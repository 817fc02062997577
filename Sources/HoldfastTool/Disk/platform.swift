#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#else
  @_exported import Darwin
#endif

/// What the system says of its last error, in words.
func systemError() -> String { String(cString: strerror(errno)) }
