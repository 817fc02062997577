import ConfigTrees

extension JobWrapper {
  /// The functions that print a metric and put a file in its place whole.
  static let functions: [ShellStatement] = [
    .comment("series NAME HELP VALUE LABELS...: the metric with the same value under each set of labels."),
    .function(
      "series",
      [
        .assign("name", .variable("1")),
        .assign("help", .variable("2")),
        .assign("value", .variable("3")),
        .run("shift", "3"),
        .run(
          "printf", .literal("# HELP %s %s\\n# TYPE %s gauge\\n"), .variable("name"), .variable("help"),
          .variable("name")),
        .each(
          "labels", [.variable("@")],
          [
            .run(
              "printf", .literal("%s{%s} %s\\n"), .variable("name"), .variable("labels"), .variable("value"))
          ]),
      ]),
    .blank,
    .comment("publish FILE: standard input as the whole file; node_exporter never reads half of it."),
    .function(
      "publish",
      [
        .assign("new", [.variable("1"), ".new"]),
        .both(
          .both(
            .command(ShellCommand(["cat"], [.write(1, .variable("new"))])),
            .run("chmod", "0644", .variable("new"))),
          .run("mv", "-f", .variable("new"), .variable("1"))),
      ]),
  ]

  /// Which metrics a run writes, by what it is for; an empty name is not written.
  static let metrics: ShellStatement = .match(
    .variable("purpose"),
    [
      arm(.backup, started: .lastStart, succeeded: .lastSuccess, ended: .exitCode, took: .duration),
      arm(.verification, started: nil, succeeded: .verified, ended: .verifiedExitCode, took: nil),
      arm(.drill, started: nil, succeeded: .drillSuccess, ended: .drillExitCode, took: .restoreDuration),
      ShellArm([], names(started: nil, succeeded: .lastSuccess, ended: nil, took: nil)),
    ])

  private static func arm(
    _ purpose: SelfRunJob.Purpose, started: Names.Metric?, succeeded: Names.Metric, ended: Names.Metric?,
    took: Names.Metric?
  ) -> ShellArm {
    ShellArm([purpose.rawValue], names(started: started, succeeded: succeeded, ended: ended, took: took))
  }

  private static func names(
    started: Names.Metric?, succeeded: Names.Metric, ended: Names.Metric?, took: Names.Metric?
  ) -> [ShellStatement] {
    [
      .assign("started", .literal(started?.rawValue ?? "")),
      .assign("succeeded", .literal(succeeded.rawValue)),
      .assign("ended", .literal(ended?.rawValue ?? "")),
      .assign("took", .literal(took?.rawValue ?? "")),
    ]
  }
}
