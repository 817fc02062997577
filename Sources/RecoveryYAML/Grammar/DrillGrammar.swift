import RecoveryModel

extension Grammars {
  /// A rehearsal.
  static let drill = Grammar<DrillSpec>(
    "drill", "A rehearsal of recovery, and when it was last held",
    [
      .title { $1(&$0.title) },
      .word("type", { $1(&$0.type) }, "What kind of rehearsal it is").required,
      .schedule { $1(&$0.schedules) },
      .references("covers", [.procedure], { $1(&$0.covers) }, "The procedures that it rehearses"),
      .one("last", { $1(&$0.last) }, "When it was last held"),
      .one("next", { $1(&$0.next) }, "When it will be held next"),
      .takes { $1(&$0.takes) },
      .clause("measured", measurement, { $1(&$0.measured) }, "What it showed"),
      .environment { $1(&$0.environment) },
      .owner { $1(&$0.owner) },
      .texts("does", .prose, { $1(&$0.does) }, "What is done"),
      .run { $1(&$0.run) },
      .status { $1(&$0.status) },
      .notes { $1(&$0.notes) },
    ])

  /// What a rehearsal showed.
  static let measurement = Grammar<MeasuredSpec>(
    "measurement", "What a rehearsal showed",
    [
      .one("rto", { $1(&$0.rto) }, "How long recovery took"),
      .one("rpo", { $1(&$0.rpo) }, "How much was lost, as the time of the changes"),
    ])

  /// When the plan is looked at again.
  static let review = Grammar<ReviewSpec>(
    "review", "When the plan itself is looked at again",
    [
      .schedule { $1(&$0.schedules) },
      .one("last", { $1(&$0.last) }, "When it was last held"),
      .one("next", { $1(&$0.next) }, "When it will be held next"),
      .by { $1(&$0.by) },
      .texts("after", .prose, { $1(&$0.after) }, "Events that ask for it"),
    ])
}
