/** A group's page in every state of its life, and the other public pages, with made-up content. */
import type { VNode } from 'preact'
import { createCardCache } from '#contexts/directory/find/card-cache.ts'
import type { Hit } from '#contexts/directory/find/find-answer.ts'
import { drawGroupCard } from '#contexts/directory/find/group-card.tsx'
import { groupFreshness } from '#contexts/directory/freshness/freshness.ts'
import { nextOccurrence } from '#contexts/directory/gatherings/dates/occurrences.ts'
import { GroupPage } from '#contexts/directory/groups/group.page.tsx'
import type { Group } from '#contexts/directory/groups/group.ts'
import { viewOf } from '#contexts/directory/groups/page/group-view.ts'
import { publicGroup } from '#contexts/directory/groups/public-group.ts'
import { AboutPage } from '#contexts/directory/pages/about.page.tsx'
import { PrivacyPage } from '#contexts/directory/pages/privacy.page.tsx'
import { StartPage } from '#contexts/directory/pages/start.page.tsx'
import { visitorPrivacy } from '#contexts/directory/pages/visitor-privacy.ts'
import { ProfessionalsPage } from '#contexts/directory/professionals/professionals.page.tsx'
import { SheetPage } from '#contexts/directory/sheet/sheet.page.tsx'
import { SheetStartPage } from '#contexts/directory/sheet/sheet-start.page.tsx'
import { keptGroup } from '#contexts/directory/shortlist/kept-group.ts'
import { ShortlistPage } from '#contexts/directory/shortlist/shortlist.page.tsx'
import { shippedUrgentHelp } from '#contexts/directory/urgent-help/shipped.ts'
import { UrgentHelpPage } from '#contexts/directory/urgent-help/urgent-help.page.tsx'
import { chosenArea } from '#contexts/directory/urgent-help/urgent-help.ts'
import {
  aGroup,
  everySecondTuesday,
  nothingAnswered,
  noonOn12November as now,
  theOldSchoolroom,
  tuesdayEvenings,
} from '#support/a-group.ts'
import type { Setting } from '#ui/setting.ts'
import { eightNearWexcombe } from './answers.ts'

const contact = {
  name: 'Self Help Wexcombe',
  email: 'hello@selfhelp.example',
  phone: '01632 960 100',
  web: null,
}
const noContact = { phone: null, email: null, web: null }

export const halfABed = aGroup({
  id: 'g2',
  slug: 'half-a-bed',
  name: 'Half a Bed',
  joining: 'ask-first',
  summary: 'Widows, widowers and anyone whose partner has died. Mostly talk, sometimes cooking for one.',
})

/** Led by a paid professional, known from a list only, venue withheld, notes that nobody has checked. */
export const eveningKettle = publicGroup(
  aGroup({
    id: 'g3',
    slug: 'evening-kettle',
    name: 'Evening Kettle',
    kind: 'professionally-led',
    kindAnswers: { ...aGroup().kindAnswers, whoLeads: 'paid-professional', money: null },
    words: null,
    wordsAgreedOn: null,
    statements: [],
    happens: nothingAnswered,
    cost: null,
    contact: noContact,
    confirmations: [],
    source: { key: 'hospice', name: 'Hospice list', url: 'https://hospice.example', missingSince: null },
    gatherings: [
      {
        ...tuesdayEvenings,
        place: { ...theOldSchoolroom, shown: 'town' },
        notesDoubt: { kind: 'proposed', words: '2nd and 4th Monday only', given: everySecondTuesday },
        schedule: {
          ...everySecondTuesday,
          pattern: { kind: 'monthly', every: 1, weeks: [2, 4], days: ['mo'] },
          exceptions: [{ date: '2026-11-23', change: 'moved', to: { date: '2026-11-25', start: '18:00' } }],
        },
      },
    ],
  }),
)

