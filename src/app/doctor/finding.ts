/** What a look at one thing found, in a plain sentence; where something is wrong, with a way out. */

export interface Finding {
  /** `note`: nothing is broken, and somebody may want to know. */
  state: 'well' | 'note' | 'wrong'
  says: string
  /** What to do about it. */
  way?: string
}

export const well = (says: string): Finding => ({ state: 'well', says })
export const note = (says: string, way?: string): Finding => ({ state: 'note', says, ...(way && { way }) })
export const wrong = (says: string, way: string): Finding => ({ state: 'wrong', says, way })

const SIGN = { well: 'ok   ', note: 'note ', wrong: 'WRONG' } as const

export function sayFindings(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ state, says, way }) => `${SIGN[state]}  ${says}${way ? `\n       ${way}` : ''}`,
  )
  const faults = findings.filter(({ state }) => state === 'wrong').length
  const sum =
    faults === 0 ? 'Nothing is wrong.' : faults === 1 ? 'One thing is wrong.' : `${faults} things are wrong.`
  return `${lines.join('\n')}\n\n${sum}`
}

const [HOUR, DAY] = [3_600_000, 86_400_000]

/** `3 hours`, `2 days`: how long, in milliseconds, roughly. */
export function sayLong(ms: number): string {
  const [n, unit] =
    ms >= 2 * DAY
      ? [Math.floor(ms / DAY), 'day']
      : ms >= HOUR
        ? [Math.floor(ms / HOUR), 'hour']
        : [Math.max(1, Math.round(ms / 60_000)), 'minute']
  return `${n} ${unit}${n === 1 ? '' : 's'}`
}
