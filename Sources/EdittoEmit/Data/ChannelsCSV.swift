import EdittoModel
import EdittoSyntax

extension Emitter {
  /// `channels.csv`: the official accounts of a body as a table, one a row, with the names and values of `channels.json`.
  static let channelsCSV = Emitter("csv") { body, _, artifacts in
    let columns: [CSV.Column<Channel>] = [
      ("id", { $0.id }),
      ("platform", { $0.platform.rawValue }),
      ("name", { $0.name }),
      ("url", { $0.url?.string }),
      ("handle", { $0.handle }),
      ("status", { $0.status.rawValue }),
      ("since", { $0.since?.description }),
      ("until", { $0.until?.description }),
      ("comments", { $0.comments }),
      ("hours", { $0.hours?.specification }),
      ("owner", { $0.owner.flatMap(body.contact)?.id }),
      ("purpose", { $0.purpose?.text(in: body.language) }),
    ]
    artifacts.append(Artifact(body.id + "/channels.csv", CSV.table(columns, body.channels)))
  }
}
