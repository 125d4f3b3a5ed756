/** What is to be filled in on the pages with one button. */
import { Field } from '#ui/field.tsx'
import type { Translator } from '#ui/messages/translator.ts'

export interface Found {
  slug: string
  name: string
  town: string | null
}

const DATE = { type: 'date' } as const
const PHONE = { type: 'tel', inputMode: 'tel' } as const

export const LineField = ({ t, typed }: { t: Translator; typed: string }) => (
  <Field
    id="line"
    name="line"
    label={t('conversation.line')}
    hint={t('conversation.line-hint')}
    value={typed}
  />
)

export const WelcomeFields = ({ t, gathering }: { t: Translator; gathering: string | null }) => (
  <div class="said flow">
    <p>{t('conversation.welcome-words')}</p>
    {gathering ? <p class="as-written">{gathering}</p> : <p>{t('conversation.no-date')}</p>}
  </div>
)

export const PausedFields = ({
  t,
  typed,
  wrong,
}: {
  t: Translator
  typed: string
  wrong: string | undefined
}) => (
  <Field
    id="until"
    name="until"
    label={t('conversation.until')}
    value={typed}
    {...DATE}
    {...(wrong && { wrong })}
  />
)

export const CallFields = ({
  t,
  typed,
  wrong,
}: {
  t: Translator
  typed: string
  wrong: string | undefined
}) => (
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
export function FitFields({
  t,
  typed,
  found,
}: {
  t: Translator
  typed: string
  found: readonly Found[] | null
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
        </fieldset>
      )}
    </>
  )
}
