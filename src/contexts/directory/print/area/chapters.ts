/** A handbook by what groups are about, each topic with the complete set it is a part of (M09, W7). */
import type { Group } from '../../groups/group.ts'
import type { FoundPlace } from '../../places/place-name.ts'
import { namedSetAt, type SetParts } from '../../sheet/name-set.ts'
import { labelOf } from '../../topics/topics.ts'
import { type PrintAsked, printedGroup } from '../printed-group.ts'
import type { Chapter } from './handbook.page.tsx'

/** A group stands once, under what it is first of all about; in the reader's alphabetical order. */
export async function chaptersOf(
  groups: readonly Group[],
  place: FoundPlace,
  asked: PrintAsked,
  parts: Omit<SetParts, 'locale'>,
): Promise<Chapter[]> {
  const { t } = asked
  const { locale } = t
  const chapters = await Promise.all(
    [...Map.groupBy(groups, ({ topics }) => topics[0] ?? null)].map(async ([slug, some]) => ({
      topic: slug ? labelOf(slug, locale) : t('print.handbook.other'),
      groups: some.map(group => printedGroup(group, asked)),
      set: slug ? await namedSetAt(slug, place, { ...parts, locale }) : null,
    })),
  )
  return chapters.sort((a, b) => a.topic.localeCompare(b.topic, locale))
}
