// As much of Node.js as the extension uses.

declare const process: { readonly platform: string };

declare module "fs" {
  export function existsSync(path: string): boolean;
}

declare module "path" {
  export function dirname(path: string): string;
  export function resolve(...paths: string[]): string;
}

declare module "child_process" {
  export interface ExecFileException extends Error {
    code?: string | number | null;
  }
  export function execFile(
    file: string, args: readonly string[], options: { cwd?: string; maxBuffer?: number },
    callback: (error: ExecFileException | null, stdout: string, stderr: string) => void): unknown;
}
