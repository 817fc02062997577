import ConfigTrees
import RecoveryModel

extension RunbookSubject {
  /// Work that is done again and again, to be ticked; nil where there is none.
  var routineSection: RunbookSection? {
    guard !spec.routines.isEmpty else { return nil }
    return RunbookSection(.routines, "Routines") { _ in
      self.spec.routines.flatMap { routine -> [MarkdownBlock] in
        let items = routine.does.map { MarkdownListItem(isDone: false, [$0.inline]) }
        return [.paragraph([.strong(routine.name.text)]), .list(MarkdownList(.bullet, items))]
      }
    }
  }

  /// Logs and how long they are kept; nil where none is named.
  var logSection: RunbookSection? {
    guard !spec.logs.isEmpty else { return nil }
    return RunbookSection(.logs, "Logs") { _ in
      let rows = self.spec.logs.map { log -> [[MarkdownInline]] in
        [
          [.code(log.name.text)], log.keep.inlines(), log.in.inlines(), log.holds.inlines(),
          log.notes.inlines(),
        ]
      }
      return [.filled(["Log", "Kept", "In", "Holds", "Notes"], rows)]
    }
  }

  /// The incidents that the plan names, with what the first table has no room for; nil where there is nothing more.
  var scenarioSection: RunbookSection? {
    let told = spec.scenarios.filter {
      $0.likelihood != nil || $0.impact != nil || $0.because != nil || $0.notes != nil
    }
    guard !told.isEmpty else { return nil }
    return RunbookSection(.scenarios, "Scenarios") { _ in
      let rows = told.map { scenario -> [[MarkdownInline]] in
        [
          [.text(scenario.title?.known ?? scenario.name.text)], scenario.likelihood.inlines(),
          scenario.impact.inlines(), scenario.accepts.inlines(), scenario.because.inlines(),
          scenario.notes.inlines(),
        ]
      }
      return [.filled(["Scenario", "Likelihood", "Impact", "Accepted loss", "Because", "Notes"], rows)]
    }
  }

  /// When the plan itself is looked at again; nil where the spec does not say.
  var reviewSection: RunbookSection? {
    guard let review = spec.review else { return nil }
    return RunbookSection(.review, "Review of this plan") { _ in
      var facts = FactList()
      facts.add("When", review.schedules.inlines())
      facts.add("Last", review.last.inlines())
      facts.add("Next", review.next.inlines())
      facts.add("By", self.who(review.by))
      facts.add("Also after", review.after.inlines())
      return facts.blocks
    }
  }
}
