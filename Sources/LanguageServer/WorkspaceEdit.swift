import JSON
import LanguageServerProtocol
import StatuteText

/// Changes of documents that belong together: made together, and undone in one step.
struct WorkspaceEdit {
  /// The addresses of files that are made first, for clients that make files; no file there may give way.
  var newFiles: [String] = []
  /// The documents that change.
  var documents: [DocumentEdit] = []
  /// What the changes are shown as, where the client shows them before they are made.
  var annotations: [Annotation] = []

  /// The changes of one document.
  struct DocumentEdit {
    /// The address, in the client's spelling where it is open.
    let uri: String
    /// The version the changes are of; nil for a document that is not open.
    let version: Int?
    /// The changes, of the text before any of them.
    var edits: [Edit]
  }

  /// One change.
  struct Edit {
    var edit: LSP.TextEdit
    /// What comes in with places to fill out (`${1:…}`), for clients that know them.
    var snippet: String?
    /// The place of what it is shown as in ``WorkspaceEdit/annotations``.
    var annotation: Int?
  }

  /// What changes are shown as.
  struct Annotation {
    let label: String
    var description: String?
    /// Whether someone must look at the changes before they are made.
    var needsConfirmation = false
  }
}

extension Snapshot {
  /// `edits` of the document, in ascending order, shown as `annotation`.
  func workspaceEdit(_ edits: [TextEdit], as annotation: WorkspaceEdit.Annotation? = nil) -> WorkspaceEdit {
    WorkspaceEdit(
      documents: [.init(uri: uri, version: version, edits: lspEdits(edits, annotation: annotation.map { _ in 0 }))],
      annotations: annotation.map { [$0] } ?? [])
  }

  private func lspEdits(_ edits: [TextEdit], annotation: Int?) -> [WorkspaceEdit.Edit] {
    textEdits(edits).map { .init(edit: $0, annotation: annotation) }
  }

  /// `edits`, which come in ascending order, as the client counts places.
  func textEdits(_ edits: [TextEdit]) -> [LSP.TextEdit] {
    var places = places
    return edits.map { LSP.TextEdit(range: places.range($0.range), newText: $0.newText) }
  }
}

// MARK: - As clients take it

extension WorkspaceEdit {
  /// Writes the edit in the form that `client` takes: with versions, annotations and places to fill out where it can.
  func write(for client: Client, to json: inout JSONWriter) {
    guard client.supports("workspace.workspaceEdit.documentChanges") else { return writeChanges(to: &json) }
    let isAnnotated = !annotations.isEmpty && client.showsAnnotations
    let hasSnippets = client.supports("workspace.workspaceEdit.snippetEditSupport")
    json.object { json in
      json.array("documentChanges") { json in
        for uri in newFiles {
          json.object { json in
            json.member("kind", "create")
            json.member("uri", uri)
          }
        }
        for document in documents {
          json.object { json in
            json.object("textDocument") { json in
              json.member("uri", document.uri)
              json.member("version", document.version)
            }
            json.array("edits") { json in
              for edit in document.edits { edit.write(isAnnotated, hasSnippets, to: &json) }
            }
          }
        }
      }
      if isAnnotated { writeAnnotations(to: &json) }
    }
  }

  private func writeAnnotations(to json: inout JSONWriter) {
    json.object("changeAnnotations") { json in
      for (index, annotation) in annotations.enumerated() {
        json.key(escaping: String(index))
        json.object { json in
          json.member("label", annotation.label)
          json.member("needsConfirmation", annotation.needsConfirmation)
          json.optionalMember("description", annotation.description)
        }
      }
    }
  }

  /// For clients that know no versions.
  private func writeChanges(to json: inout JSONWriter) {
    json.object { json in
      json.object("changes") { json in
        for document in documents {
          json.key(escaping: document.uri)
          json.array { json in for edit in document.edits { json.value(edit.edit) } }
        }
      }
    }
  }
}

extension WorkspaceEdit.Edit {
  fileprivate func write(_ isAnnotated: Bool, _ hasSnippets: Bool, to json: inout JSONWriter) {
    json.object { json in
      json.member("range", edit.range)
      if hasSnippets, let snippet {
        json.object("snippet") { json in
          json.member("kind", "snippet")
          json.member("value", snippet)
        }
      } else {
        json.member("newText", edit.newText)
      }
      if isAnnotated, let annotation { json.member("annotationId", String(annotation)) }
    }
  }
}
