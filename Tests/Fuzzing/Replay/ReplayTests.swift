import Foundation
import FuzzTargets
import Testing

/// What fuzzing once broke stays whole: every input in `Tests/Fuzzing/Found/TARGET` is fed to its target again.
@Suite struct ReplayTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Found")

  private static let inputs: [String] = FuzzTarget.all.flatMap { target in
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: target.name).path)
    return (names ?? []).sorted().map { "\(target.name)/\($0)" }
  }

  @Test(arguments: inputs) func anInputThatOnceBrokeIt(path: String) async throws {
    let target = try #require(FuzzTarget.all.first { path.hasPrefix($0.name + "/") })
    try await run(target, Array(try Data(contentsOf: Self.folder.appending(path: path))))
  }

  /// No input at all is an input, too.
  @Test(arguments: FuzzTarget.all.map(\.name)) func nothing(name: String) async throws {
    try await run(#require(FuzzTarget.all.first { $0.name == name }), [])
  }

  /// On a thread of its own, for the targets of the server wait for tasks, which want the threads that tests run on.
  private func run(_ target: FuzzTarget, _ input: [UInt8]) async throws {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try target.run(input) }) }
    }
  }
}
