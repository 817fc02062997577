import Testing

@Suite("Restores beside what is in use, and clusters chosen too late") struct UnusedRestoreTests {
  /// A database with a procedure of some steps.
  private func spec(_ steps: [String], _ fields: String = "when: [instance]", more: String = "") -> String {
    """
    holdfast: 1
    system: orders
    components:
      database:
        platform: rds-postgres
        resource: orders-prod
        backups: {automated: {method: automated, window: 03:00..04:00, keep: 7d}}
    recovery:
      restore:
        recovers: database
        from: automated
        \(fields)
        steps:
    \(steps.map { "      - " + $0 }.joined(separator: "\n"))
    \(more)

    """
  }

  private static let snapshot = "aws rds restore-db-instance-from-db-snapshot --db-instance-identifier"
  private static let move =
    "{restore: database, from: automated, run: '\(snapshot) orders-restored --db-snapshot-identifier \"$S\"'}"

  @Test("a restore under another name that nothing goes over to is found, whatever looks at it behind")
  func unused() {
    let looks = [
      "{name: Check the rows, run: ./count.sh}", "{name: Wait, run: 'aws rds wait db-instance-available'}",
      "{name: Look at it, run: 'aws rds describe-db-instances; echo done'}", "{checks: [rows]}",
    ]
    for more in [[]] + looks.map({ [$0] }) {
      let found = CommandPlaces.underlined("unused-restore", in: spec([Self.move] + more))
      #expect(found == [["orders-restored", "orders-prod"]], "\(more)")
    }
    let early = spec(["{name: Stop the service, run: ./stop.sh}", Self.move])
    #expect(CommandPlaces.underlined("unused-restore", in: early).count == 1)
  }

  @Test(
    "the commands that are known to make a new thing",
    arguments: [
      ("gcloud sql instances clone orders-prod orders-new --point-in-time=\"$T\"", "orders-new"),
      ("gcloud sql backups restore 7 --restore-instance=orders-new", "orders-new"),
      ("aws dynamodb restore-table-to-point-in-time --target-table-name orders-new", "orders-new"),
      ("az postgres flexible-server restore --name orders-new --source-server orders-prod", "orders-new"),
    ])
  func commands(_ run: String, _ name: String) {
    let text = spec(["{restore: database, from: automated, run: '\(run)'}"])
    #expect(CommandPlaces.underlined("unused-restore", in: text) == [[name, "orders-prod"]])
  }

  @Test("a step that may go over to it is enough, and so is a name that is not known to be another")
  func used() {
    for step in [
      "{name: Point the service at it}",
      "{name: Rename it, run: 'aws rds modify-db-instance --new-db-instance-identifier x'}",
      "{name: Deploy, run: ./deploy.sh}", "{procedure: other}",
    ] {
      #expect(CommandPlaces.underlined("unused-restore", in: spec([Self.move, step])) == [], "\(step)")
    }
    for run in [
      "\(Self.snapshot) orders-prod", "\(Self.snapshot) \"$NEW\"", "\(Self.snapshot)",
      "\(Self.snapshot) orders-new && ./switch.sh", "aws rds describe-db-instances",
    ] {
      let text = spec(["{restore: database, from: automated, run: '\(run)'}"])
      #expect(CommandPlaces.underlined("unused-restore", in: text) == [], "\(run)")
    }
    let elsewhere = spec([Self.move], "when: [region]\n    into: {region: eu-central-1}")
    let inner = spec(
      [Self.move], more: "  all: {recovers: database, steps: [{procedure: restore}, {name: Switch}]}")
    let after = spec([Self.move], "afterwards: [{name: Rename it}]")
    for text in [elsewhere, inner, after, spec([Self.move], "status: planned")] {
      #expect(CommandPlaces.underlined("unused-restore", in: text) == [], "\(text)")
    }
  }

  private static let choice = "{name: Go over, run: kubectl config use-context west}"

  @Test(
    "what is put into a cluster before the one that is left is chosen is found",
    arguments: [
      ("kubectl set env deploy/a B=c", "kubectl set"), ("kubectl -n x apply -f a", "kubectl -n x apply"),
      ("kubectl scale deploy a --replicas=3", "kubectl scale"), ("helm upgrade a b", "helm upgrade"),
    ])
  func wrongCluster(_ run: String, _ words: String) {
    let text = spec(["{name: Deploy, run: '\(run)'}", Self.choice], "when: [region]")
    let found = CommandPlaces.underlined("wrong-cluster", in: text)
    #expect(found == [[words, "kubectl config use-context west"]])
    let one = spec(
      ["run: |\n          \(run)\n          aws eks update-kubeconfig --name west"], "when: [region]")
    #expect(CommandPlaces.underlined("wrong-cluster", in: one) == [[words, "aws eks update-kubeconfig"]])
  }

  @Test("a step within another procedure counts where that is followed")
  func innerCluster() {
    let inner = "  inner: {recovers: database, steps: [{run: kubectl apply -f a}]}"
    let text = spec(["{procedure: inner}", Self.choice], "when: [region]", more: inner)
    #expect(CommandPlaces.underlined("wrong-cluster", in: text).map(\.first) == ["kubectl apply"])
  }

  @Test(
    "what stops, looks, names its cluster, comes behind the choice, or is for no lost region is left alone")
  func rightCluster() {
    for run in [
      "kubectl scale deploy a --replicas=0", "kubectl get pods", "kubectl --context=west apply -f a",
      "helm --kube-context west upgrade a b", "kubectl delete pod a", "KUBECONFIG=west kubectl apply -f a",
    ] {
      let text = spec(["{name: Deploy, run: '\(run)'}", Self.choice], "when: [region]")
      #expect(CommandPlaces.underlined("wrong-cluster", in: text) == [], "\(run)")
    }
    let put = "{name: Deploy, run: kubectl apply -f a}"
    for text in [
      spec([Self.choice, put], "when: [region]"), spec([put], "when: [region]"), spec([put, Self.choice]),
    ] {
      #expect(CommandPlaces.underlined("wrong-cluster", in: text) == [], "\(text)")
    }
  }
}
