/// A Mermaid Gantt chart whose axis counts time from zero, as a recovery timeline does.
package struct MermaidGantt: Sendable, Equatable {
  package var title: String
  package var sections: [Section]

  package init(title: String, sections: [Section]) {
    self.title = title
    self.sections = sections
  }

  /// A named band of tasks.
  package struct Section: Sendable, Equatable {
    package var name: String
    package var tasks: [Task]

    package init(_ name: String, _ tasks: [Task]) {
      self.name = name
      self.tasks = tasks
    }
  }

  /// A bar: from when, for how long, both in seconds from the chart's zero.
  package struct Task: Sendable, Equatable {
    /// How a bar is drawn; `milestone` is a point in time.
    package enum Style: String, Sendable {
      case plain = ""
      case active
      case done
      case critical = "crit"
      case milestone
    }

    package var label: String
    package var start: Int
    package var duration: Int
    package var style: Style

    package init(_ label: String, start: Int, duration: Int, style: Style = .plain) {
      self.label = label
      self.start = start
      self.duration = duration
      self.style = style
    }
  }
}
