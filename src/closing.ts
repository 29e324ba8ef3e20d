/** Collects what must be closed and closes it in the reverse order, each once, also when a later start-up step throws. */
export class Closing implements AsyncDisposable {
  readonly #parts: AsyncDisposable[] = [];

  /** Takes charge of `part` and hands it back. */
  use<T extends AsyncDisposable>(part: T): T {
    this.#parts.push(part);
    return part;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const failures: unknown[] = [];
    for (let part = this.#parts.pop(); part; part = this.#parts.pop()) {
      try {
        await part[Symbol.asyncDispose]();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be closed');
  }
}
