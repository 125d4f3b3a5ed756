/** How many groups there are for the same topic and place, and the code that leads to all: beside whatever tells of a few (M09). */
import { inFigures } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { CodeAddress } from './code-address.tsx'
import type { NamedSet } from './named-set.ts'

export interface SetLineProps {
  /** Null: nobody is known there who was confirmed, and nothing is said. */
  set: NamedSet | null
  /** Without a slash at the end. */
  baseUrl: string
  t: Translator
  class?: string
  /** In other words than that it is for a topic. */
  say?: typeof saySet
}

/** Counted on the day of printing; the code tells what is true later. */
export function SetLine({ set, baseUrl, t, class: kind = 'set-line', say = saySet }: SetLineProps) {
  if (!set) return null
  return (
    <p class={kind}>
      {say(set, t)} <CodeAddress code={set.code} baseUrl={baseUrl} />
    </p>
  )
}

/** "All 7 groups for Grief and loss, Worksop, as it is on the day you look:"; the code comes after it. */
export const saySet = (set: NamedSet, t: Translator): string =>
  t('set.code', { ...counted(set, t), name: set.name })

/** Fewer than stand on the sheet: what somebody typed was found in the words of other groups too. */
export const sayAmong = (set: NamedSet, t: Translator): string =>
  t('set.code-among', { ...counted(set, t), name: set.name })

/** Of everybody near a place, whatever they meet about. */
export const sayNearSet = (set: NamedSet, t: Translator): string =>
  t('set.code-near', { ...counted(set, t), name: set.name })

/** No word of topic or place: they stand above it, or it is carried about and tells nobody why. */
export const sayShortSet = (set: NamedSet, t: Translator): string => t('set.short', counted(set, t))

const counted = ({ groups }: NamedSet, t: Translator) => ({ n: groups, count: inFigures(groups, t) })
