// The program that libFuzzer drives: `lovsmed-fuzz --target=NAME [libFuzzer's options] FOLDER…`. `Tests/Fuzzing/run` builds and
// runs it.

import FuzzTargets

#if canImport(Glibc)
  import Glibc
#endif

/// The target that the command line names.
private let target: FuzzTarget = {
  let option = "--target="
  let name = CommandLine.arguments.first { $0.hasPrefix(option) }?.dropFirst(option.count)
  guard let target = FuzzTarget.all.first(where: { $0.name == name ?? "" }) else {
    complain("--target= takes one of \(FuzzTarget.all.map(\.name).joined(separator: " "))")
    exit(2)
  }
  return target
}()

/// Writes a line on standard error.
private func complain(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

/// Feeds an input to the target; ends the process by a trap where something does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do throws(Violation) {
    try target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    complain("VIOLATION \(target.name): \(error)")
    abort()
  }
  return 0
}
