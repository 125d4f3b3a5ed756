/** "This was wrong": which fact, and in one line what. No account, no name, no address (M03). */

import { EffortField, effortOn, effortScripts } from '#ui/effort-form.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Fact } from '../../freshness/confirmation.ts'
import type { Group } from '../../groups/group.ts'
import { rightUrl } from '../proposals/proposal-url.ts'
import { type DoubtTyped, MOST_WORDS } from './doubt.form.ts'

export interface DoubtPageProps extends Setting {
  /** In its public form. */
  group: Group
  facts: readonly Fact[]
  sensitive: boolean
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** What was sent and could not be kept. */
  typed?: DoubtTyped
  /** Too many press at once; nothing is wrong with what was typed. */
  wait?: boolean
  /** See `platform/http/effort.ts`. */
  toWorkOut?: string | undefined
}

export function DoubtPage(props: DoubtPageProps) {
  const { group, facts, sensitive, formKey, sayOrigin, typed, wait, toWorkOut, ...setting } = props
  const { t } = setting
  const tooLong = (typed?.words.length ?? 0) > MOST_WORDS
  return (
    <Page
      {...setting}
      title={t('doubt.title')}
      listed={false}
      sensitive={sensitive}
      head={<meta {...sayOrigin} />}
      scripts={effortScripts(toWorkOut)}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{t('doubt.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {wait && (
          <p role="alert" data-effort-told>
            {t('doubt.wait')}
          </p>
        )}
        <form class="flow" method="post" action={`/groups/${group.slug}/wrong`} {...effortOn(t, toWorkOut)}>
          <input type="hidden" {...formKey} />
          <EffortField toWorkOut={toWorkOut} />
          <fieldset class={typed && !typed.fact ? 'field picks field-wrong' : 'field picks'}>
            <legend>{t('doubt.which')}</legend>
            {typed && !typed.fact && <p class="wrong">{t('doubt.choose')}</p>}
            {facts.map(fact => (
              <label class="pick">
                <input type="radio" name="fact" value={fact} checked={typed?.fact === fact} />
                <span>{t(`freshness.fact.${fact}`)}</span>
              </label>
            ))}
          </fieldset>
          <div class={tooLong ? 'field field-wrong' : 'field'}>
            <label for="doubt-words">{t('doubt.words')}</label>
            {tooLong && <p class="wrong">{t('doubt.too-long', { n: MOST_WORDS })}</p>}
            <input
              id="doubt-words"
              name="words"
              value={typed?.words ?? ''}
              aria-describedby="doubt-hint"
              autocomplete="off"
            />
            <p class="hint" id="doubt-hint">
              {t('doubt.hint')}
            </p>
          </div>
          <button class="button" type="submit">
            {t('doubt.send')}
          </button>
        </form>
        <p>{t('doubt.what-happens')}</p>
        <p>
          <a href={rightUrl(group.slug)}>{t('proposal.know-better')}</a>
        </p>
      </div>
    </Page>
  )
}

export function DoubtSentPage({
  slug,
  sensitive,
  ...setting
}: Setting & { slug: string; sensitive: boolean }) {
  const { t } = setting
  return (
    <Page {...setting} title={t('doubt.sent')} listed={false} sensitive={sensitive} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t('doubt.sent')}</h1>
        <p>{t('doubt.sent-text')}</p>
        <p>
          <a href={rightUrl(slug)}>{t('proposal.know-better')}</a>
        </p>
        <p>
          <a href={`/groups/${slug}`}>{t('claim.back')}</a>
        </p>
      </div>
    </Page>
  )
}
