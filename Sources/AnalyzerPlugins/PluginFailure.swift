import Analysis

/// Why a plug-in has found nothing. It has been ended, unless it only takes its rest.
public enum PluginFailure: Error, Equatable, Sendable {
  /// The program could not be started; the reason in both languages.
  case notStarted(danish: String, english: String)
  /// No answer came within its time.
  case late(Duration)
  /// It ended before it answered; what it said last where errors are told of.
  case ended(lastWords: String)
  /// It wrote more than so many bytes before it answered.
  case tooMuch(Int)
  /// It wrote something that is no message; the beginning of it.
  case garbage(String)
  /// It speaks another version of the protocol.
  case otherVersion(Int?)
  /// What it says of itself cannot be used: the member, and what is wrong with it.
  case unusable(member: String)
  /// It answered with an error of its own.
  case refused(String)
  /// It has failed not long ago, and is not yet started again.
  case resting
  /// It has failed so often that it is not started again.
  case givenUp
}

extension PluginFailure {
  /// The sentence for the user of the plug-in called `name`; nil where the failure before has been told of.
  public func message(on name: String) -> Message? {
    switch self {
    case .notStarted(let danish, let english):
      Message(
        da: "Udvidelsen »\(name)« kunne ikke startes: \(danish)", en: "The plug-in “\(name)” could not be started: \(english)")
    case .late(let time):
      Message(
        da: "Udvidelsen »\(name)« svarede ikke inden for \(Self.seconds(time, ",")) og er standset.",
        en: "The plug-in “\(name)” did not answer within \(Self.seconds(time, ".")) and has been stopped.")
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
        da: "Udvidelsen »\(name)« skrev noget, der ikke er en besked, og er standset: \(words)",
        en: "The plug-in “\(name)” wrote something that is no message and has been stopped: \(words)")
    case .otherVersion(let version):
      Message(
        da: "Udvidelsen »\(name)« taler version \(version.map(String.init) ?? "?") af protokollen; "
          + "Lovsmed taler version \(PluginProtocol.version).",
        en: "The plug-in “\(name)” speaks version \(version.map(String.init) ?? "?") of the protocol; "
          + "Lovsmed speaks version \(PluginProtocol.version).")
    case .unusable(let member):
      Message(
        da: "Udvidelsen »\(name)« svarede på »initialize« med noget, der ikke kan bruges: \(member)",
        en: "The plug-in “\(name)” answered “initialize” with something that cannot be used: \(member)")
    case .refused(let words):
      Message(
        da: "Udvidelsen »\(name)« meldte en fejl: \(words)", en: "The plug-in “\(name)” reported an error: \(words)")
    case .givenUp:
      Message(
        da: "Udvidelsen »\(name)« er sat fra, for den har svigtet flere gange.",
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
