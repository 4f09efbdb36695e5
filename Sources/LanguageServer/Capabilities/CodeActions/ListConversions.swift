import Analysis
import Analyzers

extension CodeActions {
  /// What writes the list at the place as a sentence chain or a point list, where that is certain.
  static func listConversions(for request: CodeActionRequest) -> [CodeAction] {
    let snapshot = request.snapshot
    guard request.wants(.refactorRewrite), !request.isAutomatic,
      let conversion = ListConversion(at: request.range.start, in: snapshot.document)
    else { return [] }
    let title = Message.write(as: conversion.shape).text(in: snapshot.language)
    let action = CodeAction(kind: .refactorRewrite, title: title) {
      snapshot.workspaceEdit(conversion.edits, as: .init(label: title))
    }
    return [action]
  }
}

extension Message {
  fileprivate static func write(as shape: ListConversion.Shape) -> Message {
    switch shape {
    case .sentenceChain:
      Message(da: "Skriv opregningen som sætningskæde", en: "Write the list as a sentence chain (sætningskæde)")
    case .pointList:
      Message(da: "Skriv opregningen som punktopstilling", en: "Write the list as a point list (punktopstilling)")
    }
  }
}
