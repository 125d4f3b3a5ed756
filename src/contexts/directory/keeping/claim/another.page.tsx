/** A second contact, or the next one: the task goes on, whoever has it (M66). */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'
import type { Group } from '../../groups/group.ts'

export interface AnotherPageProps extends Setting {
  group: Group
  /** How many have the task now. */
  contacts: number
  /** The page this one belongs to. */
  back: string
  formKey: { name: string; value: string }
  /** See `own-page.ts`. */
  sayOrigin: { name: string; content: string }
  /** What was typed and is no address. */
  typed?: string
  /** False: nothing is promised that will not come. */
  sendsLetters: boolean
  /** Enough letters for today; nothing was kept. */
  limit: boolean
  /** A letter is on its way. */
  sent: boolean
}

export function AnotherPage(props: AnotherPageProps) {
  const { group, contacts, back, formKey, sayOrigin, typed, sent, sendsLetters, limit, ...setting } = props
  const { t } = setting
  return (
    <Page
      {...setting}
      title={t('another.title')}
      listed={false}
      head={<meta {...sayOrigin} />}
      mainClass="wrap band"
    >
      <div class="flow readable">
        <h1>{sent ? t('claim.sent') : t('another.title')}</h1>
        <p class="lead" dir="auto">
          {group.name}
        </p>
        {sent ? <p>{t('another.sent')}</p> : <p>{t('another.text', { n: contacts })}</p>}
        {!sendsLetters && <p>{t('claim.no-letters')}</p>}
        {limit && <p role="alert">{t('another.limit')}</p>}
        {!sent && sendsLetters && (
          <form class="flow" method="post" action={`${back}/another`}>
            <input type="hidden" {...formKey} />
            <Field
              id="another-email"
              name="email"
              autocomplete="off"
              inputmode="email"
              label={t('another.address')}
              hint={t('another.hint')}
              value={typed ?? ''}
              {...(typed === undefined || limit ? {} : { wrong: t('another.wrong') })}
            />
            <p class="actions">
              <button class="button" type="submit" name="as" value="beside">
                {t('another.beside')}
              </button>
              <button class="button button-plain" type="submit" name="as" value="instead">
                {t('another.instead')}
              </button>
            </p>
          </form>
        )}
        <p>
          <a href={back}>{t('another.back')}</a>
        </p>
      </div>
    </Page>
  )
}
