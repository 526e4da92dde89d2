import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `channels.jsonld`: the official accounts of a body in schema.org and OntoPiA's SM-AP_IT (Social Media, Contacts and Places on the Internet), as JSON-LD 1.1.
  static let channelsLinkedData = Emitter("jsonld") { body, publication, artifacts in
    let file = ChannelsLinkedData(body: body, publication: publication)
    artifacts.append(Artifact(body.id + "/channels.jsonld", file.bytes()))
  }
}

/// The accounts of a body: users' accounts of its one online contact point.
///
/// SM-AP_IT has no contact point without an e-mail; a body that has none has accounts only in the words of schema.org.
private struct ChannelsLinkedData {
  let body: Body
  let publication: Publication
  private let node: BodyNode

  init(body: Body, publication: Publication) {
    self.body = body
    self.publication = publication
    node = BodyNode(body: body, publication: publication)
  }

  /// A closed account no longer speaks for the body, so it is none of its accounts.
  private var open: [Channel] { body.channels.filter { $0.status != .closed } }

  private var point: String { node.address + "channels.html#online" }

  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      node.context(&json)
      node.identity(&json)
      let addresses = open.filter { $0.status == .active }.compactMap(\.url)
      if !addresses.isEmpty {
        json.array("schema:sameAs") { json in for address in addresses { json.reference(address.string) } }
      }
      if emails.isEmpty {
        accounts("schema:contactPoint", &json)
      } else {
        if !open.isEmpty {
          json.array("schema:contactPoint") { json in for channel in open { json.reference(node.name(ofChannel: channel.id)) } }
        }
        json.object("sm:hasOnlineContactPoint") { json in online(&json) }
      }
      let closed = body.channels.filter { $0.status == .closed }
      if !closed.isEmpty { json.member("unsaid", closed.map { "closed: " + Self.line($0) }) }
    }
    return json.finished()
  }

  private func online(_ json: inout JSONWriter) {
    json.member("@id", point)
    json.member("@type", "sm:OnlineContactPoint")
    json.member("sm:isOnlineContactPointOf", reference: node.address)
    json.array("sm:hasEmail") { json in
      for (contact, address, isCertified) in emails {
        BodyNode.email(address, isCertified: isCertified, of: point + "." + contact, point: point, &json)
      }
    }
    accounts("sm:hasUserAccount", &json)
  }

  private func accounts(_ name: StaticString, _ json: inout JSONWriter) {
    guard !open.isEmpty else { return }
    json.array(name) { json in
      for channel in open { json.object { json in account(channel, &json) } }
    }
  }

  /// The addresses of e-mail at which those who run the accounts are reached, else any of the body's; each once.
  private var emails: [(contact: String, address: String, isCertified: Bool)] {
    let owners = Set(open.compactMap(\.owner))
    let all = body.contacts.compactMap { contact in
      (contact.email ?? contact.pec).map { (contact: contact.id, address: $0, isCertified: contact.email == nil) }
    }
    let ours = all.filter { owners.contains($0.contact) }
    var known: Set<String> = []
    return (ours.isEmpty ? all : ours).filter { known.insert($0.address).inserted }
  }

  private func account(_ channel: Channel, _ json: inout JSONWriter) {
    json.member("@id", node.name(ofChannel: channel.id))
    if emails.isEmpty {
      json.member("@type", "schema:ContactPoint")
    } else {
      json.member("@type", ["sm:UserAccount", "schema:ContactPoint"])
      online(channel, &json)
    }
    json.member("schema:name", channel.name)
    if let handle = channel.handle { json.member("schema:identifier", handle) }
    if let url = channel.url { json.member("schema:url", reference: url.string) }
    json.member("schema:contactType", channel.platform.label)
    if let purpose = channel.purpose {
      json.member("schema:description", inLanguage: body.language, purpose.text(in: body.language))
    }
    if let hours = channel.hours { json.array("schema:hoursAvailable") { hours.write(&$0) } }
    let unsaid = unsaid(channel)
    if !unsaid.isEmpty { json.member("unsaid", unsaid) }
  }

  /// The account in the words of SM-AP_IT.
  private func online(_ channel: Channel, _ json: inout JSONWriter) {
    json.member("sm:userAccountName", channel.handle ?? channel.name)
    if let url = channel.url {
      json.object("sm:URL") { json in
        json.member("@type", "xsd:anyURI")
        json.member("@value", url.string)
      }
    }
    json.object("sm:isAccountIssuedBy") { json in
      if let host = channel.platform.hosts.first { json.member("@id", "https://" + host + "/") }
      json.member("@type", "sm:SocialMedia")
      json.member("sm:socialMediaName", channel.platform.label)
    }
    json.member("sm:isUserAccountOf", reference: point)
  }

  /// What channels.json says of an account and neither vocabulary does.
  private func unsaid(_ channel: Channel) -> [String] {
    var members: [(String, String)] = []
    if channel.status != .active { members.append(("status", channel.status.rawValue)) }
    members += [
      ("since", channel.since?.description ?? ""), ("until", channel.until?.description ?? ""),
      ("comments", channel.comments ?? ""), ("owner", channel.owner.flatMap(body.contact)?.id ?? ""),
    ]
    return members.filter { !$0.1.isEmpty }.map { $0.0 + ": " + $0.1 }
  }

  /// «x · Comune di Esempio · @esempio · 2025-06-30»
  private static func line(_ channel: Channel) -> String {
    [channel.id, channel.name, channel.url?.string ?? channel.handle, channel.until?.description].compactMap(\.self)
      .joined(separator: " · ")
  }
}
