import RecoveryModel

extension Grammars {
  /// A rehearsal.
  static let drill = Grammar<DrillSpec>(
    "drill", "A rehearsal of recovery, and when it was last held",
    [
      .title(\.title),
      .word("type", \.type, "What kind of rehearsal it is").required,
      .schedule(\.schedules),
      .references("covers", [.procedure], \.covers, "The procedures that it rehearses"),
      .one("last", \.last, "When it was last held"),
      .one("next", \.next, "When it will be held next"),
      .takes(\.takes),
      .clause("measured", measurement, \.measured, "What it showed"),
      .environment(\.environment),
      .owner(\.owner),
      .texts("does", .prose, \.does, "What is done"),
      .run(\.run),
      .status(\.status),
      .notes(\.notes),
    ])

  /// What a rehearsal showed.
  static let measurement = Grammar<MeasuredSpec>(
    "measurement", "What a rehearsal showed",
    [
      .one("rto", \.rto, "How long recovery took"),
      .one("rpo", \.rpo, "How much was lost, as the time of the changes"),
    ])

  /// When the plan is looked at again.
  static let review = Grammar<ReviewSpec>(
    "review", "When the plan itself is looked at again",
    [
      .schedule(\.schedules),
      .one("last", \.last, "When it was last held"),
      .one("next", \.next, "When it will be held next"),
      .by(\.by),
      .texts("after", .prose, \.after, "Events that ask for it"),
    ])
}
