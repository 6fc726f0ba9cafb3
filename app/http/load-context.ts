/** What every loader and action gets from the web server, beside the request itself. */
export interface LoadContext {
  /** Random id of this request: in the log, in events, and in the answer's `x-request-id`. */
  requestId: string;
  /** For inline scripts of this answer, as in its content security policy. */
  nonce: string;
  /** When the last byte of the request was read; while it still comes in, now. */
  readonly receivedAt: Date;
  /** Address of the client as the trusted proxies tell it; for rate limits, never for a log. */
  clientAddress: string;
  /** Adds a cookie to the answer, whichever route gives it. */
  setCookie: (cookie: string) => void;
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- this is how Remix takes the type
  interface AppLoadContext extends LoadContext {}
}
