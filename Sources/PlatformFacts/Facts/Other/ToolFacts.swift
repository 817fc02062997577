extension Facts {
  /// What is known of backup tools, file systems and code hosts.
  static let tools: [Fact] = [
    Fact(
      "s3.sync.delete", "AWS CLI", .rule,
      "aws s3 sync --delete deletes at the target what is not at the source",
      from: "AWS CLI reference, s3 sync, as quoted elsewhere", .secondary),
    Fact(
      "awscli.timeout", "AWS CLI", .duration(.seconds(60)),
      "--cli-read-timeout is how long the AWS CLI waits for data, 60 seconds unless told otherwise; 0 is for ever",
      from: "AWS CLI reference, global options, as quoted elsewhere", .secondary),
    Fact(
      "cfn.waiters", "CloudFormation", .duration(.hours(1)),
      "The AWS CLI waits at most an hour for a CloudFormation stack to be created, then fails",
      from: Source.awsModel, .verified),
    Fact(
      "powershell.bytes", "PowerShell", .rule,
      "Before 7.4 PowerShell turns what a program writes into text, in a pipe and in a file behind `>` alike",
      from: "PowerShell/PowerShell pull request 17857, \"Preserve stdout byte stream for native commands\"",
      .verified),
    Fact(
      "cfn.create", "CloudFormation", .rule,
      "aws cloudformation create-stack makes every resource of a template anew",
      from: Source.awsModel, .verified),
    Fact(
      "tar.self", "tar", .rule,
      "GNU tar fails with status 1 when what it packs changes under it, as the folder does into which it writes a compressed archive",
      from: "GNU tar 1.34", .verified),
    Fact(
      "restic.keep", "restic", .rule,
      """
      restic's keep rules are independent: one snapshot may fill the daily, weekly and monthly rule \
      together
      """,
      from: "restic source", .verified),
    Fact(
      "restic.within", "restic", .rule,
      "restic counts keep-within from the latest snapshot, not from now",
      from: "restic source", .verified),
    Fact(
      "restic.appendonly", "restic", .rule,
      "In an append-only restic repository only keep-within rules withstand an attacker who adds snapshots",
      from: "restic source", .verified),
    Fact(
      "restic.check", "restic", .rule,
      "restic check reads no data unless told to",
      from: "restic source", .verified),
    Fact(
      "borg.keep", "Borg", .rule,
      "Borg's keep rules are a cascade: an archive kept by a finer rule does not count for a coarser one",
      from: "Borg source (2.0 beta)", .verified),
    Fact(
      "borg.space", "Borg", .rule,
      "Borg frees no space until it is told to compact",
      from: "Borg source (2.0 beta)", .verified),
    Fact(
      "pbs.keep", "Proxmox Backup Server", .rule,
      "Proxmox Backup Server's keep rules are a cascade from last to yearly",
      from: "Proxmox Backup source (2024)", .verified),
    Fact(
      "pbs.sync", "Proxmox Backup Server", .rule,
      "A Proxmox sync that removes what vanished copies deletions too",
      from: "Proxmox Backup source (2024)", .verified),
    Fact(
      "pve.full", "Proxmox VE", .rule,
      "A backup of Proxmox VE is always a full one, with the guest's configuration and all its data",
      from: "Proxmox VE documentation, vzdump", .verified),
    Fact(
      "pve.replication", "Proxmox VE", .rule,
      """
      Proxmox VE copies a guest's volumes to another node at intervals of one minute to one week; what was written since \
      is lost with the node
      """,
      from: "Proxmox VE documentation, Storage Replication", .verified),
    Fact(
      "rclone.sync", "rclone", .rule,
      "rclone sync deletes at the target what is gone at the source, so it holds no past",
      from: "rclone source", .verified),
    Fact(
      "zfs.recv", "ZFS", .rule,
      "zfs receive -F with a replication stream destroys snapshots that are missing at the source",
      from: "OpenZFS source", .verified),
    Fact(
      "sanoid.warn", "sanoid", .rule,
      "sanoid does not watch its weekly and yearly snapshots unless told to",
      from: "sanoid source", .verified),
    Fact(
      "syncoid.delete", "syncoid", .rule,
      "syncoid --delete-target-snapshots copies the deletion of snapshots",
      from: "syncoid source", .verified),
    Fact(
      "minio.rep", "MinIO", .rule,
      "MinIO bucket replication is asynchronous unless made synchronous, and promises no time",
      from: "MinIO documentation", .verified),
    Fact(
      "minio.versions", "MinIO", .number(10000, "versions"),
      "MinIO keeps up to 10,000 versions of an object in a versioned bucket",
      from: "MinIO documentation", .verified),
    Fact(
      "gitlab.backup", "GitLab", .rule,
      "A GitLab backup leaves out gitlab-secrets.json, without which encrypted columns are lost",
      from: "GitLab documentation, as quoted elsewhere", .secondary),
    Fact(
      "github.org", "GitHub", .rule,
      """
      GitHub leaves backups to its users: a mirror clone takes a repository with its history, and the \
      rest needs the API or another tool
      """,
      from: "GitHub documentation, \"Backing up a repository\"", .verified),
    Fact(
      "git.mirror", "git", .rule,
      "A mirror clone follows forced pushes and deletions, so it holds no past of its own",
      from: "git manual, \"git clone --mirror\"", .verified),
    Fact(
      "git.remote", "git", .rule,
      "Git keeps the address of a remote in .git/config as it was given, with whatever password or token stands in it",
      from: "Git source, commit \"remote: create fetch.credentialsInUrl config\"", .verified),
    Fact(
      "registry.gc", "Docker registry", .rule,
      "A Docker registry must be read-only or stopped while it collects garbage",
      from: "Docker Distribution documentation", .verified),
    Fact(
      "tf.state", "Terraform state", .rule,
      """
      Terraform asks for versions on the bucket that holds its state, to bring it back after a deletion \
      or a mistake
      """,
      from: "Terraform documentation, \"Backend Type: s3\"", .verified),
    Fact(
      "files.copy", "Files", .rule,
      """
      tar and similar tools take no atomic snapshot of a file system, so a copy of a live one is not \
      from one moment
      """,
      from: "PostgreSQL documentation, \"File System Level Backup\"", .verified),
    Fact(
      "cdn.cache", "CDN", .rule,
      """
      The origin of a content delivery network holds the definitive version, and its caches copies of \
      that
      """,
      from: "Amazon CloudFront Developer Guide, as quoted elsewhere", .secondary),
  ]
}
