import Amending
import Analysis
import JSON
import StatuteModel
import StatuteText

/// What became of the instructions of amending acts (`CONTRACT.md`, "apply --report").
struct AmendmentReport {
  /// What became of the instructions of each amending act.
  var outcomes: [(amending: Document, instructions: [InstructionOutcome])] = []
  /// Whether provisional numbers that motions gave are all settled.
  var areNumbersFinal = true
  /// Instructions that are not in force on the day asked for, and when they come into force.
  private var leftOut: [(amending: Document, instruction: AmendingInstruction, time: Commencement.Time?)] = []
  /// In which order several amending acts were carried out.
  private var order: AmendingAct.Order?

  /// Takes note that `instruction` is not in force on the day asked for, but at `time`.
  mutating func leaveOut(_ instruction: AmendingInstruction, of amending: Document, _ time: Commencement.Time?) {
    leftOut.append((amending, instruction, time))
  }

  /// Takes note of those of `instructions`, of `amending`, that were carried out though it is not known when they come into force.
  mutating func noteUnknownTime(of instructions: Set<Int>, in amending: Document) {
    for index in outcomes.indices where outcomes[index].amending.path == amending.path {
      outcomes[index].instructions = outcomes[index].instructions.map { outcome in
        instructions.contains(outcome.node) ? outcome.noting(.unknownCommencement("")) : outcome
      }
    }
  }

  /// Takes note of the order of several amending acts.
  mutating func note(_ order: AmendingAct.Order) {
    if order.acts.count > 1 { self.order = order }
  }

  private var all: [InstructionOutcome] { outcomes.flatMap(\.instructions) }

  /// Whether all of it was carried out.
  var isComplete: Bool { areNumbersFinal && all.allSatisfy { $0.status == .applied } && !hasUnreadTimes }

  /// Whether something was left out because it is not understood when it comes into force.
  private var hasUnreadTimes: Bool { leftOut.contains { if case .unread = $0.time { true } else { false } } }

  // MARK: For people

  /// Tells on standard error in which order acts were carried out, what was not carried out, and what was though the
  /// instruction says something else.
  func summarise(_ language: Language) {
    order?.note.print(in: language)
    for (amending, instruction, time) in leftOut {
      let place = place(amending, instruction.node, language)
      let (danish, english) = Self.reason(time)
      Problem(da: "\(place.closed) er udeladt: \(danish).", en: "\(place.closed) is left out: \(english).")
        .print(in: language)
    }
    for (amending, instructions) in outcomes {
      for outcome in instructions { tell(of: outcome, at: place(amending, outcome.node, language), language) }
    }
  }

  /// `§ 1, nr. 3`, and of several amending acts which.
  private func place(_ amending: Document, _ node: Int, _ language: Language) -> String {
    let name = amending.name(ofInstruction: node, language)
    return isOfSeveral ? "\(amending.path): \(name)" : name
  }

  /// Whether instructions of more than one text were carried out.
  private var isOfSeveral: Bool { order != nil || Set(outcomes.map(\.amending.path)).count > 1 }

  private static func reason(_ time: Commencement.Time?) -> (da: String, en: String) {
    switch time {
    case .unread(let words):
      (
        "det er ikke forstået, hvornår det træder i kraft: »\(words)«",
        "it is not understood when it comes into force: “\(words)”"
      )
    case .day(let day): ("træder først i kraft den \(day.danish)", "comes into force on \(day.iso)")
    case .ministerDecides:
      ("ministeren fastsætter, hvornår det træder i kraft", "the minister decides when it comes into force")
    case .publication, nil: ("er ikke i kraft", "not in force")
    }
  }

