import EdittoModel

/// A week of attended hours as an accessible picture: a line a day, the time from left to right, with the hours in words as its text.
struct WeekPicture {
  let hours: OpeningHours
  let title: String
  let interface: Interface
  /// Tells the pictures of a page apart.
  let id: String

  private static let width = 360
  private static let line = 26
  /// Where the first line begins, below the hours of the day.
  private static let top = 22
  private static let names = 40

  func write(to html: inout HTMLWriter) {
    let week = hours.week
    let days = week.weekdays + (week.holidays.map { [$0] } ?? [])
    let (first, last) = bounds(days)
    let height = Self.top + days.count * Self.line
    PictureHead(kind: "week", id: id, width: Self.width, height: height, title: title)
      .write(to: &html) { $0.text(hours.text(in: interface.language)) }
    let scale = Scale(first: first, last: last, from: Self.names, to: Self.width - 12)
    axis(scale, height, &html)
    for (index, (label, intervals)) in zip(interface.shortDays, days).enumerated() {
      let y = Self.top + index * Self.line
      html.markup("<text x=\"0\"")
      html.attribute("y", y + 17)
      html.markup(">")
      html.text(label)
      html.markup("</text>\n<rect class=\"week-day\"")
      box(Self.names, y + 5, Self.width - 12 - Self.names, &html)
      for interval in intervals {
        html.markup("<rect class=\"week-open\"")
        let x = scale.place(of: interval.start)
        box(x, y + 5, scale.place(of: interval.end) - x, &html)
      }
    }
    html.markup("</svg>\n")
  }

  /// The whole hours that the picture spans: those of an office's day, and more where somebody is there earlier or later.
  private func bounds(_ days: [[OpeningHours.Interval]]) -> (first: Int, last: Int) {
    var (first, last) = (8, 20)
    for intervals in days {
      for interval in intervals {
        first = min(first, interval.start / 60)
        last = max(last, (interval.end + 59) / 60)
      }
    }
    return (first, last)
  }

  /// Where the minutes of a day stand.
  private struct Scale {
    let first: Int
    let last: Int
    let from: Int
    let to: Int

    func place(of minute: Int) -> Int { from + (minute - first * 60) * (to - from) / ((last - first) * 60) }
  }

  private func axis(_ scale: Scale, _ height: Int, _ html: inout HTMLWriter) {
    let step = scale.last - scale.first > 14 ? 4 : 2
    let hours = stride(from: scale.first + scale.first % 2, through: scale.last, by: step)
    for hour in hours {
      html.markup("<text class=\"week-hour\"")
      html.attribute("x", scale.place(of: hour * 60))
      html.markup(" y=\"13\">")
      html.number(hour)
      html.markup("</text>\n")
    }
    html.markup("<path class=\"week-line\" d=\"")
    for hour in hours {
      html.markup("M")
      html.number(scale.place(of: hour * 60))
      html.markup(" ")
      html.number(Self.top - 3)
      html.markup("V")
      html.number(height)
    }
    html.markup("\"/>\n")
  }

  private func box(_ x: Int, _ y: Int, _ width: Int, _ html: inout HTMLWriter) {
    html.attribute("x", x)
    html.attribute("y", y)
    html.attribute("width", width)
    html.markup(" height=\"16\" rx=\"3\"/>\n")
  }
}

extension HTMLWriter {
  /// Hours in words, in a form in which the script that says whether somebody is there now can read them.
  ///
  /// `data-week` holds the minutes of the intervals of each weekday from Monday on and of public holidays, which are `*` where they are as other days.
  mutating func hours(_ hours: OpeningHours, _ interface: Interface) {
    let week = hours.week
    markup("<span data-week=\"")
    for intervals in week.weekdays {
      minutes(intervals)
      markup("|")
    }
    if week.includesHolidays { markup("*") } else { minutes(week.holidays ?? []) }
    markup("\">")
    text(hours.text(in: interface.language))
    markup("</span>")
  }

  private mutating func minutes(_ intervals: [OpeningHours.Interval]) {
    for (index, interval) in intervals.enumerated() {
      if index > 0 { markup(",") }
      number(interval.start)
      markup("-")
      number(interval.end)
    }
  }
}
