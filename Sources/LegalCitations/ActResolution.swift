extension Lookahead {
  /// The acts of a type with the details that were read; nil where they do not make a citation.
  func mention(_ form: ActForm, _ details: ActDetails) -> ActMention? {
    switch form.type {
    case .regulation, .delegatedRegulation, .implementingRegulation, .directive, .delegatedDirective, .implementingDirective,
      .decision, .delegatedDecision, .implementingDecision:
      return european(form, details)
    case .law where isRegion(details.authority):
      return regional(ActForm(type: .regionalLaw), details)
    case .regionalLaw, .regionalRegulation, .regionalResolution:
      return regional(form, details)
    case .localAct, .softLaw:
      return unpublished(form, details)
    default:
      return state(form, details)
    }
  }

  // MARK: The State

  private func state(_ form: ActForm, _ details: ActDetails) -> ActMention? {
    guard let first = details.number else {
      guard let date = details.date, date.date != nil else { return nil }
      let act = Act(form.type, date: date.date, authority: ministry(details.authority))
      return ActMention(.state, act, .missingNumber, end: details.end)
    }
    guard let (act, remarks) = stateAct(form, first, details) else { return nil }
    var mention = ActMention(.state, act, remarks, end: details.end)
    for number in details.moreNumbers {
      guard let (act, remarks) = stateAct(form, number, details) else { return nil }
      mention.append(act, remarks)
    }
    return mention
  }

  private func stateAct(_ form: ActForm, _ number: WrittenNumber, _ details: ActDetails) -> (Act, Citation.Remarks)? {
    var year = details.date?.year ?? details.year
    if let second = number.second {
      guard let written = Text.year(second, digits: number.secondDigits) else { return nil }
      year = written
    }
    guard let year else {
      guard !form.isWeak, details.hasNumberMark else { return nil }
      return (Act(form.type, number: "\(number.first)", authority: ministry(details.authority)), .missingYear)
    }
    return form.type.exists(in: year) ? stateAct(form.type, number.first, year, details) : nil
  }

  private func stateAct(_ type: ActType, _ number: Int, _ year: Int, _ details: ActDetails) -> (Act, Citation.Remarks) {
    if let place = KnownActs.all.place(type, year, number) {
      let act = Act(knownAt: place)
      let isWrong = details.date.map { $0.date != act.date } ?? false
      return (act, isWrong ? [.wrongDate] : [])
    }
    let authority = ministry(details.authority)
    var remarks: Citation.Remarks = type == .ministerialDecree && authority == nil ? [.missingAuthority] : []
    guard let written = details.date else {
      return (Act(type, date: ActDate(year: year), number: "\(number)", authority: authority), remarks.union(.missingDate))
    }
    // A day that does not exist, or of another year than the number, makes the act doubtful.
    let isWrong = written.date == nil || written.year != year
    if isWrong { remarks.insert(.wrongDate) }
    return (Act(type, date: isWrong ? nil : written.date, number: "\(number)", authority: authority), remarks)
  }

  private func ministry(_ authority: Authority?) -> String? {
    if case .ministry(let name) = authority { name } else { nil }
  }

  // MARK: The Union

  private func european(_ form: ActForm, _ details: ActDetails) -> ActMention? {
    switch details.authority {
    case .region, .local: return form.type == .regulation ? regional(ActForm(type: .regionalRegulation), details) : nil
    case .ministry, .central: return unpublished(ActForm(type: .softLaw), details)
    default: break
    }
    guard let number = details.number else {
      let isDated = form.type == .directive && details.date?.date != nil && details.mark == nil
      return isDated ? unpublished(ActForm(type: .softLaw), details) : nil
    }
    let mark = details.mark ?? (details.authority == .european ? .europe : nil)
    guard let (first, second, digits) = parts(number, details) else { return nil }
    if let found = EuropeanNumber(
      form.type, first, second, secondDigits: digits, mark: mark, hasNumberMark: details.hasNumberMark)
    {
      let act = found.place.map { Act(knownAt: $0) } ?? Act(form.type, date: date(found, details), number: "\(found.number)")
      let isWrong = details.date.map { written in
        written.date == nil || (found.place != nil && act.date?.isFull == true && written.date != act.date)
      }
      return ActMention(.eu, act, isWrong == true ? .wrongDate : [], end: details.end)
    }
    if mark != nil {
      return ActMention(.eu, Act(form.type), .ambiguousNumber, end: details.end)
    }
    return form.type.celexLetter == "D" ? nil : unpublished(ActForm(type: .softLaw), details)
  }

  /// The two numbers of a European act: as written, or number and year of the date.
  private func parts(_ number: WrittenNumber, _ details: ActDetails) -> (Int, Int, Int)? {
    if let second = number.second { return (number.first, second, number.secondDigits) }
    guard let year = details.year ?? details.date?.year else { return nil }
    return (number.first, year, 4)
  }

  private func date(_ found: EuropeanNumber, _ details: ActDetails) -> ActDate {
    if let date = details.date?.date, date.year == found.year { return date }
    return ActDate(year: found.year)
  }

  // MARK: Others

  private func isRegion(_ authority: Authority?) -> Bool {
    if case .region = authority { true } else { false }
  }

  private func regional(_ form: ActForm, _ details: ActDetails) -> ActMention? {
    if details.authority == .local { return unpublished(ActForm(type: .localAct), details) }
    guard let number = written(details) else { return nil }
    var authority: String?
    if case .region(let name) = details.authority { authority = name }
    let year = details.number.flatMap { number in number.second.flatMap { Text.year($0, digits: number.secondDigits) } }
    let date = details.date?.date ?? (details.year ?? year ?? details.date?.year).map { ActDate(year: $0) }
    guard date != nil || details.hasNumberMark else { return nil }
    var remarks: Citation.Remarks = authority == nil ? [.missingRegion] : []
    if date?.isFull != true { remarks.insert(date == nil ? .missingYear : .missingDate) }
    let act = Act(form.type, date: date, number: number, authority: authority)
    return ActMention(.regional, act, remarks, end: details.end)
  }

  /// An act that no register publishes under an identifier that can be built.
  private func unpublished(_ form: ActForm, _ details: ActDetails) -> ActMention? {
    if form.needsAuthority, details.authority == nil { return nil }
    var type = form.type
    switch details.authority {
    case .region: return regional(ActForm(type: .regionalResolution), details)
    case .central, .ministry: type = .softLaw
    case .local, .council: type = .localAct
    default: break
    }
    let number = written(details)
    let year = details.number.flatMap { number in number.second.flatMap { Text.year($0, digits: number.secondDigits) } }
    let date = details.date?.date ?? (details.year ?? year).map { ActDate(year: $0) }
    // «Il provvedimento del 12 maggio» may be anybody's.
    guard number != nil || (details.authority != nil && date?.isFull == true) else { return nil }
    guard date != nil || details.freeNumber.map({ $0.count > 2 }) == true || details.authority != nil else { return nil }
    return ActMention(type.kind, Act(type, date: date, number: number), end: details.end)
  }

  /// The number as it was written, without its year.
  private func written(_ details: ActDetails) -> String? {
    if let number = details.number {
      return number.second.flatMap { Text.year($0, digits: number.secondDigits) } == nil && number.second != nil
        ? "\(number.first)/\(number.second ?? 0)" : "\(number.first)"
    }
    return details.freeNumber.map { text.string($0) }
  }
}
