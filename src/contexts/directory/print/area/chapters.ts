/** A handbook by what groups are about, each topic with the complete set it is a part of (M09, W7). */
import type { Group } from '../../groups/group.ts'
import type { FoundPlace } from '../../places/place-name.ts'
import { namedSetAt, type SetParts } from '../../sheet/name-set.ts'
import type { NamedSet } from '../../sheet/named-set.ts'
import { labelOf } from '../../topics/topics.ts'
import { type PrintAsked, type PrintedGroup, printedGroup } from '../printed-group.ts'

export interface Chapter {
  /** As a heading. */
  topic: string
  groups: readonly PrintedGroup[]
  /** Everybody for this topic, those among them who stand under another, too; null: they have no topic, or nobody is confirmed. */
  set: NamedSet | null
}

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
