/// A line on the terminal while a run takes longer than a second; nothing where nobody looks.
final class Progress: Sendable {
  private let task: Task<Void, Never>?

  /// Says after a second what is going on.
  init(_ text: String) {
    guard StandardError.isTerminal else {
      task = nil
      return
    }
    task = Task.detached {
      try? await Task.sleep(for: .seconds(1))
      if !Task.isCancelled { StandardError.write("holdfast: \(text) ...\n") }
    }
  }

  /// It is done.
  func end() { task?.cancel() }
}
