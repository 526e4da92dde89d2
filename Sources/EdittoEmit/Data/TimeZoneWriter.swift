import EdittoSyntax

enum TimeZoneWriter {
  /// The time of Italy as a `VTIMEZONE` (RFC 5545, section 3.6.5), by the rules in force since 1996 (Directive 2000/84/EC).
  static func rome(_ writer: inout ICalendarWriter) {
    writer.component("VTIMEZONE") { writer in
      writer.line("TZID", "Europe/Rome")
      writer.component("DAYLIGHT") { writer in
        writer.line("DTSTART", "19960331T020000")
        writer.line("RRULE", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3")
        writer.line("TZOFFSETFROM", "+0100")
        writer.line("TZOFFSETTO", "+0200")
        writer.line("TZNAME", "CEST")
      }
      writer.component("STANDARD") { writer in
        writer.line("DTSTART", "19961027T030000")
        writer.line("RRULE", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10")
        writer.line("TZOFFSETFROM", "+0200")
        writer.line("TZOFFSETTO", "+0100")
        writer.line("TZNAME", "CET")
      }
    }
  }
}
