/** The two questions: what for, and where. Both are kept, whatever was found. */
import { Field } from '#ui/field.tsx'
import { languageOf } from '#ui/languages/language.ts'
import type { Translator } from '#ui/messages/translator.ts'
import type { Assets } from '#ui/setting.ts'

export interface SeekFormProps {
  t: Translator
  assets: Assets
  q?: string
  near?: string
  /** On the front page: pinned, large, with hints. */
  large?: boolean
  action?: string
}

/** The enhancement that suggests while one types; a page with the form asks for it. */
export const SEEK_SCRIPT = 'type-ahead'

export function SeekForm({ t, assets, q = '', near = '', large = false, action = '/find' }: SeekFormProps) {
  const hint = (key: 'find.what-hint' | 'find.where-hint') => (large ? { hint: t(key) } : {})
  return (
    <search>
      <form
        class={large ? 'pinned seek' : 'again'}
        action={action}
        aria-label={t('find.form')}
        data-suggestions-label={t('find.suggestions-label')}
        data-suggestions={t('find.suggestions', { n: '{n}' })}
      >
        <Field
          id="q"
          name="q"
          type="search"
          label={t('find.what')}
          value={q}
          autocomplete="off"
          maxLength={200}
          enterkeyhint="search"
          data-list={assets.lists?.[`topics-${languageOf(t.locale) ?? 'en'}`]}
          {...hint('find.what-hint')}
        />
        <Field
          id="near"
          name="near"
          label={t('find.where')}
          value={near}
          autocomplete="off"
          maxLength={200}
          enterkeyhint="search"
          data-list={assets.lists?.towns}
          {...hint('find.where-hint')}
        />
        <button class="button" type="submit">
          {t('find.submit')}
        </button>
        {large && <p class="aside small soft">{t('home.aside')}</p>}
      </form>
    </search>
  )
}
