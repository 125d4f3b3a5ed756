/** What most groups around a place meet about, each with the number that stands on its sheet. */
import type { Finding } from '../find/find-groups.ts'
import { emptyQuery } from '../find/find-url.ts'
import type { FoundPlace } from '../places/place-name.ts'
import { wholeSet } from '../sheet/name-set.ts'
import { labelOf } from '../topics/topics.ts'

/** As many as are taken in at a glance, and drawn in a moment. */
const MOST = 12

export async function mostUsedNear(
  place: FoundPlace,
  near: string,
  { finding, locale }: { finding: Finding; locale: string },
): Promise<{ slug: string; label: string; groups: number }[]> {
  const { withinKm } = await finding.find({ ...emptyQuery, near }, { locale })
  const used = finding.topicsNear(place, withinKm).slice(0, MOST)
  const tiles = await Promise.all(
    used.map(async ({ slug }) => {
      const { total } = await wholeSet(slug, near, { finding, locale })
      return { slug, label: labelOf(slug, locale), groups: total }
    }),
  )
  // One that nobody has confirmed for long makes no sheet; its topic stands among all of them.
  return tiles.filter(({ groups }) => groups > 0).sort((a, b) => b.groups - a.groups)
}
