import Quantities

extension Facts {
  /// What is known of Supabase.
  static let supabase: [Fact] = [
    Fact(
      "supa.daily", "Supabase", .choice([7, 14, 30], "days"),
      "Supabase keeps daily backups for 7 days on Pro, 14 on Team and 30 on Enterprise",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.daily.rpo", "Supabase", .duration(.hours(24)),
      "A Supabase daily backup loses up to 24 hours",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.pitr", "Supabase", .choice([7, 14, 28], "days"),
      "Supabase point-in-time recovery keeps 7, 14 or 28 days, and no other number",
      from: "Supabase documentation, \"Manage Point-in-Time Recovery usage\"", .verified),
    Fact(
      "supa.pitr.compute", "Supabase", .rule,
      """
      Supabase point-in-time recovery is an add-on to Pro, Team and Enterprise, and needs at least Small \
      compute
      """,
      from: "Supabase documentation, \"Manage Point-in-Time Recovery usage\"", .verified),
    Fact(
      "supa.pitr.rpo", "Supabase", .duration(.minutes(2)),
      "Supabase ships its log every 2 minutes, so point-in-time recovery loses up to 2 minutes",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.excl", "Supabase", .rule,
      "Supabase takes no daily backups while point-in-time recovery is on",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.download", "Supabase", .absent,
      "Supabase point-in-time and physical backups cannot be downloaded",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.storage", "Supabase", .rule,
      "Supabase database backups leave out the objects of Storage and the passwords of custom roles",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.delete", "Supabase", .rule,
      "Deleting a Supabase project deletes all its backups",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.time", "Supabase", .absent,
      "Supabase documents no setting for the hour of its daily backup",
      from: "Supabase documentation, \"Database Backups\"", .secondary),
    Fact(
      "supa.replica", "Supabase", .rule,
      """
      Supabase read replicas are asynchronous and may lie in another region; their promotion is not \
      documented
      """,
      from: "Supabase documentation, \"Read Replicas\"", .verified),
    Fact(
      "supa.downtime", "Supabase", .rule,
      "A Supabase restore works in place, and the project cannot be reached meanwhile",
      from: "Supabase documentation, \"Database Backups\"", .verified),
    Fact(
      "supa.cli", "Supabase", .words(["diff", "dump", "lint", "pull", "push", "reset", "start"]),
      "supabase db has dump and these others, but no restore, verify, list-backups, ping, logs or backup",
      from: "Supabase CLI source, cmd/db.go", .verified),
    Fact(
      "supa.cli.backups", "Supabase", .words(["list", "restore"]),
      "supabase backups has list and restore --timestamp with seconds since 1970",
      from: "Supabase CLI source, cmd/backups.go", .verified),
    Fact(
      "supa.api", "Supabase", .rule,
      "A Supabase point-in-time restore can be started by its management API",
      from: "Supabase documentation, \"Management API\"", .verified),
  ]
}
