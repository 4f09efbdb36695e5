import ArgumentParser

/// `lovsmed man`: the manual page, made of the help texts.
struct ManCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    command: "man", abstract: "Skriv manualsiden i troff: lovsmed man | man -l -")

  func run() throws {
    guard let page = ManualPage(describedBy: Lovsmed._dumpHelp()) else {
      throw Problem(da: "Manualsiden kunne ikke skrives.", en: "The manual page could not be written.")
    }
    try StandardOutput.write(page.troff)
  }
}
