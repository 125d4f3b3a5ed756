/** Waits for what cannot be called off itself, and goes on as soon as it is. */
export const orStopped = <T>(waiting: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((done, failed) => {
    signal.addEventListener('abort', () => failed(signal.reason))
    waiting.then(done, failed)
  })
