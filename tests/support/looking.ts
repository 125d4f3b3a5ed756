/** What is wrong with a page as it stands in the browser: what axe finds, and what reaches over its edge. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** Everything axe knows of WCAG 2.2 AA, and its best practice. */
export const EVERYTHING = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
/** What axe finds, a line each. It is put beside the page's own scripts, since the policy lets no other in. */
export async function violations(
  page: Page,
  runOnly = EVERYTHING,
  without: readonly string[] = [],
): Promise<string[]> {
  const rules = Object.fromEntries(without.map(rule => [rule, { enabled: false }]))
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe.source)
  return page.evaluate(
    async asked => {
      // biome-ignore lint/suspicious/noExplicitAny: axe speaks for itself in the page
      const { axe } = globalThis as any
      const { violations } = await axe.run(document, { ...asked, resultTypes: ['violations'] })
      return violations.flatMap(
        (one: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
          one.nodes.map(
            node => `${one.id} ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`,
          ),
      )
    },
    { runOnly, rules },
  )
}
/** How far the page is wider than what shows it, and by what. */
export const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return null
    const wide = [...document.querySelectorAll('body *')].filter(
      each => each.getBoundingClientRect().right > clientWidth + 1,
    )
    return `${scrollWidth} > ${clientWidth}: ${wide
      .slice(0, 4)
      .map(each => `${each.tagName}.${each.className}`)
      .join(', ')}`
  })

/** Looks at each in turn, as many at a time as there are persons; what is found comes in the order of what was looked at. */
export async function onEach<T, P>(
  all: readonly T[],
  persons: readonly P[],
  look: (person: P, one: T) => Promise<string[]>,
): Promise<string[]> {
  const found: string[][] = []
  let next = 0
  await Promise.all(
    persons.map(async person => {
      while (next < all.length) {
        const at = next++
        found[at] = await look(person, all[at]!)
      }
    }),
  )
  return found.flat()
}
