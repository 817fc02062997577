import Quantities

extension Facts {
  /// What is known of Kubernetes, Velero and Longhorn.
  static let kubernetes: [Fact] = [
    Fact(
      "k8s.cronjob", "Kubernetes CronJob", .numbers(1, 52, "characters"),
      "A CronJob's name has at most 52 characters",
      from: "Kubernetes documentation, \"CronJob\"", .verified),
    Fact(
      "k8s.cronjob.missed", "Kubernetes CronJob", .number(100, "starts"),
      "A CronJob that missed more than 100 starts is not started again until a starting deadline is set",
      from: "Kubernetes documentation, \"CronJob\"", .verified),
    Fact(
      "k8s.cronjob.twice", "Kubernetes CronJob", .rule,
      "A CronJob may run twice or not at all, so its work must bear repetition",
      from: "Kubernetes documentation, \"CronJob\"", .verified),
    Fact(
      "k8s.tz", "Kubernetes CronJob", .rule,
      """
      A CronJob's time zone is its own field since Kubernetes 1.27, and TZ= in the schedule is refused \
      since 1.29
      """,
      from: "Kubernetes documentation, as quoted elsewhere", .secondary),
    Fact(
      "k8s.traffic", "Kubernetes", .words(["Cluster", "Local"]),
      """
      externalTrafficPolicy says whether a node passes traffic from outside to all endpoints of the service or \
      only to its own
      """,
      from: "Kubernetes API reference, ServiceSpec", .verified),
    Fact(
      "k8s.label", "Kubernetes", .rule,
      "A label means nothing to Kubernetes itself: it acts only where something selects by it",
      from: "Kubernetes documentation, \"Labels and Selectors\"", .verified),
    Fact(
      "k8s.wait", "kubectl", .duration(.seconds(30)),
      "kubectl wait gives up after 30 seconds unless --timeout says otherwise",
      from: "kubectl reference, kubectl wait", .verified),
    Fact(
      "k8s.client", "kubectl", .rule,
      "kubectl --dry-run=client accepts schedules that the server refuses",
      from: "kubectl", .verified),
    Fact(
      "velero.ttl", "Velero", .duration(.days(30)),
      "Velero keeps a backup for 30 days unless told otherwise",
      from: "Velero documentation", .verified),
    Fact(
      "velero.schedule", "Velero", .rule,
      "Velero schedules are five-field cron or @every",
      from: "Velero documentation", .verified),
    Fact(
      "velero.fsb", "Velero", .rule,
      "Velero file-system backup reads the live files, so it is not from one moment",
      from: "Velero documentation v1.18", .verified),
    Fact(
      "velero.csi", "Velero", .rule,
      """
      A Velero volume snapshot stays in the storage system of the cluster unless its data is moved to the \
      bucket
      """,
      from: "Velero documentation v1.18", .verified),
    Fact(
      "velero.key", "Velero", .rule,
      "Velero's data mover encrypts every repository with one key that everybody knows",
      from: "Velero documentation v1.18", .verified),
    Fact(
      "velero.restore", "Velero", .rule,
      "Velero leaves existing objects alone when it restores, unless told to update them",
      from: "Velero documentation v1.18", .verified),
    Fact(
      "velero.gc", "Velero", .duration(.hours(1)),
      "Velero removes expired backups once an hour",
      from: "Velero documentation v1.18", .verified),
    Fact(
      "longhorn.snap", "Longhorn", .rule,
      "Longhorn snapshots lie on the same disks as the volume",
      from: "Longhorn documentation v1.13", .verified),
    Fact(
      "longhorn.backup", "Longhorn", .numbers(1, nil, "copies"),
      "Longhorn recurring jobs keep at least 1 copy",
      from: "Longhorn documentation v1.13", .verified),
  ]
}
