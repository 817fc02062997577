/// A lock on a folder, so that two builds never mix; the system lets go of it when the program ends, however it ends.
struct Lock {
  private let descriptor: Int32

  /// Takes the lock on the folder itself, which leaves no file behind, or says who should wait.
  init(on root: String) throws(Failure) {
    descriptor = open(root, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .input("cannot write into \(root): \(systemError())") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .input("another build is writing into \(root); run again when it is done")
    }
  }

  /// Lets go of it.
  func release() { close(descriptor) }
}
