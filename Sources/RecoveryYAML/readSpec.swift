import Findings
import RecoveryModel
import SourceText
import YAMLTree

/// Reads the documents of a file as systems, policies, platforms and frameworks; what is wrong is said, and reading
/// goes on behind it.
package func readSpec(_ file: YAMLFile) -> SpecReading { readSpec(file, file.documents) }

/// Reads some documents of a file.
func readSpec(_ file: YAMLFile, _ documents: [YAMLNode]) -> SpecReading {
  var result = SpecReading()
  var reading = Reading(file)
  var isEmpty = true
  for root in documents where !root.isHole && !root.isEmptyScalar {
    isEmpty = false
    if reading.isFull { break }
    read(root, into: &result, &reading)
  }
  if isEmpty, file.problems.isEmpty { reading.report(.noDocument(file.source)) }
  if reading.isFull { reading.findings.append(.unreadRest(file.source)) }
  // What is nested or grown beyond reason is no value of any key, so that is all there is to say of it.
  let isBeyondReason = file.problems.contains { $0.kind == .expansion || $0.kind == .nesting }
  let breaks = file.problems.filter { $0.kind == .syntax }.map { $0.lines(of: file.source) }
  let read = reading.findings.filter { finding in
    // What stands around the place where the file stops being YAML was not read as it was meant.
    !breaks.contains { $0.overlaps(Int(finding.label.span.start)..<Int(finding.label.span.end) + 1) }
  }
  let findings = file.problems.map(Finding.writing) + (isBeyondReason ? [] : read)
  if !findings.isEmpty { result.findings = inOrder(findings) }
  return result
}

/// Reads one document.
private func read(_ root: YAMLNode, into result: inout SpecReading, _ reading: inout Reading) {
  reading.trail = []
  reading.key = KeyMark(at: root.span.startPoint)
  guard root.isMapping else { return reading.report(.noMapping(root)) }
  guard let head = reading.head(of: root) else { return }
  let place = ClausePlace(key: head.key.span, body: root.span)
  reading.key = head.key.mark
  let name = reading.documentName(head.value)
  reading.trail = [head.value.mark]
  switch head.kind {
  case .system:
    var system = SystemSpec(place: place)
    system.name = name
    system.textPlaces = reading.file.textPlaces
    reading.fill(&system, from: root, Grammars.system)
    result.systems.append(system)
  case .policy:
    var policy = PolicySpec(place: place)
    policy.name = name
    reading.fill(&policy, from: root, Grammars.policy)
    result.policies.append(policy)
  case .platform:
    var platform = PlatformSpec(place: place)
    platform.name = name
    platform.file = reading.file.source(of: root)
    reading.fill(&platform, from: root, Grammars.platform)
    result.platforms.append(platform)
  case .framework:
    var framework = FrameworkSpec(place: place)
    framework.name = name
    framework.file = reading.file.source(of: root)
    reading.fill(&framework, from: root, Grammars.framework)
    result.frameworks.append(framework)
  }
}

/// Findings in the order of the file; what an alias or a merge brought up twice is told once.
private func inOrder(_ findings: [Finding]) -> [Finding] {
  var seen: Set<Finding> = []
  let once = findings.filter { finding in
    var key = finding
    key.subject = ""
    return seen.insert(key).inserted
  }
  return once.enumerated().sorted { ($0.element.label.span, $0.offset) < ($1.element.label.span, $1.offset) }
    .map(\.element)
}

extension YAMLProblem {
  /// The bytes of the line on which a file stops being YAML, and of the one above, which often is to blame.
  fileprivate func lines(of source: SourceFile) -> Range<Int> {
    let bytes = source.bytes
    var start = min(Int(span.start), bytes.count)
    for _ in 1...2 {
      // An end of the file is the end of the last line that holds anything.
      while start > 0, start >= bytes.count || bytes[start] <= 0x20 { start -= 1 }
      while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
      if start > 0 { start -= 1 }
    }
    var end = min(Int(span.end), bytes.count)
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return start..<max(start, end) + 1
  }
}
