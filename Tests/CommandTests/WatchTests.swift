import Foundation
import Testing

/// `check --watch`.
struct WatchTests {
  /// A run that goes on until it is ended.
  private final class Run {
    private let desk: Desk
    private let process = Process()
    private let output = Pipe()
    private var read = Data()

    init(_ desk: Desk, _ arguments: String...) throws {
      self.desk = desk
      process.executableURL = Desk.executable
      process.arguments = ["check", "--watch"] + arguments
      process.currentDirectoryURL = desk.folder
      process.environment = [:]
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    /// Reads until `words` have come, and takes what has been read away. What has not come by then never will.
    @discardableResult
    func wait(for words: String) throws -> String {
      let end = ContinuousClock.now + .seconds(60)
      var request = pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      while read.range(of: Data(words.utf8)) == nil {
        let left = Int32((end - .now) / .milliseconds(1))
        let more = poll(&request, 1, max(0, left)) > 0 ? output.fileHandleForReading.availableData : Data()
        if more.isEmpty { process.terminate() }
        try #require(!more.isEmpty, "no »\(words)« in: \(String(decoding: read, as: UTF8.self))")
        read += more
      }
      defer { read = Data() }
      return String(decoding: read, as: UTF8.self)
    }

    /// Ends it as Ctrl-C does, and answers how it ended.
    func interrupt() -> Int32 {
      process.interrupt()
      process.waitUntilExit()
      return process.terminationReason == .exit ? process.terminationStatus : -1
    }
  }

  @Test func eachChangeIsSeenUntilItIsEnded() throws {
    let desk = try Desk(["love/a.lov": Drafts.clean])
    let run = try Run(desk, "love")
    try run.wait(for: "Intet at bemærke i 1 fil.")
    try desk.put(Data(Drafts.gap.utf8), at: "love/a.lov")
    try run.wait(for: "1 mangel i 1 fil.")
    try desk.put(Data(Drafts.gap.utf8), at: "love/b.lov")
    try run.wait(for: "2 mangler i 2 filer.")
    // A configuration counts, too, and a mistake in it does not end the run.
    try desk.put(Data("[rules]\nnumbering = \"off\"\n".utf8), at: "lovsmed.toml")
    try run.wait(for: "Intet at bemærke i 2 filer.")
    try desk.put(Data("[regler]\n".utf8), at: "lovsmed.toml")
    try desk.put(Data("[rules]\nnumbering = \"hint\"\n".utf8), at: "lovsmed.toml")
    try run.wait(for: "2 ting at overveje i 2 filer.")
    #expect(run.interrupt() == 0)
  }

  @Test func theLastRunDecidesHowItEnds() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    let run = try Run(desk, "a.lov")
    try run.wait(for: "1 mangel i 1 fil.")
    #expect(run.interrupt() == 1)
  }

  @Test func whatItWritesItselfIsNoChange() throws {
    let desk = try Desk(["a.lov": Drafts.gap])
    let run = try Run(desk, ".", "--output", "json=fund.json", "--output", "junit=fund.xml")
    try run.wait(for: "1 mangel i 1 fil.")
    for _ in 0..<4 {
      // A run that its own files had begun would say the same again before the next change is seen.
      try desk.put(Data(Drafts.clean.utf8), at: "a.lov")
      #expect(try !run.wait(for: "Intet at bemærke i ").contains("1 mangel"))
      try desk.put(Data(Drafts.gap.utf8), at: "a.lov")
      #expect(try !run.wait(for: "1 mangel i 1 fil.").contains("Intet"))
    }
    try desk.put(Data(Drafts.clean.utf8), at: "a.lov")
    try run.wait(for: "Intet at bemærke i ")
    #expect(run.interrupt() == 0)
  }
}
