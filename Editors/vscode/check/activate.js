// Activates the compiled extension against stand-ins for the editor and its client, with the real server behind them.
//
// usage: LOVSMED=… node activate.js COMPILED EXAMPLES
"use strict";
const assert = require("assert");
const fs = require("fs");
const Module = require("module");
const path = require("path");

const [compiled, examples] = process.argv.slice(2).map((name) => path.resolve(name));
const lovsmed = process.env.LOVSMED;
const manifest = JSON.parse(fs.readFileSync(path.join(__dirname, "../package.json"), "utf8"));

const stands = { vscode: "vscode.js", "vscode-languageclient/node": "vscode-languageclient.js" };
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return stands[request] ? path.join(__dirname, "stand-in", stands[request]) : resolve.call(this, request, ...rest);
};
const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const extension = require(path.join(compiled, "extension.js"));
const { test } = vscode;

/** Waits, for 20 seconds at the most, until `holds`. */
async function until(what, holds) {
  for (const end = Date.now() + 20_000; !holds(); await new Promise((next) => setTimeout(next, 5))) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
  }
}

const open = (name, languageId = "lov") => {
  const file = path.join(examples, name);
  return test.open(test.Uri.file(file), languageId, fs.readFileSync(file, "utf8"));
};
const rules = (client, name) => (client.diagnostics.get(name) ?? []).map((diagnostic) => diagnostic.code).sort();

async function main() {
  test.settings = {
    language: "da",
    rules: { "structure/label": "off" },
    "library.folders": [],
    "format.noBreakSpaces": null,
    inlayHints: true,
    rulePages: null,
    "plugins.allow": true,
    recognizeDrafts: false,
    "server.path": lovsmed,
    "server.log": null,
    "trace.server": "off",
  };
  const declared = Object.keys(manifest.contributes.configuration.properties).map((name) => name.slice("lovsmed.".length));
  assert.deepStrictEqual(Object.keys(test.settings).sort(), declared.sort(), "all settings are tried");

  // Nothing runs before there is a draft; then what is declared is registered.
  const context = { subscriptions: [], asAbsolutePath: (name) => path.join(__dirname, "nothing", name) };
  await extension.activate(context);
  assert.deepStrictEqual([...test.handlers.keys()].sort(), manifest.contributes.commands.map((it) => it.command).sort());
  assert.strictEqual(LanguageClient.all.length, 0);

  // A draft is checked, and what the user has set is in force.
  await open("udkast-til-lov.lov");
  const [client] = LanguageClient.all;
  await until("findings without the rule that is off", () => rules(client, "udkast-til-lov.lov").length === 5);
  assert(!rules(client, "udkast-til-lov.lov").includes("structure/label"));
  assert.strictEqual(test.statuses[0].detail, client.initializeResult.serverInfo.version);
  assert.strictEqual(test.statuses[0].busy, false);

  // Where the user does not trust, plug-ins are off whatever is set; the extension's own settings are not the server's.
  const told = { language: "da", rules: { "structure/label": "off" }, library: { folders: [] }, inlayHints: true };
  assert.deepStrictEqual(client.told.at(-1), { ...told, plugins: { allow: false } });
  await test.trust();
  await until("settings after trust", () => client.told.at(-1).plugins.allow);
  assert.deepStrictEqual(client.told.at(-1), { ...told, plugins: { allow: true } });
  await test.set("rules", {});
  await until("the rule that is on again", () => rules(client, "udkast-til-lov.lov").length === 6);
  assert.deepStrictEqual(client.messages, [], "the server takes all settings");

  // The act as an amending section makes it.
  await vscode.commands.executeCommand("lovsmed.amendedAct");
  assert.match(test.said.pop().message, /^Ingen paragraf her ændrer en lov/);
  await open("aendring-af-badestedsloven.lov");
  await until("findings against the act", () => rules(client, "aendring-af-badestedsloven.lov").length === 2);
  vscode.window.activeTextEditor = {
    document: vscode.workspace.textDocuments[1],
    selection: { active: { line: 13, character: 0 } },
  };
  await vscode.commands.executeCommand("lovsmed.amendedAct");
  await until("the act as it becomes", () => client.shown.length === 1);
  assert.match(fs.readFileSync(new URL(client.shown[0]), "utf8"), /^Stk\. 2\. Kommunalbestyrelsen sørger for, at der er en liv/m);
  await vscode.commands.executeCommand("lovsmed.changes");
  await until("what changes", () => client.shown.length === 2);

  // The lovspejl, as a table.
  await vscode.commands.executeCommand("lovsmed.mirror");
  const mirror = vscode.workspace.textDocuments.at(-1);
  assert.strictEqual(mirror.languageId, "markdown");
  assert.match(mirror.getText(), /\| *Gældende formulering *\| *Lovforslaget/);
  assert.deepStrictEqual(test.executed.at(-1), ["markdown.showPreview", mirror.uri]);
  assert.match(test.said.pop().message, /Journalen opbevares i to år/, "what does not fit is said");

  await vscode.commands.executeCommand("lovsmed.renumber");
  assert.deepStrictEqual(test.executed.at(-1), ["editor.action.refactor"]);
  await vscode.commands.executeCommand("lovsmed.showOutput");
  assert.deepStrictEqual(test.executed.at(-1), ["show output"]);

  // Texts that read like drafts, where the user wants it.
  const bill = await test.open(new test.Uri("untitled:udkast"), "plaintext", "Lov om havne\n\n§ 1. Loven gælder for havne.\n");
  const letter = await test.open(new test.Uri("untitled:brev"), "plaintext", "Kære Ida\n\nLov om havne skal have en § 1.\n");
  const markdown = await open("udkast.lov.md", "markdown");
  assert.strictEqual(bill.languageId, "plaintext");
  await test.set("recognizeDrafts", true);
  assert.deepStrictEqual([bill, letter, markdown].map((it) => it.languageId), ["lov", "plaintext", "lov"]);
  bill.languageId = "plaintext";
  await test.opened.fire(bill);
  assert.strictEqual(bill.languageId, "plaintext", "what the user has made of it stays");

  // Another program; one that is not there; the one that came with the extension.
  await test.set("server.path", path.join(examples, "no-such-program"));
  assert.strictEqual(client.exitStatus, 0);
  await until("the complaint", () => test.said.length === 1);
  assert.match(test.said.pop().message, /no-such-program« kunne ikke startes/);
  assert.strictEqual(test.statuses[0].detail, "Sprogserveren kører ikke.");
  fs.mkdirSync(path.join(compiled, "server"), { recursive: true });
  fs.copyFileSync(lovsmed, path.join(compiled, "server/lovsmed"));
  context.asAbsolutePath = (name) => path.join(compiled, name);
  test.settings["server.path"] = null;
  await vscode.commands.executeCommand("lovsmed.restart");
  const last = LanguageClient.all.at(-1);
  assert.strictEqual(last.server.command, path.join(compiled, "server/lovsmed"));
  await until("findings from the bundled server", () => rules(last, "udkast-til-lov.lov").length === 6);

  await extension.deactivate();
  assert.strictEqual(last.exitStatus, 0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
