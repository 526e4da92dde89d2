import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `channels.json`: the official accounts of a body; the contract is `schemas/channels-1.json`.
  static let channels = Emitter("json") { body, publication, artifacts in
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", publication.site.baseURL + "/schemas/channels-1.json")
      json.member("body", body.id)
      json.member("name", body.identity.name)
      json.member("website", body.identity.website?.string)
      json.member("url", publication.site.baseURL + "/" + body.id + "/channels.html")
      json.member("edition", publication.edition.rawValue)
      json.array("channels") { json in
        for channel in body.channels { ChannelWriter.write(channel, body, &json) }
      }
    }
    artifacts.append(Artifact(body.id + "/channels.json", json.finished()))
  }
}

enum ChannelWriter {
  static func write(_ channel: Channel, _ body: Body, _ json: inout JSONWriter) {
    json.object { json in
      json.member("id", channel.id)
      json.member("platform", channel.platform.rawValue)
      json.member("name", channel.name)
      json.member("url", channel.url?.string)
      json.member("handle", channel.handle)
      json.member("status", channel.status.rawValue)
      json.member("since", channel.since?.description)
      json.member("until", channel.until?.description)
      json.member("comments", channel.comments)
      json.member("hours", channel.hours?.specification)
      json.member("owner", channel.owner.flatMap(body.contact)?.id)
      json.member("purpose", channel.purpose?.text(in: body.language))
    }
  }
}
