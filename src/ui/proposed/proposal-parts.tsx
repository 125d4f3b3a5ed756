/** What every page that shows a proposal is made of, whoever reads it. */
import { sayDay } from '../say-day.ts'
import type { Setting } from '../setting.ts'
import { Difference } from './difference.tsx'
import { MOST_WORDS, type ProposalView, SEEN_FIELD, WORDS_FIELD } from './proposal-view.ts'

export function Proposed({ proposal, setting }: { proposal: ProposalView; setting: Setting }) {
  const { t, homeZone } = setting
  const { by, sourceName, at, lines, note } = proposal
  const day = sayDay(t, at, 'full', homeZone ?? 'UTC')
  return (
    <>
      <p>
        {by === 'source' && sourceName !== null
          ? t('proposal.by-list', { day, name: sourceName })
          : t(`proposal.by-${by}`, { day })}
      </p>
      <Difference lines={lines} t={t} />
      {note !== null && <p dir="auto">{t('proposal.note-said', { words: note })}</p>}
    </>
  )
}

export interface DecideProps {
  proposal: ProposalView
  setting: Setting
  /** Where it is sent, and where the fact is put right otherwise. */
  action: string
  change: string
  formKey: string
}

/** Yes; no; or something else. */
export function Decide({ proposal, setting, action, change, formKey }: DecideProps) {
  const { t } = setting
  return (
    <form class="desk-do" method="post" action={action}>
      <Hidden {...{ proposal, formKey }} />
      {proposal.fits && (
        <button class="button" type="submit" name="did" value="take">
          {t('proposal.take')}
        </button>
      )}
      <button class="button button-plain" type="submit" name="did" value="as-we-say">
        {t('proposal.as-we-say')}
      </button>
      <a href={change}>{t('proposal.otherwise')}</a>
    </form>
  )
}

export function Hidden({ proposal, formKey }: Pick<DecideProps, 'proposal' | 'formKey'>) {
  return (
    <>
      <input type="hidden" name={SEEN_FIELD} value={proposal.seen} />
      <input type="hidden" name="key" value={formKey} />
    </>
  )
}

/** What became of it, in a sentence. */
export function Outcome({ proposal, setting }: { proposal: ProposalView; setting: Setting }) {
  const { t, homeZone } = setting
  const { settled } = proposal
  if (settled === null) return <p>{t('proposal.open')}</p>
  const day = sayDay(t, settled.at, 'full', homeZone ?? 'UTC')
  const why = settled.reason === null ? '' : ` ${t(`proposal.reason.${settled.reason}`)}`
  return (
    <p>
      <strong>{t(`proposal.outcome.${settled.outcome}`, { day })}</strong>
      {why}
    </p>
  )
}

export interface ThreadProps {
  proposal: ProposalView
  setting: Setting
  action: string
  formKey: string
  /** What was typed and not sent: too long, or somebody's address is in it. */
  typed?: { words: string; why: 'empty' | 'too-long' | 'address' } | undefined
}

/** Said by role, never with an address: whoever wants to be reached is reached here. */
export function Thread({ proposal, setting, action, formKey, typed }: ThreadProps) {
  const { t, homeZone } = setting
  return (
    <section class="flow" aria-labelledby="thread">
      <h2 id="thread">{t('proposal.thread')}</h2>
      {proposal.messages.map(({ by, words, at }) => (
        <blockquote class="said">
          <p class="small soft">
            {t(`proposal.speaker.${by}`)} · {sayDay(t, at, 'full', homeZone ?? 'UTC')}
          </p>
          <p dir="auto">{words}</p>
        </blockquote>
      ))}
      {proposal.settled === null && (
        <form class="flow" method="post" action={action}>
          <input type="hidden" name="key" value={formKey} />
          <div class={typed ? 'field field-wrong' : 'field'}>
            <label for="words">{t('proposal.write')}</label>
            {typed && <p class="wrong">{t(`proposal.not-sent.${typed.why}`, { n: MOST_WORDS })}</p>}
            <textarea id="words" name={WORDS_FIELD} rows={3} aria-describedby="words-hint" dir="auto">
              {typed?.words ?? ''}
            </textarea>
            <p class="hint" id="words-hint">
              {t('proposal.write-hint')}
            </p>
          </div>
          <button class="button button-plain" type="submit" name="did" value="say">
            {t('proposal.send')}
          </button>
          {typed?.why === 'address' && (
            <button class="button button-plain" type="submit" name="did" value="say-without">
              {t('proposal.send-without')}
            </button>
          )}
        </form>
      )}
    </section>
  )
}
