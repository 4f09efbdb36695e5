import { execFile } from "child_process";
import * as path from "path";
import * as vscode from "vscode";
import { forServer } from "./settings";

/** How much the program may print: a lovspejl of the largest bills is a tenth of it. */
const mostBytes = 64 * 1024 * 1024;

/** Has the program make the lovspejl of the draft in the editor and shows it as a table. */
export async function showMirror(program: string): Promise<void> {
  const draft = vscode.window.activeTextEditor?.document;
  if (draft?.languageId !== "lov") {
    return;
  }
  if (draft.uri.scheme !== "file" || (draft.isDirty && !(await draft.save()))) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Save the draft first; the lovspejl is made of the file."));
    return;
  }
  const folder = path.dirname(draft.uri.fsPath);
  const args = ["mirror", draft.uri.fsPath, "--format", "markdown", ...options(draft.uri)];
  const { status, output, errors } = await run(program, args, folder);
  if (!output) {
    void vscode.window.showErrorMessage(errors || vscode.l10n.t("There is no lovspejl."));
    return;
  }
  const mirror = await vscode.workspace.openTextDocument({ language: "markdown", content: output });
  await vscode.commands.executeCommand("markdown.showPreview", mirror.uri);
  if (status !== 0 && errors) {
    void vscode.window.showWarningMessage(errors);
  }
}

/** What the settings say that the program is to be told as well. */
function options(draft: vscode.Uri): string[] {
  const settings = forServer(vscode.workspace.getConfiguration().get("lovsmed"));
  const root = vscode.workspace.getWorkspaceFolder(draft)?.uri.fsPath ?? path.dirname(draft.fsPath);
  const folders = (settings.library as { folders?: string[] } | undefined)?.folders ?? [];
  const language = settings.language ?? (vscode.env.language.startsWith("da") ? "da" : undefined);
  return [
    ...folders.flatMap((folder) => ["--library", path.resolve(root, folder)]),
    ...(language ? ["--language", String(language)] : []),
  ];
}

interface Run {
  /** The exit status; null where the program was not run. */
  status: number | null;
  output: string;
  errors: string;
}

function run(program: string, args: string[], folder: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd: folder, maxBuffer: mostBytes }, (error, output, errors) => {
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : null;
      resolve({ status, output, errors: errors.trim() || (status === null ? String(error?.message) : "") });
    });
  });
}
