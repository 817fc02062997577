import Quantities

extension Platforms {
  /// Amazon's secrets, containers, clusters, images, logs and search.
  static let awsServices: [Platform] = [
    Platform(
      "secrets-manager", "AWS Secrets Manager", aliases: ["aws-secrets-manager"], .aws, .secrets,
      liesIn: .region, methods: [.export("Export"), .copy],
      replicas: [
        ReplicaMode(
          "async", "Replica secret", reaches: [.service, .instance, .zone, .region], facts: ["sm.replica"])
      ], facts: ["sm.delete", "sm.versions", "sm.rotation"]),
    Platform(
      "ssm-parameters", "AWS SSM Parameter Store", aliases: ["parameter-store", "ssm"], .aws, .secrets,
      liesIn: .region,
      methods: [.export("Export", facts: ["ssm.decrypt"]), .copy, .git],
      facts: ["ssm.versions", "ssm.size"]),
    Platform(
      "ecs", "Amazon ECS", aliases: ["fargate"], .aws, .container, liesIn: .region,
      methods: [.git, .export("Export", facts: ["ecs.taskdef"])], facts: ["ecs.taskdef", "ecr.replication"]),
    Platform(
      "ec2", "Amazon EC2", aliases: ["ec2-instance"], .aws, .machine, liesIn: .zone,
      methods: [
        Method(
          "snapshot", "Machine image", survives: .withinRegion,
          restore: Restoration(.newResource, fact: "ebs.snap.restore"),
          facts: ["ami.reboot", "ebs.snap.consistency"]), .awsBackup,
      ],
      replicas: [
        ReplicaMode(
          "async", "Elastic Disaster Recovery", reaches: [.service, .instance, .zone, .region, .account],
          facts: ["drs.rpo", "drs.rto", "drs.notdb"])
      ]),
    Platform(
      "lambda", "AWS Lambda", .aws, .application, liesIn: .region, methods: [.git, .export("Export")]),
    Platform(
      "cloudwatch-logs", "Amazon CloudWatch Logs", aliases: ["cloudwatch"], .aws, .logs, liesIn: .region,
      methods: [
        .export(
          "Export to S3",
          facts: ["cwl.export.one", "cwl.export.region", "cwl.export.use", "cwl.export.lag"]), .copy,
      ], facts: ["cwl.retention"]),
    Platform(
      "ecr", "Amazon ECR", .aws, .registry, store: .registry, liesIn: .region, methods: [.copy, .mirror],
      replicas: [
        ReplicaMode(
          "async", "ECR replication", reaches: [.service, .instance, .zone, .region],
          facts: ["ecr.replication"])
      ]),
    Platform(
      "route53", "Amazon Route 53", aliases: ["route-53"], .aws, .network, liesIn: .provider,
      methods: [.git, .export("Export")],
      facts: ["r53.control"]),
    Platform(
      "opensearch-service", "Amazon OpenSearch Service", aliases: ["amazon-opensearch", "aws-opensearch"],
      .aws, .search, liesIn: .zone,
      methods: [
        Method(
          "automated", "Hourly snapshots", survives: .withinRegion, floor: .hours(1),
          keep: .daysAmong([14], usual: 14, fact: "osvc.hourly"), schedule: .fixed(.hours(1)),
          runsItself: true, fields: [.takes], restore: Restoration(.either, fact: "os.restore"),
          facts: ["osvc.hourly", "os.snap"]),
        Method(
          "snapshot", "Snapshot to a repository", survives: .past, survivesWithStore: true,
          restore: Restoration(.either, fact: "os.restore"), facts: ["os.snap"]),
      ]),
    Platform(
      "eks", "Amazon EKS", .aws, .cluster, liesIn: .region,
      methods: [.velero, .git, .export("Export of manifests"), .awsBackup], facts: ["velero.key"]),
  ]
}
