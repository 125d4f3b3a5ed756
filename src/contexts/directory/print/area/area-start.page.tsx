/** Which area: for a handbook or a board, asked in one field. A plain GET form: nothing is kept of who asked. */
import { Field } from '#ui/field.tsx'
import { Page } from '#ui/page.tsx'
import type { Setting } from '#ui/setting.ts'

export interface AreaStartProps extends Setting {
  what: 'handbook' | 'board'
  /** What was typed; empty: nothing yet. */
  typed: string
  /** Places it may have meant, by the key that settles it. */
  meant: readonly { key: string; name: string }[]
}

export function AreaStartPage({ what, typed, meant, ...setting }: AreaStartProps) {
  const { t } = setting
  return (
    <Page {...setting} title={t(`print.${what}.title`)} mainClass="wrap band">
      <div class="flow readable">
        <h1>{t(`print.${what}.title`)}</h1>
        <p class="lead">{t(`print.${what}.what`)}</p>
        {meant.length > 0 && (
          <>
            <p>{t('print.area.which')}</p>
            <ul class="dash">
              {meant.map(({ key, name }) => (
                <li>
                  <a href={`/${what}?near=${encodeURIComponent(key)}`}>{name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <form class="flow ask-form" action={`/${what}`}>
          <Field
            id="near"
            name="near"
            label={t('print.area.near')}
            hint={t('print.area.hint')}
            value={typed}
            autocomplete="off"
            maxLength={200}
            {...(typed !== '' && meant.length === 0 ? { wrong: t('print.area.unknown') } : {})}
          />
          <button class="button" type="submit">
            {t('print.area.go')}
          </button>
        </form>
      </div>
    </Page>
  )
}