  private func tell(of outcome: InstructionOutcome, at place: String, _ language: Language) {
    let place = place.closed
    let reason = outcome.reason.map { language == .danish ? " \($0.danish)" : " \($0.english)" } ?? ""
    switch outcome.status {
    case .applied:
      var told: Set<Reason> = []
      for reason in outcome.operations.compactMap(\.reason) where reason.isWarning && told.insert(reason).inserted {
        Problem(da: "\(place) er udført, men: \(reason.danish)", en: "\(place) was carried out, but: \(reason.english)")
          .print(in: language)
      }
    case .notUnderstood:
      Problem(da: "\(place) er ikke forstået.\(reason)", en: "\(place) is not understood.\(reason)").print(
        in: language)
    case .partly:
      Problem(da: "\(place) er kun udført delvis.\(reason)", en: "\(place) was carried out in part.\(reason)")
        .print(in: language)
    case .failed:
      Problem(da: "\(place) er ikke udført.\(reason)", en: "\(place) was not carried out.\(reason)").print(
        in: language)
    }
  }

  // MARK: For machines

  /// The report as JSON.
  func json(_ language: Language) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("version", 1)
    json.key("instructions")
    json.beginArray()
    for (amending, instructions) in outcomes {
      var writer = DocumentJSONWriter(amending)
      writer.json.beginArray()
      for outcome in instructions { writer.write(outcome, language) }
      writer.json.endArray()
      // The elements, without the brackets around them.
      let elements = Array(writer.json.take().dropFirst().dropLast())
      if !elements.isEmpty { json.raw(elements) }
    }
    json.endArray()
    json.key("notInForce")
    json.beginArray()
    for (amending, instruction, time) in leftOut {
      json.beginObject()
      json.member("path", amending.path)
      json.member("place", amending.address(of: instruction.node))
      if case .day(let day) = time { json.member("from", day.iso) }
      let (danish, english) = Self.reason(time)
      json.member("reason", language == .danish ? danish : english)
      json.endObject()
    }
    json.endArray()
    if let order {
      json.key("order")
      json.beginObject()
      json.member("by", order.unknown.isEmpty ? "commencement" : "given")
      json.key("paths")
      json.beginArray()
      for act in order.acts { json.string(act.path) }
      json.endArray()
      json.member("reason", order.note.text(in: language))
      json.endObject()
    }
    json.endObject()
    return json.take() + [UInt8(ascii: "\n")]
  }
}

extension Document {
  /// What the instruction, or the motion of a committee report, is called at the start of a sentence.
  fileprivate func name(ofInstruction node: Int, _ language: Language) -> String {
    guard kind == .billReport else { return address(of: node) }
    let number = tree.nodes[node].number
    return language == .danish ? "Ændringsforslag nr. \(number)" : "Motion no. \(number)"
  }
}

extension AmendingAct.Order {
  /// In which order the acts were carried out, and why.
  fileprivate var note: Problem {
    func list(_ acts: [AmendingAct], _ wording: Wording) -> String {
      wording.list(acts.map { act in wording("»\(act.path)«", "“\(act.path)”") })
    }
    guard !unknown.isEmpty else {
      return Problem(
        da: "Ændringslovene er sat ind efter ikrafttræden og nummer: \(acts.map(\.path).joined(separator: ", ")).",
        en:
          "The amending acts were carried out by commencement and number: \(acts.map(\.path).joined(separator: ", ")).")
    }
    return Problem(
      da: "Ændringslovene er sat ind i den rækkefølge, de er nævnt: ikrafttræden eller nummer fremgår ikke af "
        + "\(list(unknown, .danish)).",
      en: "The amending acts were carried out in the order given: commencement or number is not told by "
        + "\(list(unknown, .english)).")
  }
}

extension DocumentJSONWriter {
  fileprivate mutating func write(_ outcome: InstructionOutcome, _ language: Language) {
    let nodes = document.tree.nodes
    json.beginObject()
    json.member("path", document.path)
    json.member("section", document.address(of: outcome.section))
    json.member("number", outcome.node == outcome.section ? nil : nodes[outcome.node].number.description)
    json.member("status", outcome.status.rawValue)
    json.member("reason", outcome.reason.map { language == .danish ? $0.danish : $0.english })
    range("range", document.source.trimmed(nodes[outcome.node].range))
    json.key("operations")
    json.beginArray()
    for operation in outcome.operations {
      json.beginObject()
      json.member("kind", operation.operation.key)
      json.member("target", operation.target?.name(in: document.source))
      json.member("status", operation.status.rawValue)
      json.member("reason", operation.reason.map { language == .danish ? $0.danish : $0.english })
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }
}
