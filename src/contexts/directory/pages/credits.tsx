/** Whom we owe thanks, with the licences that ask for it. */
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'

const LICENCES = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
  ofl: 'https://openfontlicense.org',
  CC0: 'https://creativecommons.org/publicdomain/zero/1.0/',
  agpl: 'https://www.gnu.org/licenses/agpl-3.0.html',
} as const

type CreditKey =
  | 'about.credit-geonames'
  | 'about.credit-type'
  | 'about.credit-words'
  | 'about.credit-software'

/** One sentence in which the name of the licence leads to its text. */
function Credit({
  text,
  licence,
  name,
  t,
}: {
  text: CreditKey
  licence: keyof typeof LICENCES
  name: string
  t: Translator
}) {
  return (
    <Around text={t(text, { licence: SLOT })}>
      <a href={LICENCES[licence]} rel="noreferrer license">
        {name}
      </a>
    </Around>
  )
}

export function Credits({ sourceUrl, t }: { sourceUrl: string | null; t: Translator }) {
  return (
    <section class="band" id="credits">
      <div class="wrap flow">
        <h2>{t('about.credits-heading')}</h2>
        <ul class="dash">
          <li>
            <Credit text="about.credit-geonames" licence="CC BY 4.0" name="CC BY 4.0" t={t} />
          </li>
          <li>{t('about.credit-zip')}</li>
          <li>
            <Credit text="about.credit-type" licence="ofl" name={t('about.ofl')} t={t} />
          </li>
          <li>
            <Credit text="about.credit-words" licence="CC0" name="CC0" t={t} />
          </li>
          <li>
            <Credit text="about.credit-software" licence="agpl" name={t('about.agpl')} t={t} />{' '}
            {sourceUrl && (
              <a href={sourceUrl} rel="noreferrer">
                {t('about.source')}
              </a>
            )}
          </li>
        </ul>
      </div>
    </section>
  )
}
