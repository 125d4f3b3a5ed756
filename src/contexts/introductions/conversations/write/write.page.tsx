/** A first question to a group, under any name or none (W5). Works without script. */
import type { ComponentChildren } from 'preact'
import { EffortField, effortOn, effortScripts } from '#ui/effort-form.tsx'
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import { WordsField } from '#ui/words-field.tsx'
import { MOST_WORDS } from '../conversation.ts'
import { writeUrl } from '../conversation-url.ts'
import { MOST_NAME, type Written, type Wrong } from './read-written.ts'

/** Nothing was kept. `wait`: too many press at once. `not-now`: nothing can be sealed at this moment. */
export type WriteTold = 'again' | 'wait' | 'not-now'

export interface WritePageProps {
  setting: Setting
  group: { name: string; slug: string }
  sensitive: boolean
  /** See `what-goes.ts`. */
  goes: readonly string[]
  /** Of the person's own page, drawn with the form, so that a form sent twice leads to one page. */
  link: string
  /** Whom to ring now. */
  urgent: ComponentChildren
  sayOrigin: { name: string; content: string }
  /** Whether a number for a text message is asked for. */
  sendsTexts: boolean
  typed: Written
  wrong: Wrong
  told?: WriteTold | undefined
  /** See `platform/http/effort.ts`. */
  toWorkOut?: string | undefined
}

const MOBILE = { type: 'tel', autocomplete: 'tel', inputMode: 'tel' } as const
const EMAIL = { type: 'email', autocomplete: 'email', inputMode: 'email' } as const

export function WritePage(props: WritePageProps) {
  const {
    setting,
    group,
    sensitive,
    goes,
    link,
    urgent,
    sayOrigin,
    typed,
    wrong,
    told,
    toWorkOut,
    sendsTexts,
  } = props
  const { t } = setting
  const say = (field: keyof Wrong) => {
    const why = wrong[field]
    if (!why) return undefined
    if (why === 'long') return t('conversation.wrong.long', { n: field === 'name' ? MOST_NAME : MOST_WORDS })
    return t(`conversation.wrong.${why}`)
  }
  const [ofName, ofEmail, ofMobile] = [say('name'), say('email'), say('mobile')]
  return (
    <Page
      {...setting}
      title={t('conversation.page-title')}
      listed={false}
      sensitive={sensitive}
      scripts={effortScripts(toWorkOut)}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable talk">
        <h1>{t('conversation.write-title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        <ul class="dash">
          {goes.map(line => (
            <li dir="auto">{line}</li>
          ))}
        </ul>
        <p>{t('conversation.no-emergency')}</p>
        {urgent}
        {told && (
          <p role="alert" class="talk-state" data-effort-told>
            {t(`conversation.told.${told}`)}
          </p>
        )}
        <form class="flow" method="post" action={writeUrl(group.slug)} {...effortOn(t, toWorkOut)}>
          <EffortField toWorkOut={toWorkOut} />
          <input type="hidden" name="link" value={link} />
          <WordsField
            id="words"
            name="words"
            label={t('conversation.words')}
            hint={t('conversation.words-hint', { n: MOST_WORDS })}
            value={typed.words}
            wrong={say('words')}
            rows={7}
          />
          <Field
            id="name"
            name="name"
            label={t('conversation.name')}
            hint={t('conversation.name-hint')}
            value={typed.name}
            autocomplete="off"
            {...(ofName && { wrong: ofName })}
          />
          <Field
            id="email"
            name="email"
            label={t('conversation.email')}
            hint={t('conversation.email-hint')}
            value={typed.email}
            {...EMAIL}
            {...(ofEmail && { wrong: ofEmail })}
          />
          {sendsTexts && (
            <Field
              id="mobile"
              name="mobile"
              label={t('conversation.mobile')}
              hint={t('conversation.mobile-hint')}
              value={typed.mobile}
              {...MOBILE}
              {...(ofMobile && { wrong: ofMobile })}
            />
          )}
          <div class="field">
            <label class="pick tick-pick">
              <input type="checkbox" name="shared" value="yes" checked={typed.sharedBox} />
              <span>{t('conversation.shared')}</span>
            </label>
          </div>
          <p>{t('conversation.agree', { group: group.name })}</p>
          <p>
            <button class="button" type="submit">
              {t('conversation.send')}
            </button>
          </p>
        </form>
        <p>
          <a href={`/groups/${group.slug}/ways`}>{t('conversation.other-ways')}</a>
        </p>
      </div>
    </Page>
  )
}
