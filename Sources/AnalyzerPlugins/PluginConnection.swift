/// A plug-in that runs, as lines that go to and fro. What it writes while a line is sent is kept until it is asked for.
public protocol PluginConnection: AnyObject, Sendable {
  /// Sends `line` and its end.
  func send(_ line: [UInt8], until deadline: ContinuousClock.Instant) throws(PluginFailure)

  /// The next line the plug-in has written, without its end, as soon as there is one.
  ///
  /// - Parameter limit: The most bytes it may have written.
  func receive(limit: Int, until deadline: ContinuousClock.Instant) throws(PluginFailure) -> [UInt8]

  /// How many bytes it has written of a line that has not ended.
  var unfinishedCount: Int { get }

  /// Ends the plug-in and all that it has begun.
  ///
  /// - Parameter farewell: A last line for one that still listens, which then has time to end by itself.
  func end(saying farewell: [UInt8]?)
}

/// Starts plug-ins; what that takes is the operating system's business.
public protocol PluginLauncher: Sendable {
  /// Starts the program that `declaration` names.
  func launch(_ declaration: PluginDeclaration) throws(PluginFailure) -> any PluginConnection
}
