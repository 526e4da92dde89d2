import EdittoModel

/// Hours in which channels are attended, with the channels that have them.
typealias Attended = (hours: OpeningHours, channels: [Channel])

extension Body {
  /// The hours in which active channels are attended.
  var attended: [Attended] {
    var groups: [Attended] = []
    for channel in channels where channel.status == .active {
      guard let hours = channel.hours else { continue }
      if let index = groups.firstIndex(where: { $0.hours == hours }) {
        groups[index].channels.append(channel)
      } else {
        groups.append((hours, [channel]))
      }
    }
    return groups
  }

  /// Channels in words: by platform, with the account where the body has several there.
  func names(of channels: [Channel], _ interface: Interface) -> String {
    interface.list(
      channels.map { channel in
        self.channels.count { $0.place == channel.place && $0.status != .closed } > 1 ? channel.label : channel.place
      })
  }
}
