import PlatformFacts

extension KeepLimit {
  /// What one asks of `keep` to begin with: thirty days or copies, or as near to it as the platform allows; nil where
  /// there is nothing to ask.
  var beginning: String? {
    let wanted = 30
    switch shape {
    case .free: return "\(wanted)d"
    case .days(let range): return "\(min(max(wanted, range.lowerBound), range.upperBound))d"
    case .daysAmong(let list):
      return (list.filter { $0 <= wanted }.max() ?? list.min()).map { "\($0)d" }
    case .copies(let range):
      let count = min(max(wanted, range.lowerBound), range.upperBound)
      return count == 1 ? "1 copy" : "\(count) copies"
    case .nothing: return nil
    }
  }
}
