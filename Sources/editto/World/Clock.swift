import EdittoModel
import EdittoSyntax
import Glibc

/// The day of the build.
enum Clock {
  /// The day that an option asks for, else today.
  static func day(_ option: String?, _ language: Language) throws(Trouble) -> CalendarDate {
    guard let option else { return today }
    guard let day = CalendarDate(option) else { throw .usage(language.text("trouble:date", ["value": option])) }
    return day
  }

  /// SOURCE_DATE_EPOCH where it is set (reproducible-builds.org), else today in UTC.
  static var today: CalendarDate {
    var seconds = time(nil)
    if let epoch = Terminal.environment("SOURCE_DATE_EPOCH").flatMap({ Int($0) }) { seconds = epoch }
    var parts = tm()
    gmtime_r(&seconds, &parts)
    guard let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) else {
      preconditionFailure("the calendar of UTC has only days that exist")
    }
    return date
  }
}
