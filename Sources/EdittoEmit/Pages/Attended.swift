import EdittoModel

/// Hours in which channels are attended.
struct Attended {
  let hours: OpeningHours
  /// The channels that have them, in words: by platform, with the account where the body has several there.
  let channels: String
}

extension Body {
  /// The hours in which active channels are attended.
  func attended(_ interface: Interface) -> [Attended] {
    var groups: [(hours: OpeningHours, channels: [Channel])] = []
    for channel in channels where channel.status == .active {
      guard let hours = channel.hours else { continue }
      if let index = groups.firstIndex(where: { $0.hours == hours }) {
        groups[index].channels.append(channel)
      } else {
        groups.append((hours, [channel]))
      }
    }
    return groups.map { group in
      let names = group.channels.map { channel in
        channels.count { $0.place == channel.place && $0.status != .closed } > 1 ? channel.label : channel.place
      }
      return Attended(hours: group.hours, channels: interface.list(names))
    }
  }
}
