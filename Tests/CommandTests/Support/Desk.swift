import Foundation
import JSON
import Testing

/// A temporary folder with drafts in it, and the built `lovsmed` to run there.
final class Desk: Sendable {
  let folder: URL

  /// A desk with these texts on it, by path.
  init(_ texts: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("lovsmed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in texts { try put(Data(text.utf8), at: path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Puts a file on the desk, in folders that are made for it.
  func put(_ data: Data, at path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// What a run of the command gave.
  struct Result {
    let status: Int32
    let output: Data
    let complaint: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }
    func json() throws -> JSONValue { try JSONValue(parsing: Array(output)) }
  }

  /// Runs `lovsmed` on the desk. Nothing of the environment of the tests reaches it.
  func run(
    _ arguments: String..., input: Data? = nil, environment: [String: String] = [:], output: String? = nil
  ) throws -> Result {
    try run(arguments: arguments, input: input, environment: environment, output: output)
  }

  /// Runs `lovsmed` on the desk; its output goes to the file `output` where one is named.
  func run(
    arguments: [String], input: Data? = nil, environment: [String: String] = [:], output: String? = nil,
    of executable: URL = executable
  ) throws -> Result {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["TERM": "xterm"].merging(environment) { $1 }
    let papers = try (0..<3).map { _ in try Self.paper() }
    try input?.write(to: papers[0])
    process.standardInput = try FileHandle(forReadingFrom: papers[0])
    process.standardOutput = try FileHandle(forWritingTo: output.map { URL(fileURLWithPath: $0) } ?? papers[1])
    process.standardError = try FileHandle(forWritingTo: papers[2])
    try process.run()
    process.waitUntilExit()
    defer { papers.forEach { try? FileManager.default.removeItem(at: $0) } }
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: papers[1]),
      complaint: String(decoding: try Data(contentsOf: papers[2]), as: UTF8.self))
  }

  /// `lovsmed`, which stands beside the tests in the folder of built products.
  static var executable: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("lovsmed")
  }

  private static func paper() throws -> URL {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("lovsmed-\(UUID().uuidString).tmp")
    try Data().write(to: file)
    return file
  }
}

extension JSONValue {
  /// The member `path` leads to, names and indices one after the other.
  func at(_ path: any PathStep...) throws -> JSONValue {
    try path.reduce(self) { value, step in try #require(step.step(into: value), "\(step) is missing") }
  }
}

/// A name or an index on the way to a value.
protocol PathStep: Sendable {
  func step(into value: JSONValue) -> JSONValue?
}

extension String: PathStep {
  func step(into value: JSONValue) -> JSONValue? { value[self] }
}

extension Int: PathStep {
  func step(into value: JSONValue) -> JSONValue? {
    value.array.flatMap { $0.indices.contains(self) ? $0[self] : nil }
  }
}
