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

/// The best of nine runs, in megabytes a second.
func speed(_ bytes: [UInt8]) -> (rate: Double, count: Int) {
  var best = Double.infinity
  var count = 0
  for _ in 0..<9 {
    let start = seconds()
    count = LegalCitations.find(in: bytes).count
    best = min(best, seconds() - start)
  }
  return (Double(bytes.count) / 1e6 / best, count)
}

/// Prints a row; gives the speed.
func row(_ name: String, _ bytes: [UInt8], dense: Double?) -> Double {
  var (rate, count) = speed(bytes)
  // Other programs of the machine slow a text down now and then.
  if let dense, rate * 3 < dense { rate = max(rate, speed(bytes).rate) }
  let share = dense.map { rate / $0 } ?? 1
  print("| \(name) | \(Int(rate.rounded())) | \((share * 100).rounded() / 100) | \(count) |")
  return rate
}

let sentences = contents(CommandLine.arguments[1])
let prose = CommandLine.arguments.dropFirst(2).flatMap { contents($0) }
print("| text of one megabyte | MB/s | of dense prose | citations |\n| --- | ---: | ---: | ---: |")
let dense = row("dense prose: the sentences of the gold sets", text(sentences), dense: nil)
_ = row("the policies of this repository", text(prose), dense: dense)
_ = row("ten megabytes of them", text(prose, 10_000_000), dense: dense)
var slowest = (name: "dense prose", rate: dense)
for unit in [
  "1", "9 ", "(", ". ", "- ", "\u{A0}", "I ", "II, ", "del ", "e ", "a) e b), ", "primo e ", "medesimo ", "ivi ", "ivi, ", "art. ",
  "art. 1 ", "art. 1, 2, 3, ", "art. 1-bis, ", "artt. 1-99 e ", "art. 1 e art. 2, comma 3, e ", "art. 1.1 ", "art. 1(1)(f) ",
  "comma 1, comma 2, ", "co. 1 ", "commi 1, 2 e 4, ", "primo comma, ", "primo e secondo comma, ", "I comma ", "lett. a), b), c), ",
  "lett. a) ", "par. 1, par. 2, ", "§ 1, ", "n. 1, ", "comma 1 dell'art. ", "lett. a) del comma 1 dell'art. 1, ",
  "art. 1, comma 1, lett. a), n. 1), ", "art. 1 c.c. ", "art. 1 c.c.", "artt. 1 GDPR e 2 GDPR e ", "art. 1 del presente decreto, ",
  "art. 1 del Manuale ", "CCNL, art. 1 ", "l. ", "d. ", "D.", "L. n. ", "legge n. ", "legge ", "decreto ", "decreto del ", "decreti ",
  "regolamento ", "regolamento regionale ", "del decreto del Ministro per la a ", "deliberazione della Giunta ", "L. 1/2000, ",
  "leggi nn. 1/2000, 2/2000, ", "nn. 1, 2, 3, ", "legge 7 giugno 2000, n. 150, e ", "regolamenti (UE) 2016/679, 2016/680, ",
  "12/5/2001 ", "GDPR ", "(GDPR) ", "il CAD ", "TUEL, art. 1 ", "la Costituzione ", "del medesimo decreto ", "il medesimo decreto, ",
  "il medesimo testo unico ", "GDPR, il medesimo testo unico ", "art. 1 del citato decreto, ", "ivi, art. 1 ",
] {
  let name = "«\(unit)» again and again"
  let rate = row(name, text(Array(unit.utf8)), dense: dense)
  if rate < slowest.rate { slowest = (name, rate) }
}
let isMet = slowest.rate * 3 >= dense
print("\nThe slowest text, \(slowest.name), has \(Int((slowest.rate / dense * 100).rounded())) % of the speed of dense prose.")
print("No text slower than a third of it: \(isMet ? "yes" : "NO").")
exit(isMet ? 0 : 1)
