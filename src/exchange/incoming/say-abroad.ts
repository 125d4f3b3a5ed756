/** That most groups lie in one country while urgent help is that of another, and what to do about it. */
import { type Abroad, mostAbroad } from '#contexts/directory/index.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { IncomingGroup } from './incoming-group.ts'

/** Of the groups of a list: each counts once, by the first place with a known country. */
export const groupsAbroad = (
  groups: readonly Pick<IncomingGroup, 'gatherings'>[],
  home: string,
): Abroad | null =>
  mostAbroad(
    groups.flatMap(({ gatherings }) => gatherings.find(({ place }) => place?.country)?.place?.country ?? []),
    home,
  )

/** One line. */
export function sayAbroad({ country }: Abroad, home: string, t: Translator): string {
  const names = new Intl.DisplayNames(t.locale, { type: 'region' })
  const named = (code: string) => names.of(code) ?? code
  return t('import.abroad', { country: named(country), home: named(home), code: country })
}
