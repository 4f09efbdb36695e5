import Amending
import Analysis
import JSON
import LanguageServerProtocol
import StatuteModel
import StatuteSyntax
import StatuteText

// What an amending section makes of the act in force is a text that no file holds. A client that can show such texts is given it at
// an address of the server's own, `lovsmed://amended/1/file%3A/…`; others are led to a read-only file in the temporary folder.
// Either follows the draft while it is written.

/// One text that is shown of an amending section.
struct AmendmentView {
  /// What is shown.
  enum Form: String, CaseIterable {
    /// The act as it becomes.
    case act = "amended"
    /// What changes in it.
    case changes
  }

  let form: Form
  /// The draft, in the client's spelling.
  let draft: String
  /// The number of the amending section: `1`.
  let section: String
  /// What the text is called where files are named.
  let name: String

  /// The text of the draft as it is; nil where it no longer amends an act that is at hand there.
  func text(_ snapshot: Snapshot) -> String? {
    switch form {
    case .act: snapshot.amendedText(bySection: section)
    case .changes: snapshot.changes(bySection: section)
    }
  }

  /// The address of the text for clients that show texts which are no files.
  var uri: String {
    let path = DocumentURI(path: "/\(section)/\(draft)/\(name)").string.dropFirst("file://".utf8.count)
    return "lovsmed://\(form.rawValue)\(path)"
  }
}

/// The texts that are shown of amending sections.
struct ShownAmendments {
  fileprivate struct Shown {
    let view: AmendmentView
    /// As the client spells it.
    let uri: String
    /// The revision of the draft that the text is of.
    var revision: Int
    /// The file's name and the text in it; nil where there is no file.
    var written: (name: String, text: String)?
  }

  fileprivate var all: [DocumentURI: Shown] = [:]

  /// Whether a file of the temporary folder lies at `address`.
  func holdsFile(at address: DocumentURI) -> Bool { all[address]?.written != nil }

  /// What the file is called that shows `view`: no two drafts have one between them.
  fileprivate func fileName(of view: AmendmentView) -> String {
    let own = all.values.first {
      $0.view.draft == view.draft && $0.view.section == view.section && $0.view.form == view.form
    }
    if let own = own?.written?.name { return own }
    let taken = Set(all.values.compactMap(\.written?.name))
    let wanted = "\(view.section)-\(view.name)"
    return ([wanted] + (2...99).lazy.map { "\($0)-\(wanted)" }).first { !taken.contains($0) } ?? wanted
  }

  /// Forgets what is shown at `address`, which the client has closed, or of the draft there.
  mutating func close(_ address: DocumentURI) {
    if !all.isEmpty { all = all.filter { $0.key != address && DocumentURI($0.value.view.draft) != address } }
  }
}

extension DocumentURI {
  /// Whether what lies here is what changes in an act, and no draft.
  var holdsChanges: Bool { fileName.hasSuffix(AmendmentView.endingOfChanges) }
}

extension AmendmentView {
  fileprivate static let endingOfChanges = ".forskel.md"

  /// What is shown of the section with node `node`, of the draft in `snapshot`, that changes `base`.
  init(_ form: Form, of node: Int, _ base: BaseAct, _ snapshot: Snapshot) {
    let name = base.name.filter { $0.isLetter || $0.isNumber || $0 == " " }.prefix(60)
    self.form = form
    draft = snapshot.uri
    section = snapshot.document.tree.nodes[node].number.description
    self.name = name.replacing(" ", with: "-") + (form == .act ? ".lov" : Self.endingOfChanges)
  }
}

// MARK: - Showing

extension Session {
  /// The text at `address`, if it is one of an amending section.
  func amendmentText(at address: DocumentURI, _ uri: String) -> String? {
    guard address.scheme == "lovsmed" else { return nil }
    for snapshot in workspace.snapshots {
      for (node, base) in snapshot.amendedSections {
        for form in AmendmentView.Form.allCases {
          let view = AmendmentView(form, of: node, base, snapshot)
          guard DocumentURI(view.uri) == address, let text = view.text(snapshot) else { continue }
          shownAmendments.all[address] = .init(view: view, uri: uri, revision: snapshot.revision)
          return text
        }
      }
    }
    return nil
  }

