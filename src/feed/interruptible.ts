/**
 * A generator whose `return()` also ends a wait inside it. A plain one would finish its pending `next()` first, which for a
 * quiet feed may be never.
 *
 * @param start Makes the generator with a signal that aborts with the outer one, or when `return()` or `throw()` is called.
 */
export const interruptible = <T>(
  outer: AbortSignal,
  start: (signal: AbortSignal) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> => {
  const controller = new AbortController();
  const abort = () => {
    outer.removeEventListener('abort', abort);
    controller.abort();
  };
  if (outer.aborted) abort();
  else outer.addEventListener('abort', abort);
  const inner = start(controller.signal);
  const generator: AsyncGenerator<T, void, undefined> = {
    async next() {
      try {
        const result = await inner.next();
        if (result.done) abort();
        return result;
      } catch (error) {
        abort();
        throw error;
      }
    },
    return(value) {
      abort();
      return inner.return(value);
    },
    throw(error) {
      abort();
      return inner.throw(error);
    },
    [Symbol.asyncIterator]: () => generator,
  };
  return generator;
};