export const ended = aGroup({
  name: 'Old Boots',
  life: { state: 'ended', since: '2026-03-01', until: null, note: null },
})
export const paused = aGroup({
  life: { state: 'paused', since: '2026-09-01', until: '2027-01-13', note: 'We are twelve.' },
})

const hitOf = (group: Group, number: number): Hit => ({
  number,
  group,
  distanceKm: number * 3,
  next: nextOccurrence(group.gatherings[0]!.schedule, now),
  sooner: null,
  gatheringId: group.gatherings[0]!.id,
  freshness: groupFreshness(group, now),
  why: [],
})

const grief = { url: '/sheet?topic=grief', code: '2222g-h7k2m', inArea: false, online: true }
const everywhere = { ...grief, groups: 8, withinKm: null, name: 'Grief and loss' }
const nearWexcombe = { ...grief, groups: 3, withinKm: 5, name: 'Grief and loss, Wexcombe' }

export function groupPages(setting: Setting): Record<string, VNode> {
  const { t } = setting
  const cards = createCardCache(drawGroupCard)
  const shown = {
    ...setting,
    now,
    baseUrl: 'https://waymeet.example',
    contact,
    sensitive: false,
    sheet: null,
  }
  const others = { hits: [hitOf(halfABed, 1)], cards, unit: 'mi' as const, findUrl: '/find?q=grief' }
  const help = shippedUrgentHelp()
  const gb = chosenArea(help, 'gb', null)
  const all = [aGroup(), halfABed, eveningKettle].map((group, n) => hitOf(group, n + 1))
  return {
    group: <GroupPage {...shown} group={aGroup()} sensitive sheet={everywhere} others={null} />,
    'group-bare': <GroupPage {...shown} group={eveningKettle} contact={null} others={null} />,
    'group-ended': <GroupPage {...shown} group={ended} others={others} />,
    'group-paused': <GroupPage {...shown} group={paused} others={others} />,
    shortlist: (
      <ShortlistPage {...setting} compared={[]} unknown={[]} sets={[]} baseUrl="https://waymeet.example" />
    ),
    compare: (
      <ShortlistPage
        {...setting}
        compared={all.map(({ group }) => keptGroup(viewOf(group, now, t)))}
        unknown={['Lost']}
        sets={[everywhere]}
        baseUrl="https://waymeet.example"
      />
    ),
    sheet: (
      <SheetPage
        about={['grief']}
        {...setting}
        asked={{ topic: 'grief', near: 'Wexcombe' }}
        what="Grief and loss"
        place="Wexcombe"
        unit="mi"
        answer={{ ...eightNearWexcombe, hits: all, total: 3 }}
        only={[]}
        shown={all}
        hasCard
        set={nearWexcombe}
        baseUrl="https://waymeet.example"
        urgent={gb}
        now={now}
      />
    ),
    'sheet-narrowed': (
      <SheetPage
        about={['grief']}
        {...setting}
        asked={{ topic: 'grief', near: 'Wexcombe' }}
        what="Grief and loss"
        place="Wexcombe"
        unit="mi"
        answer={{ ...eightNearWexcombe, hits: all, total: 3 }}
        only={['step-free']}
        shown={all.slice(0, 2)}
        hasCard
        set={nearWexcombe}
        baseUrl="https://waymeet.example"
        urgent={gb}
        now={now}
      />
    ),
    'sheet-start': <SheetStartPage {...setting} />,
    urgent: <UrgentHelpPage {...setting} help={help} area={gb} today="2026-11-24" />,
    'urgent-late': <UrgentHelpPage {...setting} help={help} area={null} today="2028-01-01" />,
    about: <AboutPage {...setting} contact={contact} sourceUrl="https://waymeet.example/source" />,
    privacy: <PrivacyPage {...setting} register={visitorPrivacy} contact={contact} />,
    start: <StartPage {...setting} contact={contact} />,
    professionals: <ProfessionalsPage {...setting} />,
  }
}
