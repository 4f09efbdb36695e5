#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Times work beside a loop that is always the same, so that figures of another machine can be compared. What counts is
/// the time on the processor, which others who want it do not make longer.
struct Stopwatch {
  /// How often each stage is run at most.
  var rounds = 100
  /// How long a stage is run again and again at most, in seconds; it is always run three times.
  var patience = 0.5

  /// The best of all rounds, for everything slower is somebody else's work on the machine.
  struct Time {
    /// Of the work.
    var seconds = Double.infinity
    /// Of the loop, a byte of its own text.
    var loop = Double.infinity
  }

  private static let fewestRounds = 3
  private static let loopText = (0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  /// How long `work` takes, and the loop between its rounds.
  func time(_ work: () -> Int) -> Time {
    var time = Time()
    var sink = 0
    let start = Self.processorTime
    for round in 0..<rounds {
      guard round < Self.fewestRounds || Self.processorTime - start < patience else { break }
      time.loop = min(time.loop, seconds { sink &+= referenceLoop(Self.loopText) } / Double(Self.loopText.count))
      time.seconds = min(time.seconds, seconds { sink &+= work() })
    }
    if sink == .min { print(sink) }  // keeps the work from being optimised away
    return time
  }

  private func seconds(_ work: () -> Void) -> Double {
    let start = Self.processorTime
    work()
    return Self.processorTime - start
  }

  /// How long the program has been running on a processor, in seconds.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// The loop: a hash (FNV-1a) that needs every byte after the one before, so that it takes as long as a machine needs for a byte
/// that is looked at by itself.
@inline(never)
func referenceLoop(_ text: [UInt8]) -> Int {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return Int(truncatingIfNeeded: hash)
}

/// Reads all of `bytes` as fast as memory gives them and does nothing with them.
@inline(never)
func plainScan(_ bytes: UnsafeRawBufferPointer) -> Int {
  var sums = SIMD8<UInt64>.zero
  var offset = 0
  while offset &+ 64 <= bytes.count {
    sums ^= bytes.loadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
    offset &+= 64
  }
  return Int(truncatingIfNeeded: sums.wrappedSum())
}
