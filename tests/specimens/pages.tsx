/** Every public page of finding, with made-up content, to be looked at and checked without a database. */
import type { VNode } from 'preact'
import { createCardCache } from '#contexts/directory/find/card-cache.ts'
import { FindPage } from '#contexts/directory/find/find.page.tsx'
import { FrontPage } from '#contexts/directory/find/front.page.tsx'
import { drawGroupCard } from '#contexts/directory/find/group-card.tsx'
import { NearPage } from '#contexts/directory/find/near.page.tsx'
import { TopicPage } from '#contexts/directory/find/topic.page.tsx'
import { TopicsPage } from '#contexts/directory/find/topics.page.tsx'
import { noonOn12November as now } from '#support/a-group.ts'
import { ErrorPage } from '#ui/error-page.tsx'
import type { Setting } from '#ui/setting.ts'
import { eightNearWexcombe, hostile, nothingFound, twentyOfMany, wexcombe, whichPlace } from './answers.ts'
import { groupPages } from './group-pages.tsx'
import { mapOf } from './map.tsx'
import { everyday, fields, urgent } from './topics.ts'

/** Page by name, in the setting given. */
export function pages(setting: Setting): Record<string, VNode> {
  const { t } = setting
  const cards = createCardCache(drawGroupCard)
  const shown = { ...setting, cards, now }
  return {
    home: <FrontPage {...setting} topics={everyday} allTopics={214} allGroups={609} urgent={urgent} />,
    find: <FindPage {...shown} answer={eightNearWexcombe} ringMap={mapOf(t)} sensitive />,
    many: <FindPage {...shown} answer={twentyOfMany} leftOut={[{ name: 'day', value: 'someday' }]} />,
    which: <FindPage {...shown} answer={whichPlace} />,
    none: <FindPage {...shown} answer={nothingFound} />,
    hostile: <FindPage {...shown} answer={hostile} />,
    topic: (
      <TopicPage
        {...shown}
        topic={{
          slug: 'grief',
          label: 'grief and loss',
          everyday: ['losing someone', 'when someone dies', 'missing somebody'],
          professional: ['bereavement', 'complicated grief'],
          sensitive: true,
        }}
        answer={eightNearWexcombe}
        broader={[]}
        narrower={everyday.slice(2, 6)}
        related={everyday.slice(6, 9)}
      />
    ),
    topics: <TopicsPage {...setting} fields={fields} />,
    near: (
      <NearPage {...shown} place={wexcombe} answer={eightNearWexcombe} topics={everyday} ringMap={mapOf(t)} />
    ),
    ...groupPages(setting),
    missing: <ErrorPage {...setting} kind="not-found" />,
    slower: <ErrorPage {...setting} kind="too-many" retryAfter={20} />,
    broken: <ErrorPage {...setting} kind="our-fault" reference="K7M2-QX" again="/find" />,
  }
}
