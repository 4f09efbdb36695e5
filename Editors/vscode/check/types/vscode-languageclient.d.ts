// As much of vscode-languageclient 9 as the extension uses.

declare module "vscode-languageclient/node" {
  import { CancellationToken, DocumentFilter, OutputChannel } from "vscode";

  export enum State {
    Stopped = 1,
    Running = 2,
    Starting = 3,
  }
  export interface StateChangeEvent {
    oldState: State;
    newState: State;
  }
  export interface ConfigurationItem {
    scopeUri?: string;
    section?: string;
  }
  export interface ConfigurationParams {
    items: ConfigurationItem[];
  }
  type Answer<T> = T | Error | Thenable<T | Error>;
  export interface WorkspaceMiddleware {
    configuration?: (
      params: ConfigurationParams, token: CancellationToken,
      next: (params: ConfigurationParams, token: CancellationToken) => Answer<unknown[]>) => Answer<unknown[]>;
    didChangeConfiguration?: (
      sections: string[] | undefined, next: (sections: string[] | undefined) => Promise<void>) => Promise<void>;
  }
  export interface LanguageClientOptions {
    documentSelector?: DocumentFilter[];
    outputChannelName?: string;
    middleware?: { workspace?: WorkspaceMiddleware };
  }
  export interface ServerOptions {
    command: string;
    args?: string[];
  }
  export interface NotificationType<P> {
    readonly method: string;
    readonly _?: P;
  }
  export namespace DidChangeConfigurationNotification {
    const type: NotificationType<{ settings: unknown }>;
  }

  export class LanguageClient {
    constructor(id: string, name: string, server: ServerOptions, options: LanguageClientOptions);
    readonly outputChannel: OutputChannel;
    readonly initializeResult: { serverInfo?: { name: string; version?: string } } | undefined;
    onDidChangeState(listener: (change: StateChangeEvent) => unknown): { dispose(): void };
    isRunning(): boolean;
    start(): Promise<void>;
    stop(timeout?: number): Promise<void>;
    dispose(timeout?: number): Promise<void>;
    sendNotification<P>(type: NotificationType<P>, params: P): Promise<void>;
  }
}
