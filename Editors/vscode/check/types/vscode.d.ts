// As much of the API of Visual Studio Code 1.91 as the extension uses, so that it can be type-checked where the editor's own
// declarations (@types/vscode) cannot be had.

declare module "vscode" {
  export interface Disposable {
    dispose(): unknown;
  }
  export type Event<T> = (listener: (event: T) => unknown) => Disposable;
  export interface CancellationToken {
    readonly isCancellationRequested: boolean;
  }

  export interface Position {
    readonly line: number;
    readonly character: number;
  }
  export interface Range {
    readonly start: Position;
    readonly end: Position;
  }
  export interface Selection extends Range {
    readonly active: Position;
  }
  export interface Uri {
    readonly scheme: string;
    readonly fsPath: string;
    toString(skipEncoding?: boolean): string;
  }
  export interface TextDocument {
    readonly uri: Uri;
    readonly languageId: string;
    readonly isDirty: boolean;
    getText(): string;
    save(): Thenable<boolean>;
  }
  export interface TextEditor {
    readonly document: TextDocument;
    readonly selection: Selection;
  }
  export interface Command {
    title: string;
    command: string;
    arguments?: unknown[];
  }
  export interface CodeLens {
    readonly range: Range;
    readonly command?: Command;
  }
  export interface WorkspaceFolder {
    readonly uri: Uri;
  }

  export interface ExtensionContext {
    readonly subscriptions: { dispose(): unknown }[];
    asAbsolutePath(relativePath: string): string;
  }

  export interface DocumentFilter {
    readonly language?: string;
    readonly scheme?: string;
    readonly pattern?: string;
  }
  export enum LanguageStatusSeverity {
    Information = 0,
    Warning = 1,
    Error = 2,
  }
  export interface LanguageStatusItem extends Disposable {
    readonly id: string;
    name: string | undefined;
    severity: LanguageStatusSeverity;
    text: string;
    detail?: string;
    busy: boolean;
    command: Command | undefined;
  }

  export interface ConfigurationChangeEvent {
    affectsConfiguration(section: string): boolean;
  }
  export interface WorkspaceConfiguration {
    get<T>(section: string): T | undefined;
  }
  export interface OutputChannel {
    show(preserveFocus?: boolean): void;
  }

  export namespace commands {
    function registerCommand(command: string, callback: (...args: unknown[]) => unknown): Disposable;
    function executeCommand<T = unknown>(command: string, ...rest: unknown[]): Thenable<T>;
  }
  export namespace env {
    const language: string;
  }
  export namespace l10n {
    function t(message: string, ...args: (string | number | boolean)[]): string;
  }
  export namespace languages {
    function createLanguageStatusItem(id: string, selector: DocumentFilter): LanguageStatusItem;
    function setTextDocumentLanguage(document: TextDocument, languageId: string): Thenable<TextDocument>;
  }
  export namespace window {
    const activeTextEditor: TextEditor | undefined;
    function showErrorMessage(message: string, ...items: string[]): Thenable<string | undefined>;
    function showWarningMessage(message: string, ...items: string[]): Thenable<string | undefined>;
    function showInformationMessage(message: string, ...items: string[]): Thenable<string | undefined>;
  }
  export namespace workspace {
    const isTrusted: boolean;
    const textDocuments: readonly TextDocument[];
    const onDidOpenTextDocument: Event<TextDocument>;
    const onDidGrantWorkspaceTrust: Event<void>;
    const onDidChangeConfiguration: Event<ConfigurationChangeEvent>;
    function getConfiguration(section?: string): WorkspaceConfiguration;
    function getWorkspaceFolder(uri: Uri): WorkspaceFolder | undefined;
    function openTextDocument(options: { language?: string; content?: string }): Thenable<TextDocument>;
  }
}

interface Thenable<T> extends PromiseLike<T> {}
