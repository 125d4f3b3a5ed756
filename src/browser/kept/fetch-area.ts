/** Has an area fetched beside the page. The worker is begun by the press, and ends with it. */
import type { TEXTS } from './kept-names.ts'
import { liesIn } from './store-now.ts'

export type AreaTexts = Record<keyof typeof TEXTS, string>

interface Answer {
  said?: AreaTexts
  fault?: string
}

export interface AreaWish {
  /** Address of the worker. */
  worker: string
  /** Of the town. */
  key: string
  /** Where the area lies that is kept now. */
  store: string | null
  signal: AbortSignal
}

export function fetchArea({ worker, key, store, signal }: AreaWish): Promise<AreaTexts> {
  const beside = new Worker(worker, { type: 'module' })
  return new Promise<AreaTexts>((done, failed) => {
    beside.addEventListener('message', ({ data: { said, fault } }: MessageEvent<Answer>) =>
      said ? done(said) : failed(new Error(fault)),
    )
    beside.addEventListener('error', () => failed(new Error('The worker stopped.')))
    signal.addEventListener('abort', () => failed(signal.reason))
    beside.postMessage({ n: 1, wish: 'fetch', key, lies: liesIn(store) })
  }).finally(() => beside.terminate())
}
