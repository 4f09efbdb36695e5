import * as vscode from "vscode";

/** What the server knows of settings, as paths under `lovsmed`; the others are the extension's own. */
export const serverSettings = [
  "language",
  "rules",
  "library.folders",
  "format.noBreakSpaces",
  "inlayHints",
  "rulePages",
  "plugins.allow",
];

interface Members {
  [key: string]: unknown;
}

/** What the server is told of `lovsmed`: only what it knows and what is set; plug-ins never run where the user does not trust. */
export function forServer(all: unknown): Members {
  const told: Members = {};
  for (const path of serverSettings) {
    const names = path.split(".");
    const value = names.reduce<unknown>((holder, name) => (holder as Members | undefined)?.[name], all);
    if (value !== undefined && value !== null) {
      put(value, names, told);
    }
  }
  if (!vscode.workspace.isTrusted) {
    put(false, ["plugins", "allow"], told);
  }
  return told;
}

function put(value: unknown, names: string[], into: Members): void {
  const [first, ...rest] = names;
  if (rest.length === 0) {
    into[first] = value;
  } else {
    into[first] ??= {};
    put(value, rest, into[first] as Members);
  }
}

/** A setting of the extension that is a text; undefined where it is not set, or set to nothing. */
export function text(name: string): string | undefined {
  return vscode.workspace.getConfiguration("lovsmed").get<string | null>(name) || undefined;
}
