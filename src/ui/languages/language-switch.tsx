/** The same page in the other languages: plain links, so that it works without script and keeps nothing. */
import type { Translator } from '../messages/translator.ts'
import { LANGUAGES, languageOf, OWN_NAME } from './language.ts'

/** @param path the plain address of this page, with its query */
export function LanguageSwitch({ t, path }: { t: Translator; path: string }) {
  const read = languageOf(t.locale)
  return (
    <nav class="languages" aria-label={t('frame.languages')}>
      <ul>
        {LANGUAGES.map(language => (
          <li>
            <a
              href={`/${language}${path}`}
              lang={language}
              hreflang={language}
              aria-current={language === read ? 'true' : undefined}
            >
              {OWN_NAME[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
