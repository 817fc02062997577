import ConfigTrees
import Quantities
import RecoveryAnalysis
import RecoveryModel

extension RunbookSubject {
  /// The steps over time at worst; nil where no step has a known time.
  func timeline(of procedure: Procedure) -> MermaidGantt? {
    guard let time = proofs.procedures[procedure.index], time.steps.count == procedure.steps.count,
      time.steps.contains(where: { $0.latestEnd > .zero })
    else { return nil }
    let tasks = zip(procedure.steps, time.steps).enumerated().map { number, pair in
      task(number + 1, pair.0, pair.1)
    }
    return MermaidGantt(
      title: "\(procedure.title), at worst, from the first step", sections: [.init("Steps", tasks)])
  }

  private func task(_ number: Int, _ step: Step, _ timing: StepTiming) -> MermaidGantt.Task {
    let start = Int(clamping: timing.latestStart.seconds)
    let length = Int(clamping: (timing.latestEnd - timing.latestStart).seconds)
    let label = "Step \(number), \(step.title)"
    if step.spec.takes?.known == .ongoing {
      return .init("\(label), ongoing", start: start, duration: length, style: .active)
    }
    if step.isOfUnknownTime {
      return .init(
        "\(label), time unknown", start: start, duration: length, style: length == 0 ? .milestone : .active)
    }
    if length == 0 { return .init(label, start: start, duration: 0, style: .milestone) }
    return .init(label, start: start, duration: length, style: timing.isCritical ? .critical : .plain)
  }
}

extension Step {
  /// Whether nobody knows how long it takes: the spec says so, or says nothing from which it follows.
  var isOfUnknownTime: Bool {
    if let takes = spec.takes { return takes.isUnknown }
    if let window = spec.elapsed { return window.isUnknown }
    return procedure == nil && spec.throughput == nil && spec.ttl == nil
  }
}
