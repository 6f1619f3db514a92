/** One step of coming up, as somebody waiting would like to read it. */
export type Report = (german: string, english: string, milliseconds: number) => void;

type Stop = () => Promise<unknown>;

/** Remembers what was started, so that it can be ended in the reverse order, wherever the start got to. */
export class Steps {
  readonly #stops: Stop[] = [];
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  async take<T extends { readonly stop: Stop }>(
    german: string,
    english: string,
    work: Promise<T>,
  ): Promise<T> {
    const part = await this.run(german, english, work);
    this.#stops.push(part.stop);
    return part;
  }

  async run<T>(german: string, english: string, work: Promise<T>): Promise<T> {
    const begin = performance.now();
    const result = await work;
    this.#report(german, english, performance.now() - begin);
    return result;
  }

  onStop(stop: Stop): void {
    this.#stops.push(stop);
  }

  async stop(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await stop();
  }
}
