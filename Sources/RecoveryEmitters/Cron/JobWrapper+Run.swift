import ConfigTrees

extension JobWrapper {
  /// The run itself: lock, start, command, end.
  static func run(_ isWrongZone: ShellStatement) -> [ShellStatement] {
    lock + [.blank] + start + [.blank] + command(isWrongZone) + [.blank] + end
  }

  /// One run of a job at a time; the lock goes with the process.
  private static let lock: [ShellStatement] = [
    .blank,
    .command(
      ShellCommand(
        ["exec"],
        [.write(9, [.variable("locks"), "/holdfast_", .variable("system"), "_", .variable("job"), ".lock"])])),
    .when(
      .not(.run("flock", "-n", "9")),
      [
        complain([
          .variable("system"), " ", .variable("job"),
          ": the run before is still going, so this one is left out",
        ]),
        .run("exit", "75"),
      ]),
  ]

  /// The time of the last success is kept from the file that the run before wrote.
  private static let start: [ShellStatement] = [
    .assign(
      "file", [.variable("textfiles"), "/holdfast_", .variable("system"), "_", .variable("job"), ".prom"]),
    .assign(
      "success",
      .output(
        .pipeline([
          .either(
            .command(
              ShellCommand(
                ["sed", "-n", ["s/^", .variable("succeeded"), "{.*} //p"], .variable("file")],
                [.write(2, "/dev/null")])),
            .run("true")),
          .run("head", "-n", "1"),
        ]))),
    .assign("begin", .output(.run("date", "+%s"))),
    .when(
      .run("[", "-n", .variable("started"), "]"),
      [
        publishing(
          [series("started", "When a run last began.", .variable("begin"))],
          [.variable("textfiles"), "/holdfast_", .variable("system"), "_", .variable("job"), ".start.prom"])
      ]),
  ]

  /// The command under its time limit, in a shell of its own that does not hold the lock.
  ///
  /// A poll's command prints the time of the newest point, which counts as its success; what is no time is a failure,
  /// and so is nothing, which GNU date would read as today.
  private static func command(_ isWrongZone: ShellStatement) -> [ShellStatement] {
    let words: [ShellWord] = ["timeout", "-k", "60", .variable("limit"), "sh", "-c", .variable("command")]
    let run = ShellStatement.command(ShellCommand(words, [.write(9, "/dev/null")]))
    let fails = ShellStatement.assign("code", .variable("?"))
    return [
      .assign("code", "0"),
      .assign("newest", ""),
      .branch(
        [
          ShellBranch(
            isWrongZone,
            [
              complain([
                .variable("system"), " ", .variable("job"),
                ": the host is in another timezone than the system",
              ]),
              .assign("code", "78"),
            ]),
          ShellBranch(
            .run("[", .variable("purpose"), "=", .literal(SelfRunJob.Purpose.poll.rawValue), "]"),
            [.either(.assign("newest", .output(run)), fails)]),
        ],
        otherwise: [.either(run, fails)]),
      .assign("finish", .output(.run("date", "+%s"))),
      .assign("point", .variable("finish")),
      .when(
        .both(
          .run("[", .variable("purpose"), "=", .literal(SelfRunJob.Purpose.poll.rawValue), "]"),
          .run("[", .variable("code"), "-eq", "0", "]")),
        [
          .either(
            .assign("point", .output(.run("date", "-d", [.variableOr("newest", "none")], "+%s"))),
            .assign("code", "65"))
        ]),
    ]
  }

  /// The metrics of the end; a run whose metrics cannot be written is still a run.
  private static let end: [ShellStatement] = [
    .assign("size", ""),
    .when(
      .both(
        .run("[", .variable("code"), "-eq", "0", "]"), .run("[", "-f", [.variableOr("BACKUP_FILE", "")], "]")),
      [.assign("size", .output(.command(ShellCommand(["wc", "-c"], [.read(0, .variable("BACKUP_FILE"))]))))]),
    .when(
      .run("[", .variable("code"), "-eq", "0", "]"), [.assign("success", .variable("point"))],
      otherwise: [
        complain([.variable("system"), " ", .variable("job"), ": ended with code ", .variable("code")]),
        .comment("How long a drill took that failed says nothing of a recovery."),
        .when(
          .run("[", .variable("purpose"), "=", .literal(SelfRunJob.Purpose.drill.rawValue), "]"),
          [.assign("took", "")]),
      ]),
    publishing(
      [
        when(
          "success",
          series("succeeded", "When it last succeeded, in seconds since 1970.", .variable("success"))),
        when("ended", series("ended", "How the last run ended: 0 is success.", .variable("code"))),
        when(
          "took",
          series(
            "took", "How long the last run took.",
            [.arithmetic(.difference(.variable("finish"), .variable("begin")))])),
        when(
          "size",
          .run(
            "series", .literal(Names.Metric.size.rawValue), "How much the last run wrote.", .variable("size"),
            .variable("@"))),
      ], [.variable("file")]),
    .run("exit", .variable("code")),
  ]

  /// What a group prints, as a file in its place, or a complaint.
  private static func publishing(_ body: [ShellStatement], _ file: ShellWord) -> ShellStatement {
    .either(
      .pipeline([.group(body, []), .run("publish", file)]),
      complain([
        .variable("system"), " ", .variable("job"), ": cannot write metrics to ", .variable("textfiles"),
      ]))
  }

  /// A metric whose name a variable holds.
  private static func series(_ name: String, _ help: String, _ value: ShellWord) -> ShellStatement {
    .run("series", .variable(name), .literal(help), value, .variable("@"))
  }

  /// A statement where a variable is not empty.
  private static func when(_ variable: String, _ statement: ShellStatement) -> ShellStatement {
    .when(.run("[", "-n", .variable(variable), "]"), [statement])
  }
}
