import SourceText

/// Spec files changed where they stand: all of them, or none.
///
/// Each file is written beside the old one and moved over it, so that nobody ever reads half of one. A link is followed
/// only to what was itself named, or lies in a folder that was.
struct SpecWriter {
  private let roots: [String]

  /// A writer into the files and folders that were named.
  init(under roots: [String]) { self.roots = roots.compactMap(Self.real) }

  /// Whether a file lies under the paths that were named, links followed.
  func mayChange(_ path: String) -> Bool {
    guard let real = Self.real(path) else { return false }
    return roots.contains { $0 == real || real.hasPrefix($0 == "/" ? $0 : $0 + "/") }
  }

  /// Puts new bytes in the place of files.
  func write(_ changes: [(before: SourceFile, bytes: [UInt8])]) throws(Failure) {
    var staged: [StagedFile] = []
    do {
      for change in changes { staged.append(try StagedFile(change.before, change.bytes)) }
    } catch {
      for file in staged { file.discard() }
      throw error
    }
    for (index, file) in staged.enumerated() {
      do {
        try file.move()
      } catch {
        for left in staged[index...] { left.discard() }
        throw error
      }
    }
  }

  /// Where a path leads, without links and dots.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

/// New bytes of a file that stand beside it and wait to be moved over it.
private struct StagedFile {
  /// The path as it was given.
  let path: String
  /// Where the file is.
  let place: String
  /// Where the new bytes are.
  let beside: String

  /// Writes the new bytes beside a file that may be written and is as it was read.
  init(_ before: SourceFile, _ bytes: [UInt8]) throws(Failure) {
    path = before.path
    guard let place = SpecWriter.real(path) else { throw .input("cannot write \(path): \(systemError())") }
    self.place = place
    var status = stat()
    guard stat(place, &status) == 0 else { throw .input("cannot write \(path): \(systemError())") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .input("cannot write \(path): it is no plain file; nothing was changed")
    }
    // Who may do everything is not told by the system that a file is read-only, but the owner meant it.
    guard status.st_mode & 0o222 != 0, access(place, W_OK) == 0 else {
      throw .input("cannot write \(path): it is read-only; nothing was changed")
    }
    guard try FileContent.read(place) == before.bytes else {
      throw .input("\(path) was changed by somebody else meanwhile; nothing was changed, run again")
    }
    let folder = Folder.parent(of: place)
    guard let made = FreshPath.file("\(folder == "/" ? "" : folder)/.holdfast-") else {
      throw .input("cannot write \(path): \(systemError()); nothing was changed")
    }
    beside = made
    do {
      try FileContent.write(bytes, to: beside, isExecutable: false)
    } catch {
      unlink(beside)
      throw .input("cannot write \(path): \(error.message); nothing was changed")
    }
    // A file of somebody else stays theirs where the system lets us give it back.
    _ = chown(beside, status.st_uid, status.st_gid)
    guard chmod(beside, status.st_mode & 0o7777) == 0 else {
      let reason = systemError()
      unlink(beside)
      throw .input("cannot write \(path): \(reason); nothing was changed")
    }
  }

  /// Moves the new bytes over the file.
  func move() throws(Failure) {
    guard rename(beside, place) == 0 else { throw .input("cannot write \(path): \(systemError())") }
  }

  /// Takes the new bytes away again.
  func discard() { unlink(beside) }
}
