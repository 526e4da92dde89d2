import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `calendar.ics`: the dates of a body's policies and channels, and the hours in which these are attended (iCalendar, RFC 5545).
  ///
  /// A body without any has no file, because a calendar holds at least one event (section 3.6).
  static let calendar = Emitter("ics") { body, publication, artifacts in
    let calendar = BodyCalendar(body: body, publication: publication)
    if let bytes = calendar.file() { artifacts.append(Artifact(body.id + "/calendar.ics", bytes)) }
  }
}

/// The calendar of a body.
struct BodyCalendar {
  let body: Body
  let publication: Publication

  private var interface: Interface { Interface.of(body.language) }

  func file() -> [UInt8]? {
    let (days, hours) = (days(), AttendedHours.all(of: body, on: publication.date))
    guard !days.isEmpty || !hours.isEmpty else { return nil }
    var writer = ICalendarWriter()
    writer.component("VCALENDAR") { writer in
      writer.line("VERSION", "2.0")
      writer.text("PRODID", "-//Editto//Editto " + publication.version + "//IT")
      writer.line("METHOD", "PUBLISH")
      let name = interface.text(.calendar, ["name": body.identity.name])
      writer.text("NAME", name)
      // Most programs read only the older name of the property.
      writer.text("X-WR-CALNAME", name)
      if !hours.isEmpty { TimeZoneWriter.rome(&writer) }
      for day in days { write(day, &writer) }
      for event in hours { write(event, &writer) }
    }
    return writer.finished()
  }

  // MARK: Days

  /// Something that happens on a day.
  private struct Day {
    let date: CalendarDate
    /// What distinguishes it in the body.
    let id: String
    let summary: String
    let address: String
  }

  private func days() -> [Day] {
    var days: [Day] = []
    for policy in body.policies where policy.status != .draft {
      func add(_ date: CalendarDate?, _ event: String, _ key: Interface.Key) {
        guard let date else { return }
        days.append(
          Day(
            date: date, id: event + "." + policy.id, summary: interface.text(key, ["name": policy.title]),
            address: policy.address(in: body, publication.site)))
      }
      add(policy.inForce, "in-force", .calendarInForce)
      if policy.status != .repealed, policy.repealed == nil { add(policy.review, "review", .calendarReview) }
      add(policy.repealed, "repealed", .calendarRepealed)
    }
    for channel in body.channels {
      guard let date = channel.until else { continue }
      days.append(
        Day(
          date: date, id: "closed." + channel.id, summary: interface.text(.calendarClosed, ["name": channel.label]),
          address: publication.site.baseURL + "/" + body.id + "/channels.html#channel-" + channel.id))
    }
    return days
  }

  private func write(_ day: Day, _ writer: inout ICalendarWriter) {
    event(day.id, &writer) { writer in
      writer.line("DTSTART;VALUE=DATE", day.date.basic)
      writer.text("SUMMARY", day.summary)
      writer.line("URL", day.address)
    }
  }

  // MARK: Hours

  private func write(_ hours: AttendedHours, _ writer: inout ICalendarWriter) {
    event("hours." + hours.id, &writer) { writer in
      writer.line("DTSTART;TZID=Europe/Rome", hours.start(on: hours.first))
      writer.line("DTEND;TZID=Europe/Rome", hours.end(on: hours.first))
      switch hours.recurrence {
      case .weekly(let days, let last, let excluded):
        // The time zone's last hour of a year is in winter, one hour ahead of UTC.
        writer.line("RRULE", "FREQ=WEEKLY;UNTIL=" + last.basic + "T225959Z;BYDAY=" + days.joined(separator: ","))
        if !excluded.isEmpty {
          writer.line("EXDATE;TZID=Europe/Rome", excluded.map(hours.start).joined(separator: ","))
        }
      case .days(let others):
        if !others.isEmpty { writer.line("RDATE;TZID=Europe/Rome", others.map(hours.start).joined(separator: ",")) }
      }
      writer.text("SUMMARY", interface.text(.calendarHours, ["name": body.identity.name]))
      writer.text("DESCRIPTION", hours.channels.map(\.label).joined(separator: "\n"))
      writer.line("URL", publication.site.baseURL + "/" + body.id + "/channels.html")
    }
  }

  // MARK: Events

  private func event(_ id: String, _ writer: inout ICalendarWriter, _ write: (inout ICalendarWriter) -> Void) {
    writer.component("VEVENT") { writer in
      writer.line("UID", id + "." + body.id + "@" + host)
      writer.line("DTSTAMP", publication.date.basic + "T000000Z")
      write(&writer)
      // Nobody is busy because of it.
      writer.line("TRANSP", "TRANSPARENT")
    }
  }

  private var host: String {
    let address = publication.site.baseURL.drop { $0 != "/" }.drop { $0 == "/" }
    return String(address.prefix { $0 != "/" })
  }
}
