import RecoveryModel

extension Grammars {
  /// A rehearsal.
  static let drill = Grammar<DrillSpec>(
    "drill", "A rehearsal of recovery, and when it was last held",
    [
      .title({ $0.title }, { $0.title = $1 }),
      .word("type", { $0.type }, { $0.type = $1 }, "What kind of rehearsal it is").required,
      .schedule({ $0.schedules }, { $0.schedules = $1 }),
      .references(
        "covers", [.procedure], { $0.covers }, { $0.covers = $1 }, "The procedures that it rehearses"),
      .one("last", { $0.last }, { $0.last = $1 }, "When it was last held"),
      .one("next", { $0.next }, { $0.next = $1 }, "When it will be held next"),
      .takes({ $0.takes }, { $0.takes = $1 }),
      .clause("measured", measurement, { $0.measured }, { $0.measured = $1 }, "What it showed"),
      .environment({ $0.environment }, { $0.environment = $1 }),
      .owner({ $0.owner }, { $0.owner = $1 }),
      .texts("does", .prose, { $0.does }, { $0.does = $1 }, "What is done"),
      .run({ $0.run }, { $0.run = $1 }),
      .status({ $0.status }, { $0.status = $1 }),
      .notes({ $0.notes }, { $0.notes = $1 }),
    ])

  /// What a rehearsal showed.
  static let measurement = Grammar<MeasuredSpec>(
    "measurement", "What a rehearsal showed",
    [
      .one("rto", { $0.rto }, { $0.rto = $1 }, "How long recovery took"),
      .one("rpo", { $0.rpo }, { $0.rpo = $1 }, "How much was lost, as the time of the changes"),
    ])

  /// When the plan is looked at again.
  static let review = Grammar<ReviewSpec>(
    "review", "When the plan itself is looked at again",
    [
      .schedule({ $0.schedules }, { $0.schedules = $1 }),
      .one("last", { $0.last }, { $0.last = $1 }, "When it was last held"),
      .one("next", { $0.next }, { $0.next = $1 }, "When it will be held next"),
      .by({ $0.by }, { $0.by = $1 }),
      .texts("after", .prose, { $0.after }, { $0.after = $1 }, "Events that ask for it"),
    ])
}
