/** How many cards are drawn for how many that are shown: a card is drawn once per change, not once per request. */
import type { createCardCache } from '#contexts/directory/index.ts'

export interface CardCount {
  pages: number
  shown: number
  drawn: number
  /** Groups shown at least once. */
  different: number
  /** Drawn when the same pages were asked for again in another order of groups; nothing had changed. */
  drawnAgain: number
  /** Bytes of HTML of a page, on average. */
  bytes: number
}

type Ask = (path: string) => Response | Promise<Response>

/** Also hands back one page of about the usual size. */
export async function countCards(
  ask: Ask,
  cards: Pick<ReturnType<typeof createCardCache>, 'drawn' | 'size'>,
  addresses: readonly string[],
): Promise<CardCount & { page: string }> {
  let shown = 0
  const pages: string[] = []
  for (const address of addresses) {
    const page = await (await ask(address)).text()
    shown += page.split('<li id="group-').length - 1
    pages.push(page)
  }
  const { drawn, size: different } = cards
  for (const address of addresses) await ask(`${address}&sort=soonest`)
  const seen = cards.size
  // Another order shows other groups too; those are new, not drawn again.
  const drawnAgain = cards.drawn - drawn - (seen - different)
  const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0) / pages.length
  const page = pages.reduce((best, one) => (off(one, bytes) < off(best, bytes) ? one : best))
  return { pages: pages.length, shown, drawn, different, drawnAgain, bytes, page }
}

const off = (page: string, bytes: number): number => Math.abs(Buffer.byteLength(page) - bytes)
