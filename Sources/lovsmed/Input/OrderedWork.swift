/// Turns every item into a result on several threads, and hands the results on in the order of the items.
///
/// Whatever the number of threads, `consume` sees the same results in the same order; it runs on the caller's side, one
/// result at a time. At most ``OrderedWork/window`` results for each thread wait for one that is late.
enum OrderedWork {
  private static let window = 16

  static func run<Item: Sendable, Result: Sendable>(
    _ items: [Item], threads: Int, transform: @escaping @Sendable (Item) -> Result,
    consume: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var started = 0
      var handedOn = 0
      var running = 0
      var waiting: [Int: Result] = [:]
      while handedOn < items.count {
        while running < threads, started < items.count, started - handedOn < threads * window {
          let index = started
          group.addTask { (index, transform(items[index])) }
          started += 1
          running += 1
        }
        guard let (index, result) = try await group.next() else { return }
        running -= 1
        waiting[index] = result
        while let next = waiting.removeValue(forKey: handedOn) {
          try consume(next)
          handedOn += 1
        }
      }
    }
  }
}
