/// What the months are called.
package enum MonthNames {
  /// From January on, in small letters.
  package static let danish: [StaticString] = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ]
}
