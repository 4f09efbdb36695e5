import * as vscode from "vscode";
import { LanguageClient, State } from "vscode-languageclient/node";
import { showAmendment } from "./amending";
import { showMirror } from "./mirror";
import { readsLikeDraft } from "./recognition";
import { askAgain, makeClient, program } from "./server";

let client: LanguageClient | undefined;

/** Registers what the user can have done, and starts the server when the first draft is open. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = makeStatus();
  const recognized = new Set<string>();

  const start = async () => {
    const made = makeClient(context);
    client = made;
    made.onDidChangeState((change) => show(change.newState, made, status));
    try {
      await made.start();
    } catch (error) {
      client = undefined;
      show(State.Stopped, made, status);
      await complain(program(context), error);
    }
  };
  const stop = async () => {
    const running = client;
    client = undefined;
    await running?.dispose();
  };
  const look = async (document: vscode.TextDocument) => {
    const isDraft = document.languageId === "lov" || (await recognize(document, recognized));
    if (isDraft && !client) {
      await start();
    }
  };

  context.subscriptions.push(
    status,
    vscode.commands.registerCommand("lovsmed.amendedAct", () => showAmendment("lovsmed.showAmendedAct")),
    vscode.commands.registerCommand("lovsmed.changes", () => showAmendment("lovsmed.showChanges")),
    vscode.commands.registerCommand("lovsmed.mirror", () => showMirror(program(context))),
    vscode.commands.registerCommand("lovsmed.renumber", () => vscode.commands.executeCommand("editor.action.refactor")),
    vscode.commands.registerCommand("lovsmed.showOutput", () => client?.outputChannel.show()),
    vscode.commands.registerCommand("lovsmed.restart", async () => {
      await stop();
      await start();
    }),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidGrantWorkspaceTrust(() => client && askAgain(client)),
    vscode.workspace.onDidChangeConfiguration(async (change) => {
      if (client && ["server.path", "server.log"].some((name) => change.affectsConfiguration(`lovsmed.${name}`))) {
        await stop();
        await start();
      }
      if (change.affectsConfiguration("lovsmed.recognizeDrafts")) {
        await Promise.all(vscode.workspace.textDocuments.map(look));
      }
    }));

  for (const document of vscode.workspace.textDocuments) {
    await look(document);
  }
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

/** Makes a draft of a text that reads like one, where the user wants that; once only, so that it can be made something else again. */
async function recognize(document: vscode.TextDocument, recognized: Set<string>): Promise<boolean> {
  const address = document.uri.toString();
  if (
    !["markdown", "plaintext"].includes(document.languageId) || recognized.has(address) ||
    !["file", "untitled"].includes(document.uri.scheme) ||
    !vscode.workspace.getConfiguration("lovsmed").get<boolean>("recognizeDrafts") || !readsLikeDraft(document.getText())
  ) {
    return false;
  }
  recognized.add(address);
  await vscode.languages.setTextDocumentLanguage(document, "lov");
  return true;
}

// What the corner of the window says.

function makeStatus(): vscode.LanguageStatusItem {
  const status = vscode.languages.createLanguageStatusItem("lovsmed", { language: "lov" });
  status.name = "Lovsmed";
  status.text = "Lovsmed";
  status.command = { title: vscode.l10n.t("Show messages"), command: "lovsmed.showOutput" };
  return status;
}

function show(state: State, client: LanguageClient, status: vscode.LanguageStatusItem): void {
  status.busy = state === State.Starting;
  status.severity = state === State.Stopped
    ? vscode.LanguageStatusSeverity.Error
    : vscode.LanguageStatusSeverity.Information;
  const version = client.initializeResult?.serverInfo?.version;
  status.detail = state === State.Stopped ? vscode.l10n.t("The language server is not running.") : version;
}

async function complain(command: string, error: unknown): Promise<void> {
  const settings = vscode.l10n.t("Open settings");
  const message = vscode.l10n.t("»{0}« could not be started: {1}", command, error instanceof Error ? error.message : String(error));
  if ((await vscode.window.showErrorMessage(message, settings)) === settings) {
    await vscode.commands.executeCommand("workbench.action.openSettings", "lovsmed.server.path");
  }
}
