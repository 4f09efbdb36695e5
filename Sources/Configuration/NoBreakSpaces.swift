/// What becomes of NO-BREAK SPACEs in labels and references when a text is set up: between `§` and its number, `stk.` and
/// its number, a number and its letter.
public enum NoBreakSpaces: String, Sendable, CaseIterable {
  /// They stay where they are, and none come in.
  case keep
  /// They come in for spaces, so that sign and number stay on one line.
  case insert
  /// They give way to spaces.
  case remove
}
