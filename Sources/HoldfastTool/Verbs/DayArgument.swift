import ArgumentParser
import Quantities

/// The day that counts as today, for every verb whose answer depends on it.
struct DayArgument: ParsableArguments {
  @Option(name: .customLong("as-of"), help: "The day that counts as today (default: today, UTC).")
  var asOf: String?

  /// The day.
  func day() throws(Failure) -> CivilDate {
    guard let asOf else { return Clock.today }
    do {
      return try CivilDate(asOf)
    } catch {
      throw .input("--as-of \(asOf): \(error)")
    }
  }
}
