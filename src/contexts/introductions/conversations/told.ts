/** Why words were not handed on, said beside the field with what was typed still in it. Pure. */
import type { Translator } from '#ui/messages/translator.ts'
import { MOST_WORDS } from './conversation.ts'

/** `enough`: so much in one day that something is wrong. `not-now`: nothing can be sealed at this moment. */
export type NotSaid = 'empty' | 'long' | 'again' | 'enough' | 'nobody' | 'over' | 'not-now'

export const sayTold = (t: Translator, why: NotSaid): string =>
  why === 'empty' || why === 'long'
    ? t(`conversation.wrong.${why}`, { n: MOST_WORDS })
    : t(`conversation.told.${why}`)
