/** Groups one can go to now, where this one cannot be gone to: never a dead end (M05, M07). */
import { Markup } from '#ui/markup.tsx'
import type { CardCache } from '../../find/card-cache.ts'
import type { Hit } from '../../find/find-answer.ts'
import { hitItems } from '../../find/hit-item.ts'
import { nowAt } from '../../find/now.ts'
import type { DistanceUnit } from '../../find/say-distance.ts'
import type { GroupView } from './group-view.ts'

export interface OtherGroups {
  hits: readonly Hit[]
  cards: CardCache
  unit: DistanceUnit
  /** A search that goes on from here. */
  findUrl: string
}

export function OtherGroupsBand({
  view: { t, now, homeZone },
  others,
}: {
  view: Pick<GroupView, 't' | 'now' | 'homeZone'>
  others: OtherGroups
}) {
  const { hits, cards, unit, findUrl } = others
  return (
    <section class="band" id="others" aria-labelledby="others-h">
      <div class="wrap flow">
        <h2 id="others-h">{t('group.others')}</h2>
        {hits.length > 0 && (
          <>
            <p>{t('group.others-text')}</p>
            <Markup
              as="ol"
              class="notices"
              html={hitItems(hits, { t, cards, now: nowAt(now), unit, homeZone })}
            />
          </>
        )}
        <p>
          <a class="button button-plain" href={findUrl}>
            {t('group.others-find')}
          </a>
        </p>
      </div>
    </section>
  )
}
