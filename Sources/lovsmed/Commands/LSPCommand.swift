import ArgumentParser
import LanguageServer
import LanguageServerProtocol

/// `lovsmed lsp`: the language server.
struct LSPCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "lsp",
    abstract: "Sprogserver til editorer, på standardinput og standarduddata.",
    discussion: """
      Editoren starter selv serveren. Slutkode 0: editoren lukkede den ned. 1: forbindelsen blev afbrudt.
      """)

  @Option(
    help: ArgumentHelp("Skriv en log over beskederne; den rummer ikke udkastets ord.", valueName: "file"),
    completion: .file())
  var log: String?

  @Flag(help: ArgumentHelp("Det, serveren altid bruger; nogle editorer siger det.", visibility: .hidden))
  var stdio = false

  @Option(
    name: .customLong("clientProcessId"),
    help: ArgumentHelp("Slut, når denne proces gør det.", valueName: "id", visibility: .hidden))
  var clientProcess: Int?

  @OptionGroup var plugins: PluginOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    Platform.widenPipes()
    Platform.keepMemory()
    let bell = Platform.Bell()
    let inbox = Inbox { bell.ring() }
    let language = shared.chosenLanguage
    let host = EditorHost(
      inbox: inbox, log: try log.map { path throws(Problem) in try Log(path) }, allowsPlugins: plugins.allowPlugins)
    if let clientProcess { host.end(with: clientProcess) }
    Platform.onThread { Self.read(into: inbox) }
    let identity = Session.Identity(name: "lovsmed", version: Lovsmed.version)
    let session = Session(identity, host: host, inbox: inbox, analyzers: RulesAtHand.ofProgram, language: language)
    let status = session.run { bell.wait() }
    session.endPlugins()
    Platform.ChildProcess.killAll()
    host.temporaries.remove()
    throw Finished(status: status == 0 ? .clean : .findings)
  }

  /// Puts what the client sends into `inbox`, until it sends no more.
  private static func read(into inbox: Inbox) {
    var reader = MessageFrameReader()
    while let bytes = try? Platform.readSome(), !bytes.isEmpty {
      reader.append(bytes)
      while let item = reader.next() { inbox.put(.received(item)) }
    }
    inbox.put(.closed)
  }
}
