import Quantities
import TestTools

extension Chance {
  /// The text of a schedule that the language knows.
  mutating func schedule() -> String {
    let hours = below(24)
    let minutes = pick([0, 10, 30, 45])
    let time = "\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
    let weekday = pick(Weekday.allCases).description
    switch below(13) {
    case 0: return "every \(pick([5, 7, 15, 20, 25, 30, 90, 45]))m"
    case 1: return "every \(1 + below(24))h"
    case 2: return "hourly :\(pick(["00", "10", "59"]))"
    case 3: return "daily \(time)"
    case 4: return "weekly \(weekday) \(time)"
    case 5: return "weekly Mon,Thu \(time)"
    case 6: return "weekdays \(time)"
    case 7: return "monthly \(pick(["1", "15", "29", "31", "last"])) \(time)"
    case 8:
      return "monthly \(pick(["first", "second", "third", "fourth", "fifth", "last"])) \(weekday) \(time)"
    case 9: return "quarterly \(pick(["1", "first Sun", "last"])) \(time)"
    case 10: return "yearly \(pick(["Jan 1", "Feb 29", "Oct last Sun", "Mar last Sun"])) \(time)"
    default: return cron()
    }
  }

  /// Five fields of cron.
  mutating func cron() -> String {
    let minute = pick(["0", "*/15", "*", "5,35", "10-20/5", "59"])
    let hour = pick(["2", "*", "*/6", "1-3", "0,12", "*/5", "23"])
    let day = pick(["*", "1", "*/2", "29-31", "13", "1-7", "*"])
    let month = pick(["*", "*", "2", "3,10", "1-6"])
    let weekday = pick(["*", "*", "0", "1-5", "7", "5", "Mon-Fri", "*/2"])
    return "\(minute) \(hour) \(day) \(month) \(weekday)"
  }
}
