internal import CPCRE2

/// Tries patterns on texts, for one thread at a time.
///
/// No text and no pattern takes it long: so many steps are allowed as a pattern needs that goes forward, and a bounded amount
/// of memory.
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
    /// It used up its steps or its memory, and was stopped.
    case stopped
  }

  /// The groups that ``range(of:)`` knows: the whole match and `$1` to `$9`.
  private static let knownGroups: UInt32 = 10
  /// Steps a pattern may take: some for every text, and some for each byte.
  private static let (steps, stepsPerByte) = (10_000, 100)
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
  /// none.
  public func match(_ pattern: Pattern, in text: UnsafeBufferPointer<UInt8>, from offset: Int) -> Outcome {
    let steps = Self.steps + Self.stepsPerByte * (text.count - offset)
    unsafe _ = pcre2_set_match_limit_8(context, UInt32(clamping: steps))
    let options = PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY
    let result = unsafe pcre2_match_8(
      pattern.code, text.baseAddress, text.count, offset, options, data, context)
    return result >= 0 ? .match : result == PCRE2_ERROR_NOMATCH ? .none : .stopped
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
