import Quantities

extension Facts {
  /// What is known of EFS and FSx.
  static let efs: [Fact] = [
    Fact(
      "efs.replication", "EFS", .duration(.minutes(15)),
      """
      EFS replication lags at most 15 minutes for most file systems; the one copy is read-only and not \
      from a single moment
      """,
      from: "Amazon EFS User Guide, \"Replicating EFS file systems\"", .secondary),
    Fact(
      "efs.backup", "EFS", .words(["ENABLED", "DISABLED"]),
      "EFS automatic backups are an AWS Backup plan that is either enabled or disabled",
      from: Source.awsModel, .verified),
    Fact(
      "efs.lifecycle", "EFS", .choice([1, 7, 14, 30, 60, 90, 180, 270, 365], "days"),
      """
      EFS moves files to colder classes after 1, 7, 14, 30, 60, 90, 180, 270 or 365 days without access, \
      and back at the first access
      """,
      from: Source.awsModel, .verified),
    Fact(
      "efs.zones", "EFS", .rule,
      "A Regional EFS file system is kept in several zones, a One Zone file system in one",
      from: "Amazon EFS User Guide, \"Creating a file system\"", .secondary),
    Fact(
      "fsx.auto", "FSx", .days(0, 90),
      """
      FSx automatic backups run daily at one time in UTC and are kept 0 to 90 days, 30 unless told \
      otherwise; 0 switches them off
      """,
      from: Source.awsModel, .verified),
    Fact(
      "fsx.floor", "FSx", .duration(.days(1)),
      "FSx has no point-in-time recovery, so automatic backups lose up to a day",
      from: "Amazon FSx for Windows File Server User Guide, \"Working with backups\"", .secondary),
    Fact(
      "fsx.restore", "FSx", .rule,
      """
      An FSx restore makes a new file system, except that an OpenZFS volume can be turned back to a \
      snapshot in place
      """,
      from: Source.awsModel, .verified),
    Fact(
      "fsx.lustre", "FSx", .rule,
      "FSx for Lustre can be backed up only when persistent and not linked to a data repository",
      from: Source.awsModel, .verified),
    Fact(
      "fsx.copy", "FSx", .number(5, "copies"),
      "FSx backups can be copied within the account to any Region, 5 at a time to each",
      from: Source.awsModel, .verified),
    Fact(
      "fsx.az", "FSx", .rule,
      "FSx for Windows lies in a single zone unless MULTI_AZ_1 is asked for",
      from: Source.awsModel, .verified),
  ]
}
