import * as vscode from "vscode";

/** The commands of the server that show an amending section, with the draft's address and the section's number. */
export type Shown = "lovsmed.showAmendedAct" | "lovsmed.showChanges";

/**
 * Shows what the amending section at the cursor makes of the act in force. Which sections those are, the code lenses of the server
 * say, so that nothing is read here.
 */
export async function showAmendment(shown: Shown): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== "lov") {
    return;
  }
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    "vscode.executeCodeLensProvider", editor.document.uri);
  const offered = (lenses ?? [])
    .filter((lens) => lens.command?.command === shown)
    .sort((left, right) => left.range.start.line - right.range.start.line);
  const before = offered.filter((lens) => lens.range.start.line <= editor.selection.active.line);
  const command = (before.pop() ?? offered[0])?.command;
  if (!command) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("No section here amends an act whose text is at hand. Open the act, or name the folder it lies in."));
    return;
  }
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
