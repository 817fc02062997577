/// A table in the format of `/etc/cron.d`: as a user's crontab, with the user's name after the five fields.
package struct CronTable: Sendable, Equatable {
  package var lines: [CronLine]

  package init(_ lines: [CronLine]) {
    self.lines = lines
  }
}

/// One thing in a cron table.
package enum CronLine: Sendable, Equatable {
  /// Comment lines; each line of the text becomes one.
  case comment(String)
  case blank
  /// `NAME=value` for the entries below it; cron expands nothing in the value.
  case variable(String, String)
  case entry(CronEntry)
}

/// When, as whom, what.
package struct CronEntry: Sendable, Equatable {
  /// The five time fields, divided by single spaces: `30 2 * * *`.
  package var schedule: String
  package var user: String
  /// The command as the shell shall see it; a `%` in it is escaped from cron when printed.
  package var command: String

  package init(_ schedule: String, user: String, command: String) {
    self.schedule = schedule
    self.user = user
    self.command = command
  }
}

/// Why a cron table cannot be printed so that cron runs what was meant.
package enum CronTableError: Error, Sendable, Equatable {
  /// A line feed or a NUL, which no crontab line can hold, in what is called `part`.
  case lineBreak(part: String)
  /// The command takes `length` bytes once escaped, more than the 998 that cron reads.
  case commandTooLong(length: Int)
  /// The five fields hold something that no crontab field does.
  case badSchedule(String)
  /// Not a name of a user that cron could look up.
  case badUser(String)
  /// Not a name of an environment variable.
  case badVariable(String)
  /// A value with both kinds of quotes or with outer blanks that cron's quoting cannot carry.
  case unquotableValue(variable: String)
  /// A backslash before a `%` or another backslash: crons differ in what they make of it.
  case ambiguousBackslash
  /// The variable's line takes `length` bytes, more than the 998 that cron reads.
  case valueTooLong(variable: String, length: Int)
  /// Nothing to run.
  case emptyCommand
}
