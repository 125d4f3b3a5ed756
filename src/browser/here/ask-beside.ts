/** Asks the worker beside the page for the page of this address; it reads what is kept, and asks nobody. */
import { liesIn, storeNow } from '../kept/store-now.ts'

export interface Drawn {
  /** The whole document; null where the area does not hold it. */
  document: string | null
  /** A line that tells where it came from. */
  from: string
}

interface Answer {
  n: number
  said?: Drawn
  fault?: string
}

/** Milliseconds after which a reader is told that it does not come; if it does after all, it is shown. */
const LONG = 15_000

/** @param assets as JSON, for the pages drawn */
export function askBeside(
  address: string,
  assets: string,
): (late: (soFar: true) => void) => Promise<Drawn | 'failed' | 'overtaken'> {
  const worker = new Worker(address, { type: 'module' })
  let n = 0
  let stopped = false
  let settle: (answer: Answer) => void = () => {}
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => settle(data))
  worker.addEventListener('error', () => {
    stopped = true
    settle({ n, fault: 'The worker stopped.' })
  })
  return late => {
    const mine = ++n
    settle({ n: mine })
    return new Promise(done => {
      const tooLong = setTimeout(() => late(true), LONG)
      settle = answer => {
        // An answer to an earlier wish, or a later wish.
        if (answer.n < mine) return
        clearTimeout(tooLong)
        done(answer.n > mine ? 'overtaken' : (answer.said ?? 'failed'))
      }
      const wish = { n: mine, wish: 'answer', url: location.href, assets: JSON.parse(assets) }
      const { lang: language } = document.documentElement
      if (stopped) settle({ n: mine, fault: 'The worker stopped.' })
      else
        storeNow().then(
          store => worker.postMessage({ ...wish, language, lies: liesIn(store) }),
          fault => settle({ n: mine, fault: String(fault) }),
        )
    })
  }
}
