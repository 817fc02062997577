/// The policy with which somebody begins: a class with a drill every half a year, and a bound on waivers.
package enum FirstPolicy {
  /// The name of its class.
  static let className = "standard"

  /// It in YAML; an editor finds the schema of specs at a path.
  package static func text(schema: String) -> String {
    "# yaml-language-server: $schema=\(schema)\n" + PieceText.lines(fields)
  }

  private static let fields = [
    PieceField("holdfast", "1", "What is asked of every system; one chooses a class with `class:`."),
    PieceField("policy", "house"),
    PieceField(
      "classes",
      .fields([
        PieceField(
          className,
          .fields([
            PieceField(
              "drills", .line([PieceField("restore", "27w")]),
              "Somebody tries a restore twice a year at least.")
          ]))
      ])),
    PieceField(
      "waivers", .line([PieceField("longest", "90d")]),
      "A finding can be accepted for a time, and for how long at the most."),
  ]
}
