/// What becomes of the changes that a document keeps track of.
public enum TrackedChanges: String, CaseIterable, Sendable {
  /// The text as it is with them.
  case accept
  /// The text as it was before them.
  case reject
}
