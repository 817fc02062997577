/// The files of one commit.
struct GitTree {
  /// A file: what git calls its content.
  struct Entry {
    let object: String
    let isLink: Bool
  }

  /// The files by their paths.
  private(set) var files: [String: Entry] = [:]

  /// The files of a commit; a name may hold anything but NUL.
  init(of commit: String) throws(Failure) {
    let listed = try GitRepository.git(["ls-tree", "-r", "-z", "--full-tree", commit])
    guard listed.isDone else {
      throw .input("git cannot list \(commit.prefix(12)): \(GitRepository.firstLine(listed.errors))")
    }
    for line in listed.output.split(separator: 0) {
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, words[1] == "blob" else { continue }
      let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
      files[path] = Entry(object: words[2], isLink: words[0] == "120000")
    }
  }

  /// What stands in each folder, sorted by the bytes of the names; the top has no name.
  var folders: [String: [Folder.Entry]] {
    var found: [String: [String: Bool]] = [:]
    for path in files.keys {
      var parts = path.split(separator: "/")
      var isFolder = false
      while let name = parts.popLast() {
        let folder = parts.joined(separator: "/")
        // A folder that is known is known in those above it too.
        if found[folder]?.updateValue(isFolder, forKey: String(name)) != nil, isFolder { break }
        if found[folder] == nil { found[folder] = [String(name): isFolder] }
        isFolder = true
      }
    }
    return found.mapValues { entries in
      entries.map { Folder.Entry(name: $0.key, isFolder: $0.value) }.sorted {
        $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
      }
    }
  }

  /// Puts what links lead to in their places, where that is in the same tree; a link behind a link stays one.
  mutating func followLinks(near roots: [String]) throws(Failure) {
    let links = files.filter { path, entry in
      entry.isLink
        && roots.contains { $0.isEmpty || $0 == path || $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
    }
    let contents = try Self.contents(of: links.values.map(\.object))
    for (path, entry) in links {
      files[path] = nil
      guard let bytes = contents[entry.object] else { continue }
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      guard let target = GitRepository.plain("\(folder)/\(String(decoding: bytes, as: UTF8.self))") else {
        continue
      }
      if let found = files[target] { files[path] = found }
      for (inner, found) in files where inner.hasPrefix(target + "/") && !found.isLink {
        files[path + inner.dropFirst(target.count)] = found
      }
    }
  }

  /// What objects hold, by their names.
  static func contents(of objects: [String]) throws(Failure) -> [String: [UInt8]] {
    let wanted = Array(Set(objects))
    guard !wanted.isEmpty else { return [:] }
    let input = wanted.map { $0 + "\n" }.joined()
    let said = try GitRepository.git(["cat-file", "--batch"], input: Array(input.utf8))
    guard said.isDone else {
      throw .input("git cannot read the revision: \(GitRepository.firstLine(said.errors))")
    }
    var contents: [String: [UInt8]] = [:]
    var rest = said.output[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let head = rest[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      rest = rest[(end + 1)...]
      guard head.count == 3, let size = Int(head[2]), size < rest.count else {
        throw .input(
          "the repository does not hold all of the revision here; fetch it, as with `git fetch --refetch`")
      }
      guard size <= FileContent.limit else {
        throw .input("a file of the revision is larger than 64 MiB; a spec is a few kilobytes")
      }
      contents[head[0]] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }
}
