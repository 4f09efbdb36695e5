// How fast law is read, checked, amended and imported, stage by stage: `lovsmed-bench [--rounds N] [--patience S] [--tsv] PATH…`
//
// A path is a text, a document of another format, or a folder that Tests/Speed/specimens.py has written. Nothing here is a test: the
// figures are for people who change the hot paths. `make bench` makes the drafts and measures the program from outside, too.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

func refuse(_ words: String) -> Never {
  var said = "lovsmed-bench: \(words)\nusage: lovsmed-bench [--rounds N] [--patience SECONDS] [--tsv] PATH…\n"
  _ = said.withUTF8 { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}

var stopwatch = Stopwatch()
var isTable = true
var paths: [String] = []
var arguments = CommandLine.arguments.dropFirst().makeIterator()
while let argument = arguments.next() {
  switch argument {
  case "--rounds":
    guard let rounds = arguments.next().flatMap({ Int($0) }), rounds > 0 else {
      refuse("--rounds takes a number from 1")
    }
    stopwatch.rounds = rounds
  case "--patience":
    guard let seconds = arguments.next().flatMap({ Double($0) }), seconds > 0 else {
      refuse("--patience takes seconds")
    }
    stopwatch.patience = seconds
  case "--tsv": isTable = false
  case _ where argument.hasPrefix("-"): refuse("\(argument) is no option")
  default: paths.append(argument)
  }
}
guard !paths.isEmpty else { refuse("a path is missing") }

if !isTable { print(Figure.columns) }
for path in paths {
  do throws(Unreadable) {
    let subject = try Subject(path)
    let scan = subject.text.withUnsafeBytes { bytes in stopwatch.time { plainScan(bytes) }.seconds }
    if isTable { print(Figure.heading(path, byteCount: subject.text.count)) }
    for stage in subject.stages {
      let time = stopwatch.time(stage.work)
      let figure = Figure(
        path: path, stage: stage.name, byteCount: subject.text.count, seconds: time.seconds, loop: time.loop, scan: scan
      )
      print(isTable ? figure.row : figure.tabbed)
      fflush(nil)
    }
  } catch {
    refuse("\(error.path) cannot be read")
  }
}
