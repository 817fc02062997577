import Testing

@testable import RecoveryRules

/// Going over to another place: replicas, what stands nowhere, and what was stopped on the way.
@Suite("Failing over") struct FailoverTests {
  /// A database with a replica, and a procedure of some steps that goes over to it.
  static func spec(
    _ steps: String, replica: String = "mode: async, lag: 5m, promote: manual",
    on platform: String = "rds-postgres"
  )
    -> String
  {
    """
    holdfast: 1
    system: orders
    owner: payments
    objectives: {rto: 4h, rpo: 26h, when: {region: {rto: 8h, rpo: 26h}}}
    places:
      west: {region: us-west-2, account: production}
    components:
      database:
        platform: \(platform)
        region: us-east-1
        account: production
        replicas: {standby: {at: west, resource: orders-west, \(replica)}}
      application: {platform: kubernetes, region: us-east-1, stateless: true}
    stores:
      templates: {platform: s3, bucket: templates, region: unknown, account: production}
      images: {platform: s3, bucket: images, region: us-west-2, account: production}
    recovery:
      smoke-test: {recovers: application, from: none, steps: [{name: Test, takes: 5m, run: "./test.sh"}]}
      promote: {recovers: database, from: standby, steps: [{name: Promote it, takes: 5m}]}
      move:
        recovers: [database, application]
        from: database.standby
        when: [region]
        into: {at: west}
        steps:
    \(steps.split(separator: "\n").map { "      - \($0)" }.joined(separator: "\n"))
    """
  }

  private static let moves = """
    {name: Use the other cluster, run: "kubectl config use-context west"}
    {name: Start the application, run: "kubectl scale deployment app --replicas=3"}
    {name: Move DNS, ttl: 60s}
    """

  @Test("a replica that no step promotes is found, by hand, by the platform's mode, or by all of its modes")
  func unpromoted() {
    for replica in [
      "mode: async, lag: 5m, promote: manual", "mode: async, lag: 5m", "lag: 5m, promote: manual",
    ] {
      let picture = Pictures.of("unpromoted-replica", in: Self.spec(Self.moves, replica: replica))
      #expect(
        picture.contains("`move` goes over to `standby` of `database`, but no step promotes it"),
        "\(replica) \(picture)")
    }
  }

  @Test("where the platform documents no promotion, that is said")
  func neverPromoted() {
    let picture = Pictures.of(
      "unpromoted-replica", in: Self.spec(Self.moves, replica: "mode: unknown", on: "supabase-postgres"))
    #expect(picture.contains("Supabase Postgres documents no way to promote it"), "\(picture)")
    #expect(picture.contains("restore a backup there, which can be written to"), "\(picture)")
  }

  @Test(
    "a step that promotes it, or may, leaves nothing to say",
    arguments: [
      "{restore: database, from: standby, takes: 10m}",
      #"{name: Make orders-west the first, run: "aws rds promote-read-replica --db-instance-identifier orders-west"}"#,
      #"{name: Turn it round, run: "redis-cli replicaof no one"}"#,
      #"{name: Switch, run: "./scripts/failover.sh"}"#,
      #"{name: Build the site, run: "terraform apply -var-file=west.tfvars"}"#,
      #"{name: Apply the cluster, run: "kubectl apply -f west/cluster.yaml"}"#,
      "{name: Do as the binder in the safe says, takes: 20m}",
      "{procedure: promote}", "{procedure: smoke-test}",
    ])
  func promoted(_ step: String) {
    #expect(Pictures.of("unpromoted-replica", in: Self.spec("\(Self.moves)\n\(step)")) == "")
  }

  @Test("what promotes itself is left alone: said in the spec, or by the platform")
  func automatic() {
    for replica in [
      "mode: async, lag: 5m, promote: automatic", "mode: async, lag: 5m, promote: unknown", "mode: multi-az",
    ] {
      #expect(
        Pictures.of("unpromoted-replica", in: Self.spec(Self.moves, replica: replica)) == "", "\(replica)")
    }
    #expect(
      Pictures.of("unpromoted-replica", in: Self.spec(Self.moves, replica: "lag: 1s", on: "dynamodb")) == "")
    #expect(Pictures.of("unpromoted-replica", in: Self.spec(Self.moves, replica: "lag: 1h", on: "s3")) == "")
  }

  @Test(
    "a need of no known region is found where a region is lost; one elsewhere or under a name of its own is not"
  )
  func unknownPlace() {
    let found = Pictures.of(
      "step-leans-on-unknown-place", in: Self.spec("{name: Build, takes: 1h, needs: [templates]}"))
    #expect(
      found.contains("nobody knows whether `templates`, which `move` needs, is lost with us-east-1"),
      "\(found)")
    for need in ["images", "pager", "west", "application"] {
      let step = "{name: Build, takes: 1h, needs: [\(need)]}"
      #expect(Pictures.of("step-leans-on-unknown-place", in: Self.spec(step)) == "", "\(need)")
    }
    let inPlace = Self.spec("{name: Build, takes: 1h, needs: [templates]}").replacing(
      "when: [region]", with: "when: [instance]")
    #expect(Pictures.of("step-leans-on-unknown-place", in: inPlace) == "")
  }

  @Test(
    "an edit through a control plane in the lost region is found; what reads, and what is edited elsewhere, is not",
    arguments: [
      (
        "aws route53 change-resource-record-sets --hosted-zone-id Z",
        "the control plane of Route 53 in us-east-1"
      ),
      ("aws iam create-role --role-name r", "the control plane of IAM in us-east-1"),
      ("aws route53 list-hosted-zones", ""), ("aws iam get-role --role-name r", ""),
      ("aws route53 change-resource-record-sets --hosted-zone-id Z || true", ""),
      ("aws route53-recovery-cluster update-routing-control-state --region us-west-2", ""),
      ("echo aws; route53 change-it", ""),
    ])
  func controlPlane(_ command: String, _ thing: String) {
    let step = "{name: Move, takes: 5m, run: '\(command)'}"
    let picture = Pictures.of("command-leans-on-what-is-lost", in: Self.spec(step))
    if thing.isEmpty {
      #expect(picture == "")
    } else {
      #expect(picture.contains("uses \(thing)"), "\(picture)")
    }
    let elsewhere = Self.spec(step).replacing("region: us-east-1", with: "region: eu-west-1")
    #expect(Pictures.of("command-leans-on-what-is-lost", in: elsewhere) == "")
  }
}
