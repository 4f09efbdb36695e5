// A stand-in for vscode-languageclient that does start the server and talk to it: as little of a client as the checks need.
"use strict";
const { spawn } = require("child_process");
const path = require("path");
const vscode = require("./vscode.js");

const State = { Stopped: 1, Running: 2, Starting: 3 };
const DidChangeConfigurationNotification = { type: { method: "workspace/didChangeConfiguration" } };

class LanguageClient {
  static all = [];

  constructor(id, name, server, options) {
    Object.assign(this, { id, name, server, options });
    this.changes = new vscode.test.Emitter();
    this.diagnostics = new Map();
    this.told = [];
    this.shown = [];
    this.messages = [];
    this.disposables = [];
    this.waiting = new Map();
    this.count = 0;
    this.outputChannel = { show: () => vscode.test.executed.push(["show output"]) };
    LanguageClient.all.push(this);
  }

  onDidChangeState(listener) {
    return this.changes.event(listener);
  }

  isRunning() {
    return this.state === State.Running;
  }

  become(state) {
    const oldState = this.state ?? State.Stopped;
    this.state = state;
    this.changes.fire({ oldState, newState: state });
  }

  async start() {
    this.become(State.Starting);
    this.process = spawn(this.server.command, this.server.args, { stdio: ["pipe", "pipe", "inherit"] });
    this.ended = new Promise((resolve) => this.process.on("exit", resolve));
    await new Promise((resolve, reject) => {
      this.process.on("spawn", resolve);
      this.process.on("error", reject);
    });
    this.read();
    this.initializeResult = await this.request("initialize", {
      processId: process.pid,
      locale: vscode.env.language,
      rootUri: null,
      workspaceFolders: null,
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: {} },
        window: { showDocument: { support: true } },
      },
    });
    this.notify("initialized", {});
    for (const command of this.initializeResult.capabilities.executeCommandProvider.commands) {
      this.disposables.push(vscode.commands.registerCommand(command, (...args) =>
        this.request("workspace/executeCommand", { command, arguments: args })));
    }
    this.disposables.push(vscode.commands.registerCommand("vscode.executeCodeLensProvider", (uri) =>
      this.request("textDocument/codeLens", { textDocument: { uri: uri.toString() } })));
    this.become(State.Running);
    vscode.workspace.textDocuments.forEach((document) => this.open(document));
    this.disposables.push(vscode.test.opened.event((document) => this.open(document)));
  }

  open(document) {
    if (!this.options.documentSelector.some((filter) => filter.language === document.languageId)) return;
    const { uri, languageId } = document;
    this.notify("textDocument/didOpen", {
      textDocument: { uri: uri.toString(), languageId, version: 1, text: document.getText() },
    });
  }

  async stop() {
    if (this.state !== State.Running) return;
    this.disposables.forEach((disposable) => disposable.dispose());
    await this.request("shutdown");
    this.notify("exit");
    this.hasTakenLeave = true;
    this.exitStatus = await this.ended;
    this.become(State.Stopped);
  }

  dispose() {
    return this.stop();
  }

  async sendNotification(type, params) {
    this.notify(type.method, params);
  }

  // Messages.

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.process.stdin.write(body);
  }

  notify(method, params) {
    this.send({ method, params });
  }

  request(method, params) {
    const id = ++this.count;
    this.send({ id, method, params });
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  read() {
    let bytes = Buffer.alloc(0);
    this.process.stdout.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const end = bytes.indexOf("\r\n\r\n");
        if (end < 0) return;
        const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString("latin1", 0, end))[1]);
        if (bytes.length < end + 4 + length) return;
        const message = JSON.parse(bytes.toString("utf8", end + 4, end + 4 + length));
        bytes = bytes.subarray(end + 4 + length);
        void this.take(message);
      }
    });
  }

  async take({ id, method, params, result, error }) {
    if (method === undefined) {
      const { resolve, reject } = this.waiting.get(id);
      this.waiting.delete(id);
      return error ? reject(new Error(error.message)) : resolve(result);
    }
    const answer = await this.answer(method, params);
    // What the server asked for just before the end is wanted by nobody.
    if (id !== undefined && !this.hasTakenLeave) this.send({ id, result: answer ?? null });
  }

  async answer(method, params) {
    switch (method) {
      case "workspace/configuration": {
        const next = ({ items }) => items.map((item) => vscode.workspace.getConfiguration().get(item.section) ?? null);
        const values = await this.options.middleware.workspace.configuration(params, {}, next);
        this.told.push(values[0]);
        return values;
      }
      case "client/registerCapability": {
        // As the client does where a section is registered: whatever changes in it is sent, unless the middleware has its say.
        const [first] = params.registrations;
        if (first.method === "workspace/didChangeConfiguration") {
          this.disposables.push(vscode.workspace.onDidChangeConfiguration(() => {
            const send = async () => this.notify(first.method, { settings: vscode.workspace.getConfiguration().get("") });
            return (this.options.middleware.workspace.didChangeConfiguration ?? ((_, next) => next()))(["lovsmed"], send);
          }));
        }
        return null;
      }
      case "textDocument/publishDiagnostics":
        this.diagnostics.set(path.basename(params.uri), params.diagnostics);
        return null;
      case "window/showDocument":
        this.shown.push(params.uri);
        return { success: true };
      case "window/showMessage":
        this.messages.push(params.message);
        return null;
      default:
        return null;
    }
  }
}

module.exports = { LanguageClient, State, DidChangeConfigurationNotification };
