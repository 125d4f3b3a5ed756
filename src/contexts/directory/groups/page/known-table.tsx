/** How we know this: each fact with who said so, how and when, and what comes next (M03). */
import type { ComponentChildren } from 'preact'
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { sayDay } from '#ui/say-day.ts'
import type { Fact, Freshness } from '../../freshness/confirmation.ts'
import { openDoubt } from '../../freshness/doubt.ts'
import { allFreshness } from '../../freshness/freshness.ts'
import { freshClass, listName, sayState, sayWhoConfirmed } from '../../freshness/say-freshness.ts'
import type { ContactPoint } from '../../pages/contact-point.tsx'
import type { Group } from '../group.ts'
import { openToNewcomers } from '../open-to-newcomers.ts'
import type { GroupView } from './group-view.ts'
import { isWebAddress } from './way-in.ts'

export interface KnownTableProps {
  view: GroupView
  contact: ContactPoint | null
  /** What ends the page. */
  children?: ComponentChildren
}

export function KnownTable({ view, contact, children }: KnownTableProps) {
  const { group, now, t } = view
  return (
    <section class="band" aria-labelledby="known-h">
      <div class="wrap flow">
        <h2 id="known-h">{t('group.known')}</h2>
        <table class="known known-facts">
          <thead>
            <tr>
              <th scope="col">{t('group.known-what')}</th>
              <th scope="col">{t('group.known-who')}</th>
              <th scope="col">{t('group.known-state')}</th>
            </tr>
          </thead>
          <tbody>
            {allFreshness(group, now).map(freshness =>
              isUnsaid(group, freshness) ? (
                <Unsaid fact={freshness.fact} t={t} />
              ) : (
                <tr>
                  <th scope="row">{t(`freshness.fact.${freshness.fact}`)}</th>
                  <td>{sayWhoConfirmed(t, freshness.last, group.source)}</td>
                  <td>
                    <span class={freshClass(freshness)}>{sayState(t, freshness)}</span>
                    <Doubted group={group} freshness={freshness} now={now} t={t} />
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
        {group.source && <FromList view={view} source={group.source} />}
        <p class="not-on-paper">
          <a href={`/groups/${group.slug}/wrong`}>{t('doubt.link')}</a>
        </p>
        <p class="not-on-paper">
          <a href={`/groups/${group.slug}/concern`}>{t('concern.link')}</a>
        </p>
        {group.life.state !== 'ended' && (
          <p class="yours not-on-paper">
            <a href={`/claim/${group.slug}`}>{t('claim.yours')}</a>
          </p>
        )}
        {contact?.email && <Wrong view={view} contact={contact} email={contact.email} />}
        {children}
      </div>
    </section>
  )
}

/** A list that names a group says nothing of its door: what nobody told us is not confirmed by anybody. */
const isUnsaid = (group: Group, { fact }: Freshness): boolean =>
  fact === 'openness' && openToNewcomers(group) === null

const Unsaid = ({ fact, t }: { fact: Fact; t: Translator }) => (
  <tr>
    <th scope="row">{t(`freshness.fact.${fact}`)}</th>
    <td>{t('freshness.who.nobody')}</td>
    <td>{t('freshness.state.unsaid')}</td>
  </tr>
)

const DOUBTED = {
  reader: 'doubt.said',
  post: 'doubt.post',
  contact: 'doubt.contact',
  left: 'doubt.left',
  desk: 'doubt.desk',
} as const

/** A doubt nobody has answered yet stands beside the fact it is about. */
function Doubted({
  group,
  freshness: { fact },
  now,
  t,
}: {
  group: Group
  freshness: Freshness
  now: number
  t: Translator
}) {
  const doubt = openDoubt(group, fact, now)
  return doubt && <p class="soft">{t(DOUBTED[doubt.by ?? 'reader'], { date: sayDay(t, doubt.at) })}</p>
}

function FromList({
  view: { t },
  source,
}: {
  view: GroupView
  source: NonNullable<GroupView['group']['source']>
}) {
  const { missingSince } = source
  const name = listName(source) ?? t('group.some-list')
  const text =
    missingSince === null
      ? t('group.known-list', { source: SLOT })
      : t('group.known-list-gone', { source: SLOT, date: sayDay(t, missingSince) })
  return (
    <p>
      <Around text={text}>
        {isWebAddress(source.url) ? (
          <a href={source.url} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </Around>
    </p>
  )
}

/** The subject names the record by its code and not the group: it may be read over somebody's shoulder. */
function Wrong({
  view: { group, t },
  contact,
  email,
}: {
  view: GroupView
  contact: ContactPoint
  email: string
}) {
  return (
    <p>
      <Around text={t('group.wrong-text', { wrong: SLOT, name: contact.name })}>
        <a href={`mailto:${email}?subject=${encodeURIComponent(`Waymeet ${group.code}`)}`}>
          {t('group.wrong')}
        </a>
        <span class="on-paper"> ({email})</span>
      </Around>
    </p>
  )
}
