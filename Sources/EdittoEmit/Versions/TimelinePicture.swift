import EdittoModel

/// What happened to a policy and what is due, day by day.
struct PolicyEvent {
  let day: CalendarDate
  let label: String

  /// The events of a policy in their order, those that only its versions date too.
  static func all(of policy: Policy, _ versions: [CalendarDate], _ interface: Interface) -> [PolicyEvent] {
    func act(_ key: Interface.Key, _ act: String, _ number: String?) -> String {
      interface[key] + ": " + act + (number.map { " " + interface[.number] + " " + $0 } ?? "")
    }
    var events: [PolicyEvent] = []
    if let adoption = policy.adoption, let day = adoption.date {
      events.append(PolicyEvent(day: day, label: act(.eventAdopted, adoption.act, adoption.number)))
    }
    if let day = policy.inForce { events.append(PolicyEvent(day: day, label: interface[.eventInForce])) }
    events += policy.amendments.map { PolicyEvent(day: $0.date, label: act(.eventAmended, $0.act, $0.number)) }
    events += versions.map { PolicyEvent(day: $0, label: interface[.eventVersion]) }
    if let day = policy.review { events.append(PolicyEvent(day: day, label: interface[.eventReview])) }
    if let day = policy.repealed { events.append(PolicyEvent(day: day, label: interface[.eventRepealed])) }
    // Of one day, what follows from the other comes after it.
    return events.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

/// The events of a policy as an accessible picture: a line from the first day down, with the list that says the same beside it.
struct TimelinePicture {
  let events: [PolicyEvent]
  let title: String
  /// What lies after this day is drawn as due.
  let today: CalendarDate
  let interface: Interface

  private static let width = 340
  private static let line = 20
  private static let gap = 18
  private static let left = 28
  /// How many letters fit on a line.
  private static let letters = 34

  func write(to html: inout HTMLWriter) {
    let rows = events.map { [interface.day($0.day)] + LadderPicture.lines($0.label, of: Self.letters) }
    let height = rows.reduce(-Self.gap) { $0 + $1.count * Self.line + Self.gap }
    PictureHead(kind: "timeline", width: Self.width, height: height + 4, title: title).write(to: &html) { html in
      for (index, event) in events.enumerated() {
        if index > 0 { html.markup("; ") }
        html.text(interface.day(event.day))
        html.markup(": ")
        html.text(event.label)
      }
    }
    if let last = rows.last {
      html.markup("<path class=\"timeline-line\"")
      html.attribute("d", "M9 11 V\(height - last.count * Self.line + 11)")
      html.markup("/>\n")
    }
    var y = 0
    for (event, lines) in zip(events, rows) {
      html.markup(event.day <= today ? "<circle class=\"timeline-past\"" : "<circle class=\"timeline-ahead\"")
      for (name, value): (StaticString, Int) in [("cx", 9), ("cy", y + 11), ("r", 6)] { html.attribute(name, value) }
      html.markup("/>\n")
      for (row, text) in lines.enumerated() {
        html.markup(row == 0 ? "<text class=\"ladder-when\"" : "<text class=\"ladder-what\"")
        html.attribute("x", String(Self.left))
        html.attribute("y", String(y + row * Self.line + 15))
        html.markup(">")
        html.text(text)
        html.markup("</text>\n")
      }
      y += lines.count * Self.line + Self.gap
    }
    html.markup("</svg>\n")
  }
}
