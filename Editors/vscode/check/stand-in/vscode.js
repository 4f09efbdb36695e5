// A stand-in for the editor's API: it holds documents and settings, and remembers what the extension registers and says.
"use strict";
const fs = require("fs");
const path = require("path");
const { pathToFileURL, fileURLToPath } = require("url");

const extension = path.resolve(__dirname, "../..");
const bundle = JSON.parse(fs.readFileSync(path.join(extension, "l10n/bundle.l10n.da.json"), "utf8"));

class Emitter {
  listeners = new Set();
  event = (listener) => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };
  fire(event) {
    return Promise.all([...this.listeners].map((listener) => listener(event)));
  }
}

class Uri {
  constructor(address) {
    this.address = address;
    this.scheme = address.split(":")[0];
  }
  static file(name) {
    return new Uri(pathToFileURL(name).href);
  }
  get fsPath() {
    return this.scheme === "file" ? fileURLToPath(this.address) : this.address;
  }
  toString() {
    return this.address;
  }
}

const opened = new Emitter();
const trusted = new Emitter();
const configured = new Emitter();
const handlers = new Map();

/** What a test says and asks. */
const test = {
  Emitter,
  Uri,
  handlers,
  opened,
  settings: {},
  said: [],
  executed: [],
  statuses: [],
  translations: new Set(),
  /** Opens a document, as the user does. */
  async open(uri, languageId, text) {
    const document = {
      uri,
      languageId,
      isDirty: false,
      getText: () => text,
      save: async () => true,
    };
    vscode.workspace.textDocuments.push(document);
    vscode.window.activeTextEditor = { document, selection: { active: { line: 0, character: 0 } } };
    await opened.fire(document);
    return document;
  },
  async trust() {
    vscode.workspace.isTrusted = true;
    await trusted.fire();
  },
  /** Sets a setting, as the user does. */
  async set(name, value) {
    test.settings[name] = value;
    const touches = (section) => `lovsmed.${name}` === section || `lovsmed.${name}`.startsWith(`${section}.`);
    await configured.fire({ affectsConfiguration: touches });
  },
};

/** The settings under `section`, as the editor nests them. */
function nested(section) {
  const all = {};
  for (const [name, value] of Object.entries(test.settings)) {
    const names = ["lovsmed", ...name.split(".")];
    const last = names.pop();
    names.reduce((holder, part) => (holder[part] ??= {}), all)[last] = value;
  }
  return section ? section.split(".").reduce((holder, part) => holder?.[part], all) : all;
}

function say(kind) {
  return async (message, ...items) => {
    test.said.push({ kind, message, items });
    return undefined;
  };
}

const vscode = {
  test,
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  commands: {
    registerCommand(name, handler) {
      if (handlers.has(name)) throw new Error(`command '${name}' already exists`);
      handlers.set(name, handler);
      return { dispose: () => handlers.delete(name) };
    },
    async executeCommand(name, ...rest) {
      test.executed.push([name, ...rest]);
      return handlers.get(name)?.(...rest);
    },
  },
  env: { language: "da" },
  l10n: {
    t(message, ...values) {
      test.translations.add(message);
      if (!(message in bundle)) throw new Error(`not translated: ${message}`);
      return bundle[message].replace(/\{(\d+)\}/g, (_, index) => values[index]);
    },
  },
  languages: {
    createLanguageStatusItem(id, selector) {
      const item = { id, selector, dispose() {} };
      test.statuses.push(item);
      return item;
    },
    async setTextDocumentLanguage(document, languageId) {
      document.languageId = languageId;
      await opened.fire(document);
      return document;
    },
  },
  window: {
    activeTextEditor: undefined,
    showErrorMessage: say("error"),
    showWarningMessage: say("warning"),
    showInformationMessage: say("information"),
  },
  workspace: {
    isTrusted: false,
    textDocuments: [],
    onDidOpenTextDocument: opened.event,
    onDidGrantWorkspaceTrust: trusted.event,
    onDidChangeConfiguration: configured.event,
    getConfiguration: (section) => ({
      get: (name) => nested(section ? `${section}.${name}` : name),
    }),
    getWorkspaceFolder: () => undefined,
    async openTextDocument({ language, content }) {
      return test.open(new Uri(`untitled:${vscode.workspace.textDocuments.length}`), language, content);
    },
  },
};

module.exports = vscode;
