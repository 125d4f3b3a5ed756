/** The welcomer's page: what was written, a field to answer, and a button for each usual answer. No account, no script. */
import type { ComponentChildren } from 'preact'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { WordsField } from '#ui/words-field.tsx'
import { WELCOME_PAGES, welcomePageUrl, welcomeUrl } from '../conversation-url.ts'
import type { ForWelcomer } from '../for-welcomer.ts'
import { type NotSaid, sayTold } from '../told.ts'
import { CallBack } from './call-back.tsx'

export interface WelcomePageProps {
  setting: Setting
  token: string
  group: { name: string; slug: string }
  reference: string
  said: ForWelcomer | null
  /** It was answered before; the day is not told to the person's side. */
  answered: boolean
  formKey: { name: string; value: string }
  sayOrigin: { name: string; content: string }
  told?: { typed: string; why: NotSaid } | undefined
  /** Something was just handed on. */
  done: boolean
  children?: ComponentChildren
}

export function WelcomePage(props: WelcomePageProps) {
  const { setting, token, reference, said, answered, formKey, told, done } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('conversation.page-title')}
      listed={false}
      head={<meta {...props.sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t('conversation.for-you')}</h1>
        {done && (
          <p role="status" class="talk-state">
            {t('conversation.done')}
          </p>
        )}
        {!done && answered && <p class="talk-state">{t('conversation.answered-before')}</p>}
        <WhatWasSaid {...{ setting, said }} />
        {said?.call && (
          <CallBack {...{ t, call: said.call, name: said.name, here: welcomeUrl(token), formKey }} />
        )}
        <form class="flow" method="post" action={welcomeUrl(token)}>
          <input type="hidden" {...formKey} />
          <WordsField
            id="words"
            name="words"
            label={t('conversation.answer')}
            hint={t('conversation.answer-hint')}
            value={told?.typed ?? ''}
            wrong={told && sayTold(t, told.why)}
            rows={6}
          />
          <p>
            <button class="button" type="submit" name="did" value="answer">
              {t('conversation.answer-press')}
            </button>
          </p>
        </form>
        <section class="flow" aria-labelledby="or-h">
          <h2 id="or-h">{t('conversation.or')}</h2>
          <ul class="dash">
            {WELCOME_PAGES.map(page => (
              <li>
                <a href={welcomePageUrl(token, page)}>{t(`conversation.letter.${page}`)}</a>
              </li>
            ))}
          </ul>
        </section>
        <p class="small">{t('conversation.welcomer-knows', { reference })}</p>
      </div>
    </Page>
  )
}

/** Of somebody who asks to be rung and wrote nothing beside it there is nothing here. */
function WhatWasSaid({ setting: { t }, said }: { setting: Setting; said: ForWelcomer | null }) {
  if (said === null) return <p>{t('conversation.words-gone')}</p>
  const words = said.words.filter(each => each !== '')
  if (words.length === 0) return null
  return (
    <section class="flow" aria-labelledby="said-h">
      <h2 id="said-h">
        {said.name === '' ? t('conversation.somebody') : t('conversation.called', { name: said.name })}
      </h2>
      {words.map(each => (
        <p class="said said-theirs as-written" dir="auto">
          {each}
        </p>
      ))}
    </section>
  )
}
