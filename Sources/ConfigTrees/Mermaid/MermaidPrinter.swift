/// Prints Mermaid diagrams, without the fence around them.
enum MermaidPrinter {
  /// Appends a Gantt chart, whose zero is the first midnight of a fixed leap year.
  ///
  /// Mermaid knows no time without a date, and it reads and writes dates in the reader's timezone, so a date in that
  /// timezone shows the same hours everywhere. Nothing changes clocks in January.
  static func print(_ gantt: MermaidGantt, into out: inout OutputBuffer) {
    let end = gantt.sections.lazy.flatMap(\.tasks).map { clamp($0.start) + clamp($0.duration) }.max() ?? 0
    out.append("gantt\n  title ")
    MermaidText.print(gantt.title, into: &out)
    out.append("\n  dateFormat YYYY-MM-DD HH:mm:ss\n  axisFormat ")
    out.append(end < 86_400 ? "%H:%M\n" : "day %-d %H:%M\n")
    for section in gantt.sections {
      out.append("  section ")
      MermaidText.print(section.name, into: &out)
      out.newline()
      for task in section.tasks { print(task, into: &out) }
    }
  }

  private static func print(_ task: MermaidGantt.Task, into out: inout OutputBuffer) {
    out.append("  ")
    MermaidText.print(task.label, into: &out)
    out.append(" :")
    if task.style != .plain {
      out.append(task.style.rawValue)
      out.append(", ")
    }
    print(time: clamp(task.start), into: &out)
    out.append(", ")
    out.append(integer: clamp(task.duration))
    out.append("s\n")
  }

  /// At most four weeks: a chart's date stays in its month.
  private static func clamp(_ seconds: Int) -> Int { min(max(0, seconds), 28 * 86_400) }

  private static func print(time seconds: Int, into out: inout OutputBuffer) {
    out.append("2000-01-")
    print(twoDigits: 1 + seconds / 86_400, into: &out)
    out.append(" ")
    print(twoDigits: seconds / 3600 % 24, into: &out)
    out.append(":")
    print(twoDigits: seconds / 60 % 60, into: &out)
    out.append(":")
    print(twoDigits: seconds % 60, into: &out)
  }

  private static func print(twoDigits number: Int, into out: inout OutputBuffer) {
    if number < 10 { out.append("0") }
    out.append(integer: number)
  }

  /// Appends a flowchart whose nodes are numbered in order.
  static func print(_ chart: MermaidFlowchart, into out: inout OutputBuffer) {
    out.append("flowchart ")
    out.append(chart.direction.rawValue)
    out.newline()
    var numbers: [String: Int] = [:]
    for (number, node) in chart.nodes.enumerated() where numbers[node.id] == nil {
      numbers[node.id] = number
      let (open, close) = brackets(of: node.shape)
      out.append("  n\(number)\(open)\"")
      MermaidText.print(node.label, into: &out)
      out.append("\"\(close)\n")
    }
    for arrow in chart.arrows {
      guard let from = numbers[arrow.from], let to = numbers[arrow.to] else { continue }
      out.append("  n\(from) \(arrow.isDotted ? "-.->" : "-->")")
      if let label = arrow.label {
        out.append("|\"")
        MermaidText.print(label, into: &out)
        out.append("\"|")
      }
      out.append(" n\(to)\n")
    }
  }

  private static func brackets(of shape: MermaidFlowchart.Shape) -> (String, String) {
    switch shape {
    case .box: ("[", "]")
    case .round: ("(", ")")
    case .stadium: ("([", "])")
    case .cylinder: ("[(", ")]")
    case .decision: ("{", "}")
    }
  }
}

extension MermaidGantt: PrintedTree {
  /// Appends the chart.
  package func print(into out: inout OutputBuffer) { MermaidPrinter.print(self, into: &out) }
}

extension MermaidFlowchart: PrintedTree {
  /// Appends the chart.
  package func print(into out: inout OutputBuffer) { MermaidPrinter.print(self, into: &out) }
}
