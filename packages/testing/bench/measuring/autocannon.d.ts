/** What we use of autocannon, which brings no types. */
declare module 'autocannon' {
  export interface Request {
    readonly method: 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }
  interface Options {
    readonly url: string;
    readonly requests: readonly (Request & { readonly setupRequest?: (request: Request) => Request })[];
    readonly connections: number;
    readonly duration: number;
    readonly sampleInt: number;
  }
  interface Result {
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
  }
  interface Instance {
    on(
      event: 'response',
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): void;
  }
  export default function autocannon(
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ): Instance;
}
