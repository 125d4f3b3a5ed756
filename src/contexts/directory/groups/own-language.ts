/** Which language a group's own words are in, so that they are read aloud and hyphenated as what they are. */
import { languageOf } from '#ui/languages/language.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { Group } from './group.ts'

/** Sign languages are met in, not written. */
const SIGNED = new Set(['ase', 'bfi', 'dse', 'gsg', 'isg', 'nsl', 'ssp', 'swl'])

/**
 * Nobody asks a group what language it writes in; where it meets in one only, it is that. Undefined: the page's own, or
 * we cannot tell.
 */
export function ownLanguage({ languages }: Pick<Group, 'languages'>, t: Translator): string | undefined {
  const [tag, ...more] = languages.filter(each => !SIGNED.has(each))
  if (tag === undefined || more.length > 0) return undefined
  const same = languageOf(tag) !== null && languageOf(tag) === languageOf(t.locale)
  return same ? undefined : tag
}

/** Said once on a page where some group speaks another language than the page; null where none does. */
export const sayOwnWords = (groups: readonly Pick<Group, 'languages'>[], t: Translator): string | null =>
  groups.some(group => ownLanguage(group, t) !== undefined) ? t('group.own-language') : null
