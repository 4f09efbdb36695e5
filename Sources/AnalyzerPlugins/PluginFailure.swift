import Analysis

/// Why a plug-in has found nothing. It has been ended, unless it only takes its rest.
public enum PluginFailure: Error, Equatable, Sendable {
  /// The program could not be started; the reason in both languages.
  case notStarted(danish: String, english: String)
  /// No answer came within its time; what came instead.
  case late(Duration, Silence)
  /// It ended before it answered; what it said last where errors are told of.
  case ended(lastWords: String)
  /// It wrote more than so many bytes before it answered.
  case tooMuch(Int)
  /// It wrote something that is no message; the beginning of it.
  case garbage(String)
  /// It speaks another version of the protocol.
  case otherVersion(Int?)
  /// A member of an answer is missing or cannot be used.
  case unusable(answerTo: String, member: String)
  /// It answered with an error of its own.
  case refused(String)
  /// It has failed not long ago, and is not yet started again.
  case resting
  /// It has failed so often that it is not started again.
  case givenUp
}

extension PluginFailure {
  /// What one that does not answer does instead.
  public enum Silence: Equatable, Sendable {
    /// It says nothing.
    case silent
    /// It has written so many bytes without a line end.
    case unfinishedLine(Int)
    /// It has written so many lines with other ids, or without one.
    case otherLines(Int)
  }

  /// The sentence for the user of the plug-in called `name`; nil where the failure before has been told of.
  public func message(on name: String) -> Message? {
    switch self {
    case .notStarted(let danish, let english):
      Message(
        da: "Udvidelsen »\(name)« kunne ikke startes: \(danish)",
        en: "The plug-in “\(name)” could not be started: \(english)")
    case .late(let time, let silence):
      Message(
        da: "Udvidelsen »\(name)« svarede ikke inden for \(Self.seconds(time, ",")) og er standset\(silence.danish).",
        en:
          "The plug-in “\(name)” did not answer within \(Self.seconds(time, ".")) and has been stopped\(silence.english)."
      )
    case .ended(let words):
      Message(
        da: "Udvidelsen »\(name)« sluttede uden at svare\(words.isEmpty ? "." : ": \(words)")",
        en: "The plug-in “\(name)” ended without an answer\(words.isEmpty ? "." : ": \(words)")")
    case .tooMuch(let count):
      Message(
        da: "Udvidelsen »\(name)« skrev mere end \(count >> 20) MiB uden at svare og er standset.",
        en: "The plug-in “\(name)” wrote more than \(count >> 20) MiB without an answer and has been stopped.")
    case .garbage(let words):
      Message(
        da: "Udvidelsen »\(name)« skrev en linje, der ikke er en besked, og er standset: \(words)",
        en: "The plug-in “\(name)” wrote a line that is no message and has been stopped: \(words)")
    case .otherVersion(let version):
      Message(
        da:
          "Udvidelsen »\(name)« \(version.map { "taler version \($0) af protokollen" } ?? "siger ikke, hvilken »protocolVersion« den taler"); "
          + "Lovsmed taler version \(PluginProtocol.version).",
        en:
          "The plug-in “\(name)” \(version.map { "speaks version \($0) of the protocol" } ?? "does not say which “protocolVersion” it speaks"); "
          + "Lovsmed speaks version \(PluginProtocol.version).")
    case .unusable(let method, let member):
      Message(
        da: "Udvidelsen »\(name)« svarede på »\(method)« uden noget, der kan bruges i \(member).",
        en: "The plug-in “\(name)” answered “\(method)” without anything that can be used in \(member).")
    case .refused(let words):
      Message(
        da: "Udvidelsen »\(name)« meldte en fejl: \(words)", en: "The plug-in “\(name)” reported an error: \(words)")
    case .givenUp:
      Message(
        da: "Udvidelsen »\(name)« er slået fra, for den har svigtet flere gange.",
        en: "The plug-in “\(name)” has been switched off, for it has failed several times.")
    case .resting: nil
    }
  }

  private static func seconds(_ time: Duration, _ point: String) -> String {
    let tenths = Int(time / .milliseconds(100))
    let unit = tenths == 10 ? ("sekund", "second") : ("sekunder", "seconds")
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
    return "\(number) \(point == "," ? unit.0 : unit.1)"
  }
}

extension PluginFailure.Silence {
  fileprivate var danish: String {
    switch self {
    case .silent: " (skrives svaret ud med det samme?)"
    case .unfinishedLine(let count): "; der kom \(count) bytes uden linjeskift"
    case .otherLines(let count): "; \(count) \(count == 1 ? "linje" : "linjer") med andet id kom"
    }
  }

  fileprivate var english: String {
    switch self {
    case .silent: " (is the answer flushed at once?)"
    case .unfinishedLine(let count): "; \(count) bytes came without a line end"
    case .otherLines(let count): "; \(count) \(count == 1 ? "line" : "lines") with another id came"
    }
  }
}