  /// Has the client show `view` of a draft.
  func show(_ view: AmendmentView, _ snapshot: Snapshot) throws(ResponseError) {
    guard let text = view.text(snapshot) else { throw .noAmendment(view.section) }
    let canShow = client.supports("window.showDocument.support")
    if canShow, client.ownRulePages != nil { return showDocument(view.uri) }
    let name = shownAmendments.fileName(of: view)
    let uri = DocumentURI(path: try write(text, as: name)).string
    shownAmendments.all[DocumentURI(uri)] = .init(
      view: view, uri: uri, revision: snapshot.revision, written: (name, text))
    if canShow { showDocument(uri) } else { show(.info, .written(DocumentURI(uri).path ?? uri)) }
  }

  private func showDocument(_ uri: String) {
    call("window/showDocument") { json in
      json.object { json in
        json.member("uri", uri)
        json.member("takeFocus", true)
      }
    }
  }

  private func write(_ text: String, as name: String) throws(ResponseError) -> String {
    do throws(UnreadableFile) {
      return try host.writeTemporary(name, Array(text.utf8))
    } catch {
      throw ResponseError(.requestFailed, da: error.text(in: .danish), en: error.text(in: .english))
    }
  }

  /// Brings what is shown of amending sections up to date with the drafts.
  func refreshShownAmendments() {
    for (address, shown) in shownAmendments.all.sorted(by: { $0.value.uri < $1.value.uri }) {
      guard let snapshot = try? workspace.snapshot(shown.view.draft), snapshot.revision != shown.revision else {
        continue
      }
      shownAmendments.all[address]?.revision = snapshot.revision
      guard let written = shown.written else {
        call("workspace/textDocumentContent/refresh") { json in json.object { $0.member("uri", shown.uri) } }
        continue
      }
      guard let text = shown.view.text(snapshot), text != written.text, (try? write(text, as: written.name)) != nil
      else { continue }
      shownAmendments.all[address]?.written?.text = text
    }
  }
}

extension ResponseError {
  static func noAmendment(_ section: String) -> ResponseError {
    ResponseError(
      .requestFailed, da: "§ \(section) ændrer ingen lov, hvis tekst er ved hånden.",
      en: "§ \(section) amends no act whose text is at hand.")
  }
}

extension Message {
  fileprivate static func written(_ path: String) -> Message {
    Message(da: "Teksten står i »\(path)«.", en: "The text is in “\(path)”.")
  }
}

// MARK: - The texts

extension Snapshot {
  /// The act that the section with this number changes, before and after it; sections before it that change the same act come
  /// first.
  private func amended(
    bySection number: String
  ) -> (base: BaseAct, before: Amendment, after: Amendment, outcomes: [InstructionOutcome])? {
    let nodes = document.tree.nodes
    let sections = amendedSections
    guard let own = sections.first(where: { nodes[$0.section].number.description == number }) else { return nil }
    let text = amendingText
    var before = amendment(of: own.base.document)
    for (node, base) in sections where node < own.section && base.document.path == own.base.document.path {
      guard let section = text.sections.first(where: { $0.node == node }) else { continue }
      before.apply(section, of: text)
    }
    guard let section = text.sections.first(where: { $0.node == own.section }) else { return nil }
    var after = before
    after.apply(section, of: text)
    return (own.base, before, after, after.outcomes.last?.instructions ?? [])
  }

  fileprivate func amendedText(bySection number: String) -> String? {
    amended(bySection: number).map { String(decoding: $0.after.text, as: UTF8.self) }
  }

  fileprivate func changes(bySection number: String) -> String? {
    guard let (base, before, after, outcomes) = amended(bySection: number) else { return nil }
    var prose = Prose(.markdown)
    let name = base.name.prefix(1).uppercased() + base.name.dropFirst()
    prose.title(
      language.pick("\(name), som den bliver ved § \(number)", "\(name) as it becomes by § \(number)"), level: 1)
    for outcome in outcomes where outcome.status != .applied {
      let place = document.citation(of: outcome.node)
      prose.heading(place, language.pick("ikke udført", "not carried out"))
      show(outcome, of: outcome.node, in: &prose)
    }
    let changes = after.changes(since: before)
    if changes.isEmpty { prose.text(language.pick("Intet i loven ændres.", "Nothing in the act changes.")) }
    for change in changes {
      prose.title(change.name, level: 2)
      prose.marked(change.lines)
    }
    return prose.content.value + "\n"
  }
}
