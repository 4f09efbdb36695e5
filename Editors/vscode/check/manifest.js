// Checks that every name and path in the manifest is there, and that nothing there lacks its name.
//
// usage: node manifest.js
"use strict";
const assert = require("assert");
const fs = require("fs");
const path = require("path");

const home = path.resolve(__dirname, "..");
const grammar = path.resolve(home, "../../Grammar");
const read = (...names) => fs.readFileSync(path.join(home, ...names), "utf8");
const json = (...names) => JSON.parse(read(...names));
const same = (found, wanted, what) => assert.deepStrictEqual([...new Set(found)].sort(), [...new Set(wanted)].sort(), what);

const text = read("package.json");
const manifest = JSON.parse(text);
const { languages, grammars, snippets, commands, menus, configuration, configurationDefaults } = manifest.contributes;
const sources = fs.readdirSync(path.join(home, "src")).map((name) => read("src", name)).join("\n");

// Texts: both languages say all of it, and nothing else.
const keys = [...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
same(Object.keys(json("package.nls.json")), keys, "English texts");
same(Object.keys(json("package.nls.da.json")), keys, "Danish texts");
const spoken = [...sources.matchAll(/l10n\.t\(\s*"([^"]+)"/g)].map((match) => match[1]);
same(Object.keys(json("l10n/bundle.l10n.da.json")), spoken, "what is said at run time");

// Files. The grammar lies in Grammar/, and what is compiled in out/, until the extension is packaged.
const packaged = (name) =>
  name.startsWith("./syntaxes/") ? path.join(grammar, path.basename(name))
    : name.startsWith("./out/") ? path.join(home, name.replace("/out/", "/src/").replace(/\.js$/, ".ts"))
      : path.join(home, name);
for (const name of [
  manifest.main, manifest.icon, manifest.l10n, ...grammars.map((it) => it.path), ...snippets.map((it) => it.path),
  ...languages.flatMap((it) => [it.configuration, it.icon.light, it.icon.dark]),
]) {
  assert(fs.existsSync(packaged(name)), `${name} is not there`);
}
assert.strictEqual(JSON.parse(fs.readFileSync(packaged(grammars[0].path), "utf8")).scopeName, grammars[0].scopeName);

// Languages.
const ids = languages.map((it) => it.id);
for (const id of [
  ...grammars.map((it) => it.language), ...snippets.map((it) => it.language),
  ...Object.keys(configurationDefaults).map((it) => it.slice(1, -1)),
  ...[...text.matchAll(/editorLangId == (\w+)/g)].map((match) => match[1]),
]) {
  assert(ids.includes(id), `no language ${id}`);
}
for (const event of manifest.activationEvents) assert.match(event, /^onLanguage:(lov|markdown|plaintext)$/);
new RegExp(json("language-configuration.json").wordPattern, "u");
const drafts = Object.values(json("snippets/lov.json"));
same(drafts.map((it) => it.prefix), [...new Set(drafts.map((it) => it.prefix))], "prefixes of snippets");

// Commands: those of menus are declared. Which are registered, activate.js sees.
const declared = commands.map((it) => it.command);
for (const item of Object.values(menus).flat()) assert(declared.includes(item.command), `no command ${item.command}`);

// Settings: the server's, as settings.ts lists them, and those that the sources or the client read.
const settings = Object.keys(configuration.properties).map((name) => name.slice("lovsmed.".length));
const told = [...sources.match(/serverSettings = \[([^\]]+)\]/)[1].matchAll(/"([^"]+)"/g)].map((match) => match[1]);
const own = [...sources.matchAll(/(?:text|get<boolean>)\("([^"]+)"\)/g)].map((match) => match[1]);
same(settings, [...told, ...own, "trace.server"], "settings");
for (const name of manifest.capabilities.untrustedWorkspaces.restrictedConfigurations) {
  assert(name in configuration.properties, `no setting ${name}`);
}
for (const [name, property] of Object.entries(configuration.properties)) {
  const types = [property.type].flat();
  const value = property.default;
  const type = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  assert(types.includes(type) && (!property.enum || property.enum.includes(value)), `the default of ${name}`);
}
