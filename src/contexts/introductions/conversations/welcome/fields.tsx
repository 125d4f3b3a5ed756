/** What is to be filled in on the pages with one button. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import type { WelcomePage } from '../conversation-url.ts'

/** What was filled in, as typed. */
export type Typed = Record<'until' | 'phone' | 'name' | 'line', string>

export interface Found {
  slug: string
  name: string
  town: string | null
}

/** What is to be put right, in a whole sentence: said once, where it is. */
export interface WrongHere {
  at: 'page' | 'field' | 'line'
  why: string
}

export interface PageFieldsProps {
  t: Translator
  page: WelcomePage
  typed: Typed
  wrong: WrongHere | undefined
  /** Null: nothing was looked for. */
  found: readonly Found[] | null
  more: number
  /** What "welcome" says, and whether a date is in it. */
  words: readonly string[]
  dated: boolean
  /** False: first something is to be found. */
  ready: boolean
}

/** All of them for one page; each but the end has room for a line of the group's own. */
export function PageFields({ page, typed, ready, wrong: there, ...rest }: PageFieldsProps) {
  const { t } = rest
  const wrong = there?.at === 'field' ? there.why : undefined
  return (
    <>
      {page === 'welcome' && <WelcomeFields {...rest} />}
      {page === 'paused' && <PausedFields {...{ t, wrong }} typed={typed.until} />}
      {page === 'better-fit' && <FitFields {...rest} typed={typed.name} />}
      {page === 'please-call' && <CallFields {...{ t, wrong }} typed={typed.phone} />}
      {page !== 'stop' && ready && (
        <LineField
          {...{ t, typed: typed.line }}
          hint={page === 'welcome' ? t('conversation.line-hint') : undefined}
          wrong={there?.at === 'line' ? there.why : undefined}
        />
      )}
    </>
  )
}

const DATE = { type: 'date' } as const
const PHONE = { type: 'tel', inputMode: 'tel' } as const

interface LineFieldProps {
  t: Translator
  typed: string
  hint: string | undefined
  wrong: string | undefined
}

const LineField = ({ t, typed, hint, wrong }: LineFieldProps) => (
  <Field
    id="line"
    name="line"
    label={t('conversation.line')}
    value={typed}
    {...(hint && { hint })}
    {...(wrong && { wrong })}
  />
)

/** @param words as they are sent, in the person's language */
const WelcomeFields = ({ t, words, dated }: { t: Translator; words: readonly string[]; dated: boolean }) => (
  <>
    <div class="said flow">
      {words.map(part => (
        <p class="as-written" dir="auto">
          {part}
        </p>
      ))}
    </div>
    {!dated && <p>{t('conversation.no-date')}</p>}
  </>
)

const PausedFields = ({ t, typed, wrong }: { t: Translator; typed: string; wrong: string | undefined }) => (
  <Field
    id="until"
    name="until"
    label={t('conversation.until')}
    value={typed}
    {...DATE}
    {...(wrong && { wrong })}
  />
)

const CallFields = ({ t, typed, wrong }: { t: Translator; typed: string; wrong: string | undefined }) => (
  <Field
    id="phone"
    name="phone"
    label={t('conversation.phone')}
    value={typed}
    {...PHONE}
    {...(wrong && { wrong })}
  />
)

/** First a name to look for, then which of those found. */
function FitFields({
  t,
  typed,
  found,
  more,
}: {
  t: Translator
  typed: string
  found: readonly Found[] | null
  /** How many more have such a name or town. */
  more: number
}) {
  return (
    <>
      <Field id="name" name="name" label={t('conversation.fit-name')} value={typed} />
      <p>
        <button class="button button-plain" type="submit" name="did" value="look">
          {t('conversation.fit-look')}
        </button>
      </p>
      {found && found.length === 0 && <p role="status">{t('conversation.fit-none')}</p>}
      {found && found.length > 0 && (
        <fieldset class="flow">
          <legend>{t('conversation.fit-which')}</legend>
          {found.map(({ slug, name, town }) => (
            <label class="pick">
              <input type="radio" name="fit" value={slug} />
              <span dir="auto">{town ? `${name}, ${town}` : name}</span>
            </label>
          ))}
          {more > 0 && <p class="hint">{t('conversation.fit-more', { n: more })}</p>}
        </fieldset>
      )}
    </>
  )
}
