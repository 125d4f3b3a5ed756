/** The person's own page: what became of their question, answers, writing again, and one press to stop. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { WordsField } from '#ui/words-field.tsx'
import type { Conversation, Standing } from '../conversation.ts'
import { questionUrl } from '../conversation-url.ts'
import { type NotSaid, sayTold } from '../told.ts'
import { Said, type SaidProps } from './said.tsx'

export interface OwnPageProps {
  setting: Setting
  token: string
  /** With where it is, to be written down. */
  address: string
  conversation: Conversation
  group: { name: string; slug: string } | null
  standing: Standing
  lines: SaidProps['lines']
  gone: SaidProps['gone']
  copy: SaidProps['copy']
  origin: string
  sensitive: boolean
  /** Whether the contact point can be told with the press that stops it. */
  reports: boolean
  /** Whoever helped may still learn that contact was made. */
  tells: boolean
  urgent: ComponentChildren
  ways: ComponentChildren
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: { typed: string; why: NotSaid } | undefined
  /** Something was just handed on. */
  done: boolean
}

export function OwnPage(props: OwnPageProps) {
  const { setting, conversation, group, standing, lines, gone, copy, formKey } = props
  const { urgent, ways, told, address, token } = props
  const { t } = setting
  const here = questionUrl(token)
  const over = standing === 'over'
  return (
    <Page
      {...setting}
      title={t('conversation.page-title')}
      listed={false}
      sensitive={props.sensitive}
      head={<meta {...props.sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t('conversation.own-title')}</h1>
        {group && (
          <p class="lead" dir="auto">
            <a href={`/groups/${group.slug}`}>{group.name}</a>
          </p>
        )}
        {props.done && (
          <p role="status" class="talk-state">
            {t('conversation.done')}
          </p>
        )}
        <p class="talk-state">
          {over
            ? t(`conversation.over.${conversation.ended?.by ?? 'lost'}`)
            : t(`conversation.standing.${standing}`)}
        </p>
        <section class="pinned flow" aria-labelledby="keep-h">
          <h2 id="keep-h">{t('conversation.keep')}</h2>
          <p class="own-address">
            <a href={here}>{address}</a>
          </p>
          <p>{t('conversation.keep-text')}</p>
          <p>{t('conversation.reference', { reference: conversation.reference })}</p>
        </section>
        {(over || standing === 'unanswered') && (
          <section class="flow" aria-labelledby="instead-h">
            <h2 id="instead-h">{t('conversation.instead')}</h2>
            <ul class="dash">
              {group && (
                <li>
                  <a href={`/groups/${group.slug}/ways`}>{t('conversation.other-ways')}</a>
                </li>
              )}
              <li>
                <a href={group ? `/groups/${group.slug}#others` : '/find'}>
                  {t('conversation.other-groups')}
                </a>
              </li>
            </ul>
            {ways}
          </section>
        )}
        <Said {...{ setting, token, lines, gone, copy, formKey, origin: props.origin }} />
        {(!over || told) && (
          <form class="flow" method="post" action={here}>
            <input type="hidden" {...formKey} />
            <WordsField
              id="words"
              name="words"
              label={t('conversation.more')}
              value={told?.typed ?? ''}
              wrong={told && sayTold(t, told.why)}
              rows={5}
            />
            <p>
              <button class="button" type="submit" name="did" value="write">
                {t('conversation.send')}
              </button>
            </p>
          </form>
        )}
        {props.tells && (
          <form class="flow" method="post" action={here}>
            <input type="hidden" {...formKey} />
            <p>{t('together.tells-now')}</p>
            <p>
              <button class="button button-plain" type="submit" name="did" value="untell">
                {t('together.untell')}
              </button>
            </p>
          </form>
        )}
        <form class="flow" method="post" action={here}>
          <input type="hidden" {...formKey} />
          <h2>{t('conversation.stop')}</h2>
          <p>{t('conversation.stop-text')}</p>
          {group && (
            <p>
              <a href={`/groups/${group.slug}/concern`}>{t('conversation.not-right')}</a>
            </p>
          )}
          <p class="row">
            <button class="button button-plain" type="submit" name="did" value="stop">
              {t('conversation.stop-press')}
            </button>
            {props.reports && (
              <button class="button button-plain" type="submit" name="did" value="stop-report">
                {t('conversation.press.report')}
              </button>
            )}
          </p>
        </form>
        {urgent}
      </div>
    </Page>
  )
}
