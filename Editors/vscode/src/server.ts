import * as fs from "fs";
import * as vscode from "vscode";
import {
  DidChangeConfigurationNotification,
  LanguageClient,
  LanguageClientOptions,
  ServerOptions,
} from "vscode-languageclient/node";
import { forServer, text } from "./settings";

/** The program: the one that is set, else the one that came with the extension, else the one on the path. */
export function program(context: vscode.ExtensionContext): string {
  const bundled = context.asAbsolutePath(process.platform === "win32" ? "server/lovsmed.exe" : "server/lovsmed");
  return text("server.path") ?? (fs.existsSync(bundled) ? bundled : "lovsmed");
}

/** A client of the server, which is not started yet. */
export function makeClient(context: vscode.ExtensionContext): LanguageClient {
  const log = text("server.log");
  const command = program(context);
  const server: ServerOptions = { command, args: log ? ["lsp", "--log", log] : ["lsp"] };
  const options: LanguageClientOptions = {
    documentSelector: [{ language: "lov" }, { pattern: "**/lovsmed.toml" }],
    outputChannelName: "Lovsmed",
    middleware: {
      workspace: {
        configuration: async (params, token, next) => {
          const values = await next(params, token);
          return Array.isArray(values)
            ? values.map((value, i) => (params.items[i].section === "lovsmed" ? forServer(value) : value))
            : values;
        },
        // The server asks for what it is to know, folder by folder.
        didChangeConfiguration: () => askAgain(client),
      },
    },
  };
  const client = new LanguageClient("lovsmed", "Lovsmed", server, options);
  return client;
}

/** Has the server ask for its settings anew. */
export async function askAgain(client: LanguageClient): Promise<void> {
  if (client.isRunning()) {
    await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }
}
