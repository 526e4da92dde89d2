import EdittoModel
import EdittoRules
import EdittoSyntax

extension Check {
  /// Addresses, numbers and hours that are defined once are not typed out again in running text.
  static let facts = Check([.typedOutFact]) { body, report in
    let facts = Facts(body)
    for file in body.files {
      for link in file.links { facts.verify(link.target, link.inline.span, file.source, &report) }
      for span in file.plain { facts.scan(file.source, span, &report) }
    }
  }
}

/// What is defined once: by its normal form, the link that stands for it.
private struct Facts {
  struct Fact {
    enum Owner {
      case contact(Contact, facet: String)
      case channel(Channel, facet: String?)
    }

    let owner: Owner

    /// The link that says the fact, and goes on saying it where the contact gets an e-mail address later.
    var link: String {
      switch owner {
      case .contact(let contact, let facet): "[](contact:" + contact.id + (facet == "email" ? "" : "#" + facet) + ")"
      case .channel(let channel, let facet): "[](channel:" + channel.id + (facet.map { "#" + $0 } ?? "") + ")"
      }
    }

    var place: String { if case .contact = owner { "contacts" } else { "channels" } }

    var span: Span {
      switch owner {
      case .contact(let contact, _): contact.span
      case .channel(let channel, _): channel.span
      }
    }
  }

  /// Facts by their normal forms.
  struct Table {
    private var places: WordTable
    private var facts: [[Fact]] = []

    init(capacity: Int) { places = WordTable(capacity: capacity) }

    var isEmpty: Bool { facts.isEmpty }

    /// The facts of a form: several where contacts share it.
    subscript(form: String) -> [Fact] { places[form].map { facts[$0] } ?? [] }

    mutating func add(_ fact: Fact, _ form: String) {
      let place = places.add(form, facts.count)
      if place == facts.count { facts.append([]) }
      if !facts[place].contains(where: { $0.span == fact.span }) { facts[place].append(fact) }
    }
  }

  /// Shorter numbers, such as 112, are said in words like any other.
  private static let shortestPhone = 6

  private var emails: Table
  private var addresses: Table
  private var phones: Table
  private var handles: Table
  /// Attended hours in minutes from midnight.
  private var hours: [(start: Int, end: Int, fact: Fact)] = []

  init(_ body: Body) {
    emails = Table(capacity: body.contacts.count * 2)
    addresses = Table(capacity: body.contacts.count + body.channels.count)
    phones = Table(capacity: body.contacts.count)
    handles = Table(capacity: body.channels.count)
    for contact in body.contacts {
      func fact(_ facet: String) -> Fact { Fact(owner: .contact(contact, facet: facet)) }
      func add(_ address: String?, _ facet: String) {
        if let address { emails.add(fact(facet), address.loweredASCII) }
      }
      add(contact.email, "email")
      add(contact.pec, "pec")
      if let url = contact.url { addresses.add(fact("url"), Self.normal(url.string)) }
      if let phone = contact.phone, phone.digits.utf8.count >= Self.shortestPhone { phones.add(fact("phone"), phone.digits) }
      if let times = contact.hours { addHours(times, fact("hours")) }
    }
    for channel in body.channels {
      let fact = Fact(owner: .channel(channel, facet: nil))
      if let url = channel.url { addresses.add(fact, Self.normal(url.string)) }
      if let handle = channel.handle, handle.hasPrefix("@") { handles.add(fact, handle.loweredASCII) }
      if let times = channel.hours { addHours(times, Fact(owner: .channel(channel, facet: "hours"))) }
    }
  }

  private mutating func addHours(_ times: OpeningHours, _ fact: Fact) {
    for rule in times.rules {
      for interval in rule.intervals
      where !hours.contains(where: { $0.start == interval.start && $0.end == interval.end && $0.fact.span == fact.span }) {
        hours.append((interval.start, interval.end, fact))
      }
    }
  }

