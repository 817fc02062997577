/// How many threads read specs.
enum Threads {
  /// `HOLDFAST_THREADS` where it is set to a number, else what the machine has, eight at most.
  static var wanted: Int {
    if let value = getenv("HOLDFAST_THREADS"), let count = Int(String(cString: value)), count > 0 {
      return min(count, 64)
    }
    return max(1, min(8, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  }
}
