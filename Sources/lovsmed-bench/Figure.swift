/// How long one stage takes with one text.
struct Figure {
  let path: String
  let stage: String
  let byteCount: Int
  let seconds: Double
  /// The reference loop, in seconds a byte.
  let loop: Double
  /// A plain scan of the text, in seconds.
  let scan: Double

  static let columns = "path\tstage\tbytes\tseconds\tloop\tscan"
  var tabbed: String { "\(path)\t\(stage)\t\(byteCount)\t\(seconds)\t\(loop)\t\(scan)" }

  static func heading(_ path: String, byteCount: Int) -> String {
    "\(path): \(byteCount) bytes\n  "
      + ["stage".padded(to: 34), "µs".led(to: 10), "MB/s".led(to: 8), "× loop".led(to: 9), "× scan".led(to: 9)].joined()
  }

  var row: String {
    let bytes = Double(byteCount)
    return "  "
      + [
        stage.padded(to: 34), seconds.times(1e6).led(to: 10), (bytes / seconds).times(1e-6).led(to: 8),
        (seconds / (loop * bytes)).times(1, places: 3).led(to: 9), (seconds / scan).times(1, places: 1).led(to: 9),
      ].joined()
  }
}

extension Double {
  /// The number times `unit`, rounded.
  fileprivate func times(_ unit: Double, places: Int = 0) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let rounded = Int((self * unit * Double(scale)).rounded())
    guard places > 0 else { return String(rounded) }
    return "\(rounded / scale)." + String(scale + rounded % scale).dropFirst()
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
  fileprivate func led(to width: Int) -> String { String(repeating: " ", count: max(1, width - count)) + self }
}
