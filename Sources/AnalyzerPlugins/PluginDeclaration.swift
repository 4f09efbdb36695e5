/// A program that looks at texts beside Lovsmed's own rules, as the configuration names it.
public struct PluginDeclaration: Hashable, Sendable {
  /// What it is called, which is the family of its rules.
  public let name: String
  /// The program and its arguments.
  public let command: [String]
  /// The folder it runs in, from the root: that of the configuration.
  public let folder: String
  /// What is handed to it as it stands: a value in JSON, on one line.
  public let settings: [UInt8]
  /// What it may use.
  public let limits: Limits

  /// How much a plug-in may use before it is ended.
  public struct Limits: Hashable, Sendable {
    /// For each answer.
    public var time: Duration
    /// The data of each of its processes, in bytes; kept where the system can hold a process to it.
    public var memory: Int
    /// What it writes while one answer is waited for, in bytes.
    public var output: Int

    /// What holds where the configuration says nothing else.
    public init(time: Duration = .seconds(5), memory: Int = 1 << 30, output: Int = 16 << 20) {
      self.time = time
      self.memory = memory
      self.output = output
    }
  }

  /// A plug-in called `name`, begun by `command` in `folder`.
  public init(
    name: String, command: [String], folder: String, settings: [UInt8] = Array("{}".utf8), limits: Limits = Limits()
  ) {
    self.name = name
    self.command = command
    self.folder = folder
    self.settings = settings
    self.limits = limits
  }
}
