/// Trees that specs in Swift came to, kept between runs: what was compiled once is not compiled again.
///
/// It holds no program, only what one said. An entry is named after its key and begins with the key whole: the file's bytes,
/// the library, the compiler and this program. Where any of it differs, or the rest is not what was written, it is as if there
/// were no entry. Nothing is read that somebody else could have written.
struct TreeCache {
  private let folder: String?
  private static let head = "holdfast kept tree 1\n"
  /// How many entries are kept.
  private static let most = 1000

  /// The cache of this user; one that keeps nothing where there is no place for it.
  init() {
    let home = getenv("XDG_CACHE_HOME").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    let usual = getenv("HOME").map { String(cString: $0) + "/.cache" }
    guard let above = home ?? usual, above.hasPrefix("/") else {
      folder = nil
      return
    }
    let path = above + "/holdfast"
    if !Folder.exists(path) {
      _ = try? Folder.make(above)
      _ = mkdir(path, 0o700)
    }
    folder = Self.isOurs(path, S_IFDIR) ? path : nil
  }

  /// What is kept under a key; nil where nothing is, or nothing that can be trusted.
  func tree(of key: [UInt8]) -> [UInt8]? {
    guard let path = path(of: key), Self.isOurs(path, S_IFREG), let bytes = FileContent.readIfPresent(path)
    else {
      return nil
    }
    let start = Self.start(key)
    guard bytes.count >= start.count + 8, bytes.starts(with: start) else { return nil }
    let tree = Array(bytes[start.count..<bytes.count - 8])
    return bytes[(bytes.count - 8)...].elementsEqual(Self.bytes(of: Self.sum(tree, 0))) ? tree : nil
  }

  /// Keeps a tree; where it cannot be written, it is made again another time.
  func keep(_ tree: [UInt8], of key: [UInt8]) {
    guard let folder, let path = path(of: key) else { return }
    makeRoom(in: folder)
    guard let beside = FreshPath.file("\(folder)/.new-") else { return }
    let content = Self.start(key) + tree + Self.bytes(of: Self.sum(tree, 0))
    guard (try? FileContent.write(content, to: beside, isExecutable: false)) != nil, rename(beside, path) == 0
    else {
      unlink(beside)
      return
    }
  }

  /// Removes the oldest entries where there are too many.
  private func makeRoom(in folder: String) {
    guard let entries = try? Folder.entries(of: folder), entries.count >= Self.most else { return }
    let dated = entries.filter { $0.name.hasSuffix(".tree") }.map { entry in
      var status = stat()
      let path = "\(folder)/\(entry.name)"
      #if canImport(Darwin)
        return lstat(path, &status) == 0 ? (path, status.st_mtimespec.tv_sec) : (path, 0)
      #else
        return lstat(path, &status) == 0 ? (path, status.st_mtim.tv_sec) : (path, 0)
      #endif
    }
    for (path, _) in dated.sorted(by: { $0.1 < $1.1 }).prefix(dated.count / 2) { unlink(path) }
  }

  private func path(of key: [UInt8]) -> String? {
    folder.map { "\($0)/\(Self.name(Self.sum(key, 0)))\(Self.name(Self.sum(key, 1))).tree" }
  }

  private static func name(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func start(_ key: [UInt8]) -> [UInt8] {
    Array(head.utf8) + bytes(of: UInt64(key.count)) + key
  }

  private static func bytes(of number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
  }

  /// A sum that tells damage, and places apart (FNV-1a); it need not tell malice, which has no access here.
  private static func sum(_ bytes: [UInt8], _ seed: UInt64) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// Whether a path is of a kind, no link, and nobody else's to write.
  private static func isOurs(_ path: String, _ kind: mode_t) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == kind && status.st_uid == geteuid()
      && status.st_mode & 0o022 == 0
  }
}
