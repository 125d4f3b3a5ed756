/** Sends nothing, and says in the log that something would have gone: neither the number nor the words. To develop with. */
import type { Log } from '../log.ts'
import type { TextCarrier } from './text-carrier.ts'

export const logTexts = (log: Log): TextCarrier => ({
  async hand({ words }) {
    log.info('text.would-go', { count: [...words].length })
  },
})
