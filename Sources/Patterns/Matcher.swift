internal import CPCRE2

/// Tries patterns on texts, for one thread at a time.
///
/// No text and no pattern takes it long: so many steps are allowed as a pattern needs that goes forward, some more that are
/// counted in a ``Budget``, and a bounded amount of memory.
public final class Matcher {
  private let data: OpaquePointer
  private let context: OpaquePointer
  private let jitStack: OpaquePointer?

  /// What came of trying.
  public enum Outcome: Sendable {
    /// The pattern matches; ``range(of:)`` says where.
    case match
    /// It does not.
    case none
    /// It used up its budget or its memory, and was stopped.
    case stopped
  }

  /// The steps that one pattern may take in one text beyond those that a pattern needs that goes forward. So a text with a
  /// thousand provisions costs no more than one with a single provision where the pattern goes astray in each.
  public struct Budget: Sendable {
    /// How many are left. All of them take some milliseconds.
    fileprivate var steps = 1 << 16

    /// All of it.
    public init() {}
  }

  /// The groups that ``range(of:)`` knows: the whole match and `$1` to `$9`.
  private static let knownGroups: UInt32 = 10
  /// Steps that cost a pattern nothing: some for every try, and some for each byte.
  private static let (freeSteps, freeStepsPerByte) = (100, 1)
  /// How many times as many steps are allowed in the next try where those of one were too few.
  private static let growth = 8
  /// Groups within groups, each time around.
  private static let depth: UInt32 = 50_000
  /// In KiB.
  private static let heap: UInt32 = 8192

  /// A matcher; nil where no memory is left.
  public init?() {
    guard let data = unsafe pcre2_match_data_create_8(Self.knownGroups, nil),
      let context = unsafe pcre2_match_context_create_8(nil)
    else { return nil }
    unsafe (self.data, self.context) = unsafe (data, context)
    unsafe _ = pcre2_set_depth_limit_8(context, Self.depth)
    unsafe _ = pcre2_set_heap_limit_8(context, Self.heap)
    unsafe jitStack = unsafe pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
    if let jitStack = unsafe jitStack {
      unsafe pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(jitStack))
    }
  }

  deinit {
    unsafe pcre2_match_data_free_8(data)
    unsafe pcre2_match_context_free_8(context)
    if let jitStack = unsafe jitStack { unsafe pcre2_jit_stack_free_8(jitStack) }
  }

  /// Looks for `pattern` in `text`, which is valid UTF-8, from `offset` on, where a character begins. A match of nothing is
  /// none. Steps beyond the free ones are taken from `budget`.
  public func match(
    _ pattern: Pattern, in text: UnsafeBufferPointer<UInt8>, from offset: Int, budget: inout Budget
  ) -> Outcome {
    var steps = Self.freeSteps + Self.freeStepsPerByte * (text.count - offset)
    while true {
      unsafe _ = pcre2_set_match_limit_8(context, UInt32(clamping: steps))
      let options = PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY
      let result = unsafe pcre2_match_8(pattern.code, text.baseAddress, text.count, offset, options, data, context)
      switch result {
      case 0...: return .match
      case PCRE2_ERROR_NOMATCH: return .none
      case PCRE2_ERROR_MATCHLIMIT where budget.steps > 0:
        steps = min(steps * Self.growth, steps + budget.steps)
        budget.steps -= min(steps, budget.steps)
      default: return .stopped
      }
    }
  }

  /// Where the last match is, or one of its groups; nil where the group took no part in it.
  public func range(of group: Int = 0) -> Range<Int>? {
    guard group >= 0, group < Self.knownGroups, let places = unsafe pcre2_get_ovector_pointer_8(data) else {
      return nil
    }
    let (start, end) = unsafe (places[2 * group], places[2 * group + 1])
    // What is unset is the largest number there is, which Swift reads as -1.
    return start >= 0 && start <= end ? start..<end : nil
  }
}
