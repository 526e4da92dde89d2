import EdittoModel
import EdittoSyntax

/// XML is escaped as HTML is: `&`, `<`, `>` and both quotation marks.
typealias XMLWriter = HTMLWriter

/// The names of a policy by Akoma Ntoso's naming convention (OASIS, Akoma Ntoso Naming Convention 1.0, section 4).
struct AkomaNtosoNames {
  let isAct: Bool
  /// The body within the names: `comune-orio-al-serio`.
  let organization: String
  /// The day of the act of adoption, else of entry into force.
  let date: CalendarDate
  /// The day from which the text reads as it does.
  let version: CalendarDate
  let number: String
  /// ISO 639-2: `ita`.
  let language: String
  /// The IRI of the work: `/akn/it/act/regolamento/comune-orio-al-serio/2025-11-20/33`.
  let work: String
  /// The IRI of this text: the work's with language and day.
  let expression: String

  /// - Parameter today: the day that counts where the policy names none.
  init(_ body: Body, _ policy: Policy, on today: CalendarDate) {
    isAct = policy.adoption != nil
    let type = body.identity.type
    organization = body.id.hasPrefix(type) ? body.id : type + "-" + body.id
    date = policy.adoption?.date ?? policy.inForce ?? today
    version = policy.amendments.map(\.date).max() ?? policy.inForce ?? date
    number = policy.adoption?.number.map(Validator.slug) ?? policy.id
    language = Self.languages[policy.language] ?? policy.language
    work = "/akn/it/" + (isAct ? "act/regolamento/" : "doc/policy/") + organization + "/\(date)/" + number
    expression = work + "/" + language + "@\(version)"
  }

  private static let languages = ["it": "ita", "en": "eng", "de": "deu", "fr": "fra", "sl": "slv"]
}

/// What happened to a policy, and the times in which it and its provisions are in force.
struct AkomaNtosoHistory {
  private struct Event {
    let id: String
    let date: CalendarDate
    let type: String
    let source: String
  }

  private struct Time {
    let id: String
    let from: String?
    let to: String?
  }

  private var events: [Event] = []
  private var times: [Time] = []
  /// The time of each provision that has its own, by eId.
  private var own: [String: String] = [:]

  init(_ policy: Policy, _ names: AkomaNtosoNames) {
    add(names.date, "generation", "#ro_1")
    for (index, amendment) in policy.amendments.enumerated() { add(amendment.date, "amendment", "#rp_\(index + 1)") }
    if let end = policy.repealed { add(end, "repeal", "#ro_1") }
    if policy.inForce != nil || policy.repealed != nil {
      let start = policy.inForce.map { add($0, "generation", "#ro_1") }
      times.append(Time(id: "tmpg_1", from: start, to: policy.repealed.map { event(of: $0) }))
    }
    for validity in policy.validity {
      guard let entry = policy.outline.entry(validity.eId) else { continue }
      let id = "tmpg_\(times.count + 1)"
      let from = validity.from.map { add($0, "amendment", "#ro_1") }
      let to = validity.to.map { add($0, "amendment", "#ro_1") }
      times.append(Time(id: id, from: from, to: to))
      own[entry.eId] = id
    }
  }

  /// The event of a day.
  func event(of date: CalendarDate) -> String { events.first { $0.date == date }?.id ?? "e_1" }

  /// The time in which a provision is in force where it is its own.
  func time(of eId: String) -> String? { own[eId] }

  @discardableResult
  private mutating func add(_ date: CalendarDate, _ type: String, _ source: String) -> String {
    if let known = events.first(where: { $0.date == date }) { return known.id }
    let event = Event(id: "e_\(events.count + 1)", date: date, type: type, source: source)
    events.append(event)
    return event.id
  }

  func write(_ xml: inout XMLWriter) {
    xml.markup("<lifecycle source=\"#body\">\n")
    for event in events.sorted(by: { $0.date < $1.date }) {
      xml.markup("<eventRef")
      xml.attribute("eId", event.id)
      xml.attribute("date", event.date.description)
      xml.attribute("type", event.type)
      xml.attribute("source", event.source)
      xml.markup("/>\n")
    }
    xml.markup("</lifecycle>\n")
    guard !times.isEmpty else { return }
    xml.markup("<temporalData source=\"#body\">\n")
    for time in times {
      xml.markup("<temporalGroup")
      xml.attribute("eId", time.id)
      xml.markup("><timeInterval")
      if let from = time.from { xml.attribute("start", "#", from) }
      if let to = time.to { xml.attribute("end", "#", to) }
      xml.markup(" refersTo=\"#inForce\"/></temporalGroup>\n")
    }
    xml.markup("</temporalData>\n")
  }
}
