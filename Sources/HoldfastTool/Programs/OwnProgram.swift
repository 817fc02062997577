/// The program that runs.
enum OwnProgram {
  /// Its path, links followed.
  static var path: String {
    #if os(Linux)
      return SpecWriter.real("/proc/self/exe") ?? ""
    #else
      var size: UInt32 = 4096
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&buffer, &size) == 0 else { return "" }
      return buffer.withUnsafeBufferPointer {
        $0.baseAddress.map { SpecWriter.real(String(cString: $0)) ?? "" } ?? ""
      }
    #endif
  }

  /// Its environment, as it is now.
  static var environment: [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    var next = systemEnvironment()
    while let entry = next?.pointee {
      let text = String(cString: entry)
      if let sign = text.firstIndex(of: "=") {
        found.append((String(text[..<sign]), String(text[text.index(after: sign)...])))
      }
      next = next?.successor()
    }
    return found
  }

  /// Where a program is that is found where programs are looked for; a folder that depends on where one stands is passed
  /// over.
  static func search(_ name: String) -> String? {
    guard let value = getenv("PATH") else { return nil }
    for folder in String(cString: value).split(separator: ":") where folder.first == "/" {
      var status = stat()
      let path = "\(folder)/\(name)"
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 { return path }
    }
    return nil
  }
}
