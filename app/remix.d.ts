import '@remix-run/node';

declare module '@remix-run/node' {
  /** Loader data keeps its types over the wire: a Date arrives as a Date. */
  interface Future {
    v3_singleFetch: true;
  }
}
