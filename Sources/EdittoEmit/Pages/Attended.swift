import EdittoModel

extension Body {
  /// The hours in which active channels are attended, each with the channels that have them.
  var attended: [(hours: OpeningHours, channels: [Channel])] {
    var groups: [(hours: OpeningHours, channels: [Channel])] = []
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
}
