extension Snippet {
  /// Clauses that stand where they do not belong.
  static let placement: [Snippet] = [
    Snippet(
      name: "stepInDrill",
      source: """
        System("a") { Drill("d", type: .restore) { Step("x") } }
        """, message: "a step belongs to a procedure"),
    Snippet(
      name: "policyInSystem",
      source: """
        System("a") { Policy("p") {} }
        """, message: "stands in the body of the estate, not within another"),
    Snippet(
      name: "systemInSystem",
      source: """
        System("a") { System("b") {} }
        """, message: "stands in the body of the estate, not within another"),
    Snippet(
      name: "systemInPolicy",
      source: """
        Policy("p") { System("x") {} }
        """, message: "stands in the body of the estate, not within another"),
    Snippet(
      name: "classInSystem",
      source: """
        System("a") { Class("p") {} }
        """, message: "this belongs to a policy"),
    Snippet(
      name: "classInEstate",
      source: """
        Class("p") {}
        """, message: "this belongs to a policy"),
    Snippet(
      name: "backupInSystem",
      source: """
        System("a") { Dump("n", keep: .days(3)) }
        """, message: "a backup belongs to a component"),
    Snippet(
      name: "backupInStore",
      source: """
        System("a") { Store("p", on: .s3()) { Dump() } }
        """, message: "a backup belongs to a component"),
    Snippet(
      name: "backupInBackup",
      source: """
        System("a") { Component("p", on: .postgres()) { Dump() { Dump() } } }
        """, message: "a backup belongs to a component"),
    Snippet(
      name: "backupInPlatform",
      source: """
        Platform("p") { Dump() }
        """, message: "a backup belongs to a component"),
    Snippet(
      name: "replicaInSystem",
      source: """
        System("a") { Replica("n") }
        """, message: "a replica belongs to a component or a store"),
    Snippet(
      name: "replicaInBackup",
      source: """
        System("a") { Component("p", on: .postgres()) { Dump() { Replica("x") } } }
        """, message: "a replica belongs to a component or a store"),
    Snippet(
      name: "objectivesInEstate",
      source: """
        Objectives(rto: .hours(4))
        """, message: "objectives belong to a system, a component or a class of a policy"),
    Snippet(
      name: "objectivesInProcedure",
      source: """
        System("a") { Procedure("p") { Objectives(rto: .hours(4)) } }
        """, message: "objectives belong to a system, a component or a class of a policy"),
    Snippet(
      name: "objectivesInStore",
      source: """
        System("a") { Store("p", on: .s3()) { Objectives(rto: .hours(4)) } }
        """, message: "objectives belong to a system, a component or a class of a policy"),
    Snippet(
      name: "objectivesInPolicy",
      source: """
        Policy("p") { Objectives(rto: .hours(1)) }
        """, message: "objectives belong to a system, a component or a class of a policy"),
    Snippet(
      name: "scopeInComponent",
      source: """
        System("a") { Component("q", on: .postgres()) { When(.region, rto: .hours(4)) } }
        """, message: "a promise for one scope belongs to the braces of Objectives(…)"),
    Snippet(
      name: "lockInComponent",
      source: """
        System("a") { Component("p", on: .s3()) { Lock(mode: .compliance) } }
        """, message: "a lock belongs to a store or a backup"),
    Snippet(
      name: "lifecycleInComponent",
      source: """
        System("a") { Component("p", on: .s3()) { Lifecycle("x/") { After(.days(3), expire: true) } } }
        """, message: "a lifecycle belongs to a store"),
    Snippet(
      name: "ageOutsideLifecycle",
      source: """
        System("a") { Store("s", on: .s3()) { After(.days(3), expire: true) } }
        """, message: "a step in the age of objects belongs to Lifecycle(…)"),
    Snippet(
      name: "encryptionInComponent",
      source: """
        System("a") { Component("p", on: .postgres()) { Encryption(key: "x") } }
        """, message: "encryption belongs to a store; a backup names its key with key:"),
    Snippet(
      name: "verifyInComponent",
      source: """
        System("a") { Component("p", on: .postgres()) { Verify(by: .restore) } }
        """, message: "a verification belongs to a backup"),
    Snippet(
      name: "verifyInProcedure",
      source: """
        System("a") { Procedure("p") { Verify(by: .restore) } }
        """, message: "a verification belongs to a backup"),
    Snippet(
      name: "checkInProcedure",
      source: """
        System("a") { Procedure("p") { Check("x", run: "true") } }
        """, message: "a check belongs to Checks(…)"),
    Snippet(
      name: "checkInSystem",
      source: """
        System("a") { Check("x", run: "true") }
        """, message: "a check belongs to Checks(…)"),
    Snippet(
      name: "componentInComponent",
      source: """
        System("a") { Component("p", on: .postgres()) { Component("q", on: .postgres()) {} } }
        """, message: "a component belongs to a system"),
    Snippet(
      name: "componentInProcedure",
      source: """
        System("a") { Procedure("p") { Component("q", on: .postgres()) {} } }
        """, message: "a component belongs to a system"),
    Snippet(
      name: "componentInPolicy",
      source: """
        Policy("p") { Component("x", on: .redis()) {} }
        """, message: "a component belongs to a system"),
    Snippet(
      name: "personInComponent",
      source: """
        System("a") { Component("p", on: .postgres()) { Person("x") } }
        """, message: "this belongs to a system"),
    Snippet(
      name: "measuredInSystem",
      source: """
        System("a") { Measured(rto: .hours(4)) }
        """, message: "what was measured belongs to a drill"),
    Snippet(
      name: "targetInSystem",
      source: """
        System("a") { Into(region: "x") }
        """, message: "this belongs to a procedure"),
    Snippet(
      name: "afterwardsInSystem",
      source: """
        System("a") { Afterwards { Step("x") } }
        """, message: "this belongs to a procedure"),
    Snippet(
      name: "textAsStatement",
      source: """
        System("a") { "hello" }
        """, message: "a text alone says nothing; prose for people is said with notes:"),
  ]
}
