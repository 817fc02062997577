import Quantities

extension Method {
  /// Velero's backups of a cluster's objects and volumes.
  static let velero = velero(besides: [])

  /// The same where it cannot be had together with others.
  static func velero(besides excluded: [Exclusion]) -> Method {
    Method(
      "velero", "Velero backup", survives: .past, survivesWithStore: true,
      keep: KeepLimit(.free, usual: 30, fact: "velero.ttl"), runsItself: true, excludes: excluded,
      fields: [.schedule, .to, .takes, .delay], restore: Restoration(.either, fact: "velero.restore"),
      facts: ["velero.schedule", "velero.fsb", "velero.csi", "velero.gc"])
  }
}

extension Platforms {
  /// Clusters, code, state, files, machines, and whatever has no name here.
  static let clusters: [Platform] = [
    Platform(
      "kubernetes", "Kubernetes", aliases: ["k8s", "k3s", "openshift"], .kubernetes, .cluster,
      methods: [
        .velero, .git, .export("Export of manifests"),
        Method(
          "snapshot", "Snapshot of etcd", survives: .past, survivesWithStore: true,
          restore: Restoration(.either, fact: "etcd.restore"),
          facts: ["etcd.save", "etcd.k8s.bump"]),
      ], facts: ["velero.key"]),
    Platform(
      "git", "Git", aliases: ["github", "gitlab", "gitea", "bitbucket"], .other, .code, store: .git,
      liesIn: .provider,
      methods: [
        Method(
          "mirror", "Mirror clone", keepsPast: false, survives: .present, survivesWithStore: true,
          schedule: .onEvent, restore: Restoration(.either), facts: ["git.mirror", "github.org"]),
        .git, .copy, .export("Export"),
      ], facts: ["gitlab.backup", "github.org"]),
    Platform(
      "terraform-state", "Terraform state", .other, .state, liesIn: .region,
      methods: [
        Method(
          "versioning", "Versions of the backend", survives: .past, survivesWithStore: true,
          schedule: .continuous, runsItself: true, fields: [.to], restore: Restoration(.inPlace),
          facts: ["tf.state"]), .copy, .export("Export"),
      ], facts: ["tf.state"]),
    Platform(
      "docker-registry", "Container registry",
      aliases: ["registry", "artifact-registry", "azure-container-registry", "harbor"], .other, .registry,
      store: .registry, liesIn: .region, methods: [.copy, .mirror], facts: ["registry.gc"]),
    Platform(
      "cdn", "Content delivery network", aliases: ["cloudfront", "cloud-cdn", "cloudflare", "fastly"], .other,
      .network,
      liesIn: .provider, methods: [.git, .export("Export of the configuration")], facts: ["cdn.cache"]),
    files("nfs", "Network file system", ["nas"], store: .nfs),
    files(
      "filesystem", "File system",
      ["files", "disk", "zfs", "docker-volume", "cephfs", "file-server", "windows-file-server"],
      store: .filesystem),
    Platform(
      "vm", "Virtual machine",
      aliases: ["server", "vmware", "vsphere", "hyper-v", "windows-server", "vps", "droplet"],
      .other, .machine,
      methods: [snapshotOfFiles, .full, .incremental, .copy, .export("Export")]),
    Platform(
      "application", "Application",
      aliases: [
        "app", "service", "jenkins", "keycloak", "nextcloud", "wordpress", "mattermost", "jira", "vercel",
        "netlify", "heroku", "cloudflare-workers", "cloudflare-pages", "azure-app-service", "app-engine",
      ],
      .other, .application,
      methods: [.git, .copy, .export("Export")]),
    Platform(
      "other", "Something else", .other, .other, store: .other,
      methods: [
        .export("Export"), .dump("Dump"), snapshotOfFiles, .full, .incremental, .copy,
        .mirror, .git,
      ],
      replicas: [
        ReplicaMode(
          "sync", "Synchronous replica", isSynchronous: true,
          reaches: [.service, .instance, .zone, .region, .provider, .account]),
        ReplicaMode(
          "async", "Asynchronous replica",
          reaches: [.service, .instance, .zone, .region, .provider, .account]),
      ]),
  ]

  /// A place where files lie.
  private static func files(
    _ name: String, _ title: String, _ aliases: [String], store: StoreKind
  ) -> Platform {
    Platform(
      name, title, aliases: aliases, .selfHosted, .files, store: store,
      methods: [.copy, .full, .incremental, snapshotOfFiles, .mirror], facts: ["files.copy"])
  }

  /// A snapshot wherever `to` says that it lies; without `to` it lies with the volume and
  /// outlives a deletion alone.
  private static let snapshotOfFiles = Method(
    "snapshot", "Snapshot", survives: .past, survivesWithStore: true, restore: Restoration(.either),
    facts: ["files.copy"])
}
