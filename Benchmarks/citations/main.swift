// Measures how many megabytes of text a second the reader of citations goes through, on one core; compiled into one module with
// the sources of LegalCitations.
//
//     make bench-citations

import Glibc

/// Seconds of processor time since the start.
func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func contents(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return bytes
}

/// A text of a megabyte made of one piece.
func text(_ unit: [UInt8], _ size: Int = 1_000_000) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size + unit.count)
  while bytes.count < size { bytes += unit }
  return bytes
}

/// The best of five runs, in megabytes a second.
func speed(_ bytes: [UInt8]) -> (rate: Double, count: Int) {
  var best = Double.infinity
  var count = 0
  for _ in 0..<5 {
    let start = seconds()
    count = LegalCitations.find(in: bytes).count
    best = min(best, seconds() - start)
  }
  return (Double(bytes.count) / 1e6 / best, count)
}

func row(_ name: String, _ bytes: [UInt8], average: Double) -> Double {
  let (rate, count) = speed(bytes)
  let share = average > 0 ? rate / average : 1
  let cells = [name, "\(Int(rate.rounded()))", "\((share * 100).rounded() / 100)", "\(count)"]
  print("| " + cells.joined(separator: " | ") + " |")
  return rate
}

let dense = contents(CommandLine.arguments[1])
let prose = CommandLine.arguments.dropFirst(2).flatMap { contents($0) }
print("| text of one megabyte | MB/s | of dense prose | citations |\n| --- | ---: | ---: | ---: |")
let average = row("dense prose: the sentences of the gold sets", text(dense), average: 0)
_ = row("the policies of this repository", text(prose), average: average)
_ = row("ten megabytes of them", text(prose, 10_000_000), average: average)
for unit in [
  "art. ", "1", "9 ", "lett. a) del comma 1 dell'art. 1, ", "a) e b), ", "l. ", "d. ", "(", "primo e ", "legge n. ", "del ",
  "del decreto del Ministro per la a ", "medesimo ", "\u{A0}", "art. 1 ", "art. 1, 2, 3, ", "comma 1 dell'art. ",
  "art. 1 e art. 2, comma 3, e ", "artt. 1-99 e ", "legge 7 giugno 2000, n. 150, e ", "GDPR ", "decreto ",
  "il medesimo decreto, ",
  "regolamento regionale ", "CCNL, art. 1 ",
] {
  _ = row("«\(unit)» again and again", text(Array(unit.utf8)), average: average)
}
