import Quantities

extension Facts {
  /// What is known of cron and its relatives.
  static let cron: [Fact] = [
    Fact(
      "cron.or", "crontab", .rule,
      "Cron runs a job when day of month or day of week matches, if both are restricted",
      from: "crontab(5)", .verified),
    Fact(
      "cron.nth", "crontab", .absent,
      "Five-field cron cannot say \"first Sunday\": 0 4 1-7 * 0 fires 124 times in 2026, not 12",
      from: "computed over 2026", .verified),
    Fact(
      "cron.debian.zone", "Debian cron", .absent,
      "Debian cron runs in the zone of its host and knows no CRON_TZ",
      from: "Debian cron 3.0pl1", .verified),
    Fact(
      "cron.percent", "crontab", .rule,
      "An unescaped % in a crontab command is a line feed",
      from: "crontab(5)", .verified),
    Fact(
      "cron.newline", "Debian cron", .rule,
      "Debian cron ignores a crontab without a final line feed",
      from: "Debian cron 3.0pl1", .verified),
    Fact(
      "cron.length", "Debian cron", .numbers(1, 998, "characters"),
      "Debian cron takes commands of up to 998 characters",
      from: "Debian cron 3.0pl1", .verified),
    Fact(
      "cron.dst", "Debian cron", .rule,
      """
      Debian cron runs a job that a clock change of less than 3 hours skipped right after it, and no job \
      twice
      """,
      from: "cron(8)", .verified),
    Fact(
      "cron.d.name", "Debian cron", .rule,
      "Debian cron ignores files in /etc/cron.d whose name holds a dot",
      from: "cron(8)", .verified),
    Fact(
      "cron.d.owner", "Debian cron", .rule,
      "Files in /etc/cron.d belong to root and are writable to nobody else",
      from: "cron(8)", .verified),
    Fact(
      "cron.systemd", "systemd", .rule,
      "systemd calendar events need both the weekday and the date to match, and take a zone",
      from: "systemd-analyze calendar", .verified),
    Fact(
      "cron.eventbridge", "EventBridge", .rule,
      "EventBridge cron has six fields, one of both day fields must be ?, and Sunday is 1",
      from: Source.awsModel, .verified),
    Fact(
      "cron.cloudscheduler", "Cloud Scheduler", .rule,
      "Cloud Scheduler can say \"first sunday of month 04:00\" in its text form, and has no \"last\"",
      from: "Google Cloud SDK 528 schedule parser", .verified),
    Fact(
      "cron.kubernetes", "Kubernetes CronJob", .absent,
      "Kubernetes schedules have no nth weekday",
      from: "robfig/cron issue 486", .verified),
    Fact(
      "cron.github", "GitHub Actions", .duration(.minutes(5)),
      "GitHub Actions runs a schedule every 5 minutes at the most, late or not at all under load",
      from: "GitHub documentation, \"Events that trigger workflows\"", .verified),
    Fact(
      "cron.github.disabled", "GitHub Actions", .duration(.days(60)),
      "GitHub Actions stops the schedules of a public repository after 60 days without activity",
      from: "GitHub documentation, \"Events that trigger workflows\"", .verified),
    Fact(
      "cron.quartz", "Quartz", .rule,
      "Quartz cron begins with seconds, Sunday is 1, and one of both day fields must be ?",
      from: "Quartz CronExpression source", .verified),
    Fact(
      "cron.ssm", "SSM maintenance window", .rule,
      "SSM maintenance windows take six cron fields, Sunday is 1",
      from: Source.awsModel, .verified),
  ]
}
