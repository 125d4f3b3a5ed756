/** One group: who they are in their own words, when and where, what a first visit is like, how to reach them. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { ContactPoint } from '../pages/contact-point.tsx'
import type { NamedSet } from '../sheet/named-set.ts'
import type { Group } from './group.ts'
import { FirstVisit } from './page/first-visit.tsx'
import { GroupActions } from './page/group-actions.tsx'
import { GroupPlaces } from './page/group-places.tsx'
import { GroupTop } from './page/group-top.tsx'
import { viewOf } from './page/group-view.ts'
import { KnownTable } from './page/known-table.tsx'
import { MembersWords } from './page/members-words.tsx'
import { NextDates } from './page/next-dates.tsx'
import { type OtherGroups, OtherGroupsBand } from './page/other-groups.tsx'
import { PrintedFoot } from './page/printed-foot.tsx'
import { sayWhatItIs } from './page/say-place.ts'
import { WayBack } from './page/way-back.tsx'
import { WaysSlips } from './page/ways-slips.tsx'

export interface GroupPageProps extends Setting {
  /** In its public form (`publicGroup`): what is withheld must not be in it. */
  group: Group
  /** Epoch milliseconds. */
  now: number
  /** Public address without a slash at the end, for the code on paper. */
  baseUrl: string
  /** Who runs this directory; null leaves out what needs them. */
  contact: ContactPoint | null
  /** One of its topics is sensitive: the quick exit is shown. */
  sensitive: boolean
  /** The sheet with every group for the same topic and place. */
  sheet: NamedSet | null
  /** Used when nobody new can go to this one; wanted for every state but `open`. */
  others: OtherGroups | null
  /** What it accepts besides, in short. */
  waysInShort?: ComponentChildren
}

export function GroupPage({
  group,
  now,
  baseUrl,
  contact,
  sensitive,
  sheet,
  others,
  waysInShort,
  ...setting
}: GroupPageProps) {
  const view = viewOf(group, now, setting.t, setting.homeZone)
  const ended = view.life.state === 'ended'
  const description = [sayWhatItIs(group, setting.t), group.summary].filter(Boolean).join('. ')
  return (
    <Page
      {...setting}
      title={group.name}
      description={description.slice(0, 200)}
      sensitive={sensitive}
      listed={!ended}
      scripts={['shortlist', 'print']}
    >
      <GroupTop view={view} />
      <GroupActions view={view} />
      {view.life.alternatives && others && <OtherGroupsBand view={view} others={others} />}
      {!ended && (
        <>
          <section class="band">
            <div class="wrap split split-wide">
              <FirstVisit view={view} />
              {view.life.meets && <NextDates view={view} />}
            </div>
          </section>
          <GroupPlaces view={view} />
          <WaysSlips {...{ view, contact, sheet, baseUrl }}>{waysInShort}</WaysSlips>
        </>
      )}
      <MembersWords view={view} baseUrl={baseUrl} urgentHref={setting.urgentHref} />
      <KnownTable view={view} contact={contact}>
        <PrintedFoot view={view} baseUrl={baseUrl} />
      </KnownTable>
      {ended && <WayBack slug={group.slug} t={setting.t} contact={contact} />}
    </Page>
  )
}
