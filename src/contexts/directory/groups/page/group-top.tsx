/** The top of a group's page: the group speaks first (M02). */
import { labelOf } from '../../topics/topics.ts'
import { ownLanguage, sayOwnWords } from '../own-language.ts'
import type { GroupView } from './group-view.ts'
import { KindReasons } from './kind-reasons.tsx'
import { NextTime } from './next-time.tsx'
import { OwnWords } from './own-words.tsx'
import { sayWhatItIs } from './say-place.ts'

export function GroupTop({ view }: { view: GroupView }) {
  const { group, t } = view
  const elsewhere = sayOwnWords([group], t)
  return (
    <section class="group-top board" aria-labelledby="name">
      <div class="wrap">
        <div>
          {group.kind !== 'self-help' && <p class="kind">{t(`kind.mark.${group.kind}`)}</p>}
          <h1 id="name" dir="auto" lang={ownLanguage(group, t)}>
            {group.name}
          </h1>
          <p class="is">{sayWhatItIs(group, t)}</p>
          <OwnWords group={group} t={t} />
          {elsewhere && <p class="small soft">{elsewhere}</p>}
          {group.topics.length > 0 && (
            <p class="group-topics">
              <span class="soft">{t('group.about')}</span>{' '}
              {group.topics.map(slug => (
                <a href={`/topics/${slug}`}>{labelOf(slug, t.locale)}</a>
              ))}
            </p>
          )}
          <KindReasons group={group} t={t} />
        </div>
        <NextTime view={view} />
      </div>
    </section>
  )
}