  /// An address without scheme, `www.` and closing slash.
  private static func normal(_ url: String) -> String {
    url.withBytes { bytes in
      var rest = bytes[...]
      for prefix: StaticString in ["https://", "http://", "www."] where rest.beginsIgnoringCase(prefix) {
        rest = rest.dropFirst(prefix.utf8CodeUnitCount)
      }
      while rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
      return String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self).loweredASCII
    }
  }

  // MARK: Looking

  /// An address that a link names although it is defined.
  func verify(_ target: LinkTarget, _ span: Span, _ source: Source, _ report: inout Report) {
    switch target {
    case .web(let url): found(url, span, addresses[Self.normal(url)], &report)
    case .email(let email): found(email, span, emails[email.loweredASCII], &report)
    case .phone(let number): found(number, span, Phone(number).map { phones[$0.digits] } ?? [], &report)
    default: return
    }
  }

  func scan(_ source: Source, _ span: Span, _ report: inout Report) {
    let range = source.clamped(span)
    source.text.withUnsafeBufferPointer { text in
      let end = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
      let (zero, nine) = (SIMD16<UInt8>(repeating: 0x30), SIMD16<UInt8>(repeating: 10))
      let (at, plus, dot) = (SIMD16<UInt8>(repeating: 0x40), SIMD16<UInt8>(repeating: 0x2B), SIMD16<UInt8>(repeating: 0x2E))
      var i = range.lowerBound
      while true {
        i = end.firstIndex(
          from: i, lanes: { ($0 &- zero) .< nine .| $0 .== at .| $0 .== plus .| $0 .== dot },
          where: { $0.isDigit || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") })
        guard i < range.upperBound else { break }
        let byte = text[i]
        var next: Int?
        if byte == UInt8(ascii: "@") {
          next = email(text, i, range, source, &report)
        } else if byte.isDigit || byte == UInt8(ascii: "+") {
          next = number(text, i, range, source, &report)
        } else if byte == UInt8(ascii: "."), i > range.lowerBound {
          next = address(text, i, range, source, &report)
        }
        i = next ?? i + 1
      }
    }
  }

  private func email(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>, _ source: Source, _ report: inout Report
  ) -> Int {
    func isPart(_ byte: UInt8) -> Bool {
      byte.isLetter || byte.isDigit || byte == 0x2E || byte == 0x2D || byte == 0x5F || byte == 0x2B
    }
    var start = at
    while start > range.lowerBound, isPart(text[start - 1]) { start -= 1 }
    var end = at + 1
    while end < range.upperBound, isPart(text[end]) { end += 1 }
    while end > at, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
    let span = source.span(start, end)
    let typed = source.string(span)
    found(typed, span, start == at ? handles[typed.loweredASCII] : emails[typed.loweredASCII], &report)
    return max(end, at + 1)
  }

  private func address(
    _ text: UnsafeBufferPointer<UInt8>, _ dot: Int, _ range: Range<Int>, _ source: Source, _ report: inout Report
  ) -> Int {
    guard !addresses.isEmpty, text[dot - 1].isWord, dot + 1 < range.upperBound, text[dot + 1].isLetter else { return dot + 1 }
    func isPart(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F && !"<>\"'()[],;|".utf8.contains(byte) }
    var start = dot
    while start > range.lowerBound, isPart(text[start - 1]) { start -= 1 }
    var end = dot
    while end < range.upperBound, isPart(text[end]) { end += 1 }
    while end > dot, ".:!?".utf8.contains(text[end - 1]) { end -= 1 }
    let span = source.span(start, end)
    found(source.string(span), span, addresses[Self.normal(source.string(span))], &report)
    return max(end, dot + 1)
  }

  private func number(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ range: Range<Int>, _ source: Source, _ report: inout Report
  ) -> Int {
    var end = first
    var next = first
    var digits = 0
    var mayBeClock = false
    while next < range.upperBound {
      switch text[next] {
      case 0x30...0x39:
        digits += 1
        end = next + 1
      case UInt8(ascii: ":"), UInt8(ascii: "."): mayBeClock = true
      case UInt8(ascii: "+"), 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"): break
      default: next = range.upperBound
      }
      next += 1
    }
    guard end > first else { return first + 1 }
    if first > range.lowerBound, text[first - 1].isWord { return end }
    if digits >= Self.shortestPhone {
      let span = source.span(first, end)
      let typed = source.string(span)
      if let phone = Phone(typed) { found(typed, span, phones[phone.digits], &report) }
    }
    guard mayBeClock else { return end }
    return clockTimes(text, first, range, source, &report) ?? end
  }

  /// `10:00 … 16:00` within a few words of each other.
  private func clockTimes(
    _ text: UnsafeBufferPointer<UInt8>, _ first: Int, _ range: Range<Int>, _ source: Source, _ report: inout Report
  ) -> Int? {
    guard let (start, afterStart) = clock(text, first, range) else { return nil }
    let candidates = hours.filter { $0.start == start }
    guard !candidates.isEmpty else { return nil }
    var i = afterStart
    while i < min(range.upperBound, afterStart + 24) {
      if text[i].isDigit, let (end, afterEnd) = clock(text, i, range) {
        let matches = candidates.filter { $0.end == end }.map(\.fact)
        guard !matches.isEmpty else { return nil }
        let span = source.span(first, afterEnd)
        found(source.string(span), span, matches, &report)
        return afterEnd
      }
      i += 1
    }
    return nil
  }

  private func clock(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> (minutes: Int, end: Int)? {
    var i = start
    while i < range.upperBound, text[i].isDigit { i += 1 }
    guard i - start <= 2, i > start, i + 2 < range.upperBound + 0 || i + 3 == range.upperBound,
      text[i] == UInt8(ascii: ":") || text[i] == UInt8(ascii: "."), text[i + 1].isDigit, text[i + 2].isDigit
    else { return nil }
    let hour = text[start..<i].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (hour * 60 + Int(text[i + 1] - 0x30) * 10 + Int(text[i + 2] - 0x30), i + 3)
  }

  /// Reports a fact; where hours stand the sentence around them has to be read again, and whose it is where several share it only
  /// the office knows.
  private func found(_ text: String, _ span: Span, _ facts: [Fact], _ report: inout Report) {
    guard let first = facts.first else { return }
    report(
      .typedOutFact, span, ["text": text, "where": first.place], notes: facts.map { Note("defined-here", [:], $0.span) },
      fixes: facts.map { fact in
        let care: Fix.Care = facts.count > 1 ? .choice : fact.link.hasSuffix("#hours)") ? .reread : .none
        return Fix("link-text", ["new": fact.link], [Edit(span, fact.link)], care)
      })
  }
}
