/** What a letter opens: the facts of the group one by one, each still right by one press. No account, no password (M03). */
import { Page } from '#ui/page.tsx'
import type { ProposalView } from '#ui/proposed/proposal-view.ts'
import type { Setting } from '#ui/setting.ts'
import type { Fact } from '../freshness/confirmation.ts'
import { isAway } from '../freshness/put-away.ts'
import type { Group } from '../groups/group.ts'
import { viewOf } from '../groups/page/group-view.ts'
import { GroupPrints } from '../print/group-prints.tsx'
import type { Look } from './looks/look.ts'
import { LooksTold } from './looks/looks-told.tsx'
import { markOf } from './mend/fact-part.ts'
import { SEEN_FIELD } from './mend/mend.page.tsx'
import { OpenProposals } from './proposals/contact/open-proposals.tsx'
import { proposalsUrl } from './proposals/proposal-url.ts'
import { RestOfFacts } from './rest-of-facts.tsx'
import { BringBack } from './return/bring-back.form.tsx'
import { sayFact } from './say-fact.ts'

export type AnswerTold = 'again' | 'moved-on' | 'busy'

/** What the last press did. */
export const DONE = ['agreed', 'taken-back', 'brought-back'] as const
export type AnswerDone = (typeof DONE)[number]

export interface AnswerPageProps extends Setting {
  group: Group
  now: number
  /** The facts asked about that nobody has answered since. */
  open: readonly Fact[]
  /** Those that were answered since the letter. */
  answered: readonly Fact[]
  /** Neither due nor answered today. */
  rest: readonly Fact[]
  /** What readers said is wrong about what is open. */
  said: readonly { fact: Fact; words: string }[]
  /** Who looked at how the contacts can be reached. */
  looks: readonly Look[]
  /** What others say should stand there, and what was decided today. */
  proposals: readonly ProposalView[]
  /** How many are asked about this group. */
  contacts: number
  /** Path of this page. */
  here: string
  /** Where the group tells of a door that stayed shut to it. */
  barrierHref: string
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** Nothing was kept: it came without what it needs, the fact says something else by now, or a list is being read in. */
  told?: AnswerTold | undefined
  done?: AnswerDone | undefined
}

export function AnswerPage(props: AnswerPageProps) {
  const { group, now, open, answered, rest, said, looks, proposals, contacts, here, ...others } = props
  const { barrierHref, formKey, sayOrigin, told, done: did, ...setting } = others
  const { t } = setting
  const view = viewOf(group, now, t)
  const away = isAway(group, now)
  const done = open.length === 0 && !away
  const isProposed = (fact: Fact) => proposals.some(one => one.fact === fact && one.settled === null)
  return (
    <Page
      {...setting}
      title={t('answer.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{done ? t('answer.done') : t('answer.title')}</h1>
        {!(away && open.length === 0) && (
          <p class="lead">{done ? t('answer.done-lead') : t('answer.lead', { n: open.length })}</p>
        )}
        <p>
          <strong dir="auto">{group.name}</strong>
        </p>
        {did && !told && (
          <p role="status" class="done">
            {t(`answer.did-${did}`)}
          </p>
        )}
        {told && <p role="alert">{t(`answer.${told}`)}</p>}
        {away && (
          <BringBack
            {...{ t, here, formKey }}
            ended={group.life.state === 'ended'}
            halted={group.haltedAt !== undefined}
          />
        )}
        {open.map(fact => (
          <section class="pinned flow" aria-labelledby={`${fact}-h`}>
            <h2 id={`${fact}-h`}>{t(`answer.fact.${fact}`)}</h2>
            {sayFact(view, fact).map(line => (
              <p dir="auto">{line}</p>
            ))}
            {said
              .filter(one => one.fact === fact)
              .map(({ words }) => (
                <p dir="auto">{t('doubt.reader', { words })}</p>
              ))}
            {isProposed(fact) && (
              <OpenProposals {...{ proposals, fact, setting, here }} formKey={formKey.value} />
            )}
            {!isProposed(fact) && (
              <>
                <form method="post" action={here}>
                  <input type="hidden" name="fact" value={fact} />
                  <input type="hidden" name={SEEN_FIELD} value={markOf(group, fact)} />
                  <input type="hidden" {...formKey} />
                  <button class="button" type="submit" aria-describedby={`${fact}-h`}>
                    {t('answer.still-right')}
                  </button>
                </form>
                <p>
                  <a href={`${here}/${fact}`} aria-describedby={`${fact}-h`}>
                    {t('mend.something-changed')}
                  </a>
                </p>
              </>
            )}
          </section>
        ))}
        {answered.length > 0 && (
          <ul>
            {answered.map(fact => (
              <li>
                {t('answer.answered', { fact: t(`answer.fact.${fact}`) })}.{' '}
                <a href={`${here}/${fact}/mended`}>{t('mend.look-at')}</a>
              </li>
            ))}
          </ul>
        )}
        {proposals.some(({ settled }) => settled !== null) && (
          <ul>
            {proposals
              .filter(({ settled }) => settled !== null)
              .map(({ id, fact }) => (
                <li>
                  {t('proposal.decided', { fact: t(`answer.fact.${fact}`) })}{' '}
                  <a href={`${proposalsUrl(here)}/${id}`}>{t('mend.look-at')}</a>
                </li>
              ))}
          </ul>
        )}
        {rest.length > 0 && <RestOfFacts {...{ rest, here, t }} lines={fact => sayFact(view, fact)} />}
        <p>
          <a href={`/groups/${group.slug}`}>{t('answer.as-shown')}</a>
        </p>
        {view.life.meets && !away && <GroupPrints slug={group.slug} t={t} />}
        <p>
          <a href={`${here}/ways`}>{t('ways.set.link')}</a>
        </p>
        <p>{t('another.text', { n: contacts })}</p>
        <p>
          <a href={`${here}/another`}>{t('answer.another')}</a>
        </p>
        <p>
          <a href={barrierHref}>{t('barrier.link')}</a>
        </p>
        <LooksTold looks={looks} t={t} homeZone={setting.homeZone ?? null} />
        <section class="flow" aria-labelledby="own">
          <h2 id="own">{t('own.heading')}</h2>
          <ul>
            <li>
              <a href={`${here}/history`}>{t('history.title')}</a>
            </li>
            <li>
              <a href={`${here}/copy`}>{t('own.copy')}</a>
            </li>
            <li>
              <a href={`${here}/mandate`}>{t('mandate.link')}</a>
            </li>
            <li>
              <a href={`${here}/take-out`}>{t('own.take-out')}</a>
            </li>
          </ul>
        </section>
        <section class="flow" aria-labelledby="stop">
          <h2 id="stop">{t('answer.stop-heading')}</h2>
          <p>{t('answer.stop-text')}</p>
          <form method="post" action={`${here}/stop`}>
            <input type="hidden" {...formKey} />
            <button class="button button-plain" type="submit">
              {t('answer.stop')}
            </button>
          </form>
        </section>
      </div>
    </Page>
  )
}
