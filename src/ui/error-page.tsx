/** When something cannot be shown: what is true, in plain words, and the ways from here. */
import type { MessageKey } from './messages/translator.ts'
import { Page } from './page.tsx'
import type { Setting } from './setting.ts'

/** The six kinds by name; `away` while the database does not answer; and `our-fault` for a bug. */
export type ErrorKind =
  | 'not-found'
  | 'gone'
  | 'refused'
  | 'invalid'
  | 'moved-on'
  | 'too-many'
  | 'away'
  | 'our-fault'

export interface ErrorPageProps extends Setting {
  kind: ErrorKind
  /** Seconds, for `too-many`. */
  retryAfter?: number | null
  /** Short words to say to whoever looks after the site, for `our-fault`. */
  reference?: string
  /** Where the same thing can be looked at again, for `moved-on` and `invalid`. */
  again?: string
}

/** What is refused is shown as not found: being there may itself be private. */
export function ErrorPage({ kind: asked, retryAfter, reference, again, ...setting }: ErrorPageProps) {
  const { t } = setting
  const kind = asked === 'refused' ? 'not-found' : asked
  const title = t(`error.${kind}-title`)
  const ways: [string, MessageKey][] = [
    ...(again ? [[again, 'error.again'] as [string, MessageKey]] : []),
    ['/find', 'error.find'],
    ['/topics', 'error.topics'],
    ['/urgent-help', 'error.urgent'],
  ]
  return (
    <Page {...setting} title={title} listed={false} mainClass="wrap band">
      <div class="flow readable">
        <h1>{title}</h1>
        <p>{t(`error.${kind}-text`)}</p>
        {kind === 'too-many' && retryAfter && <p>{t('error.too-many-wait', { n: retryAfter })}</p>}
        {kind === 'our-fault' && reference && <p>{t('error.reference', { reference })}</p>}
        <section class="onward" aria-labelledby="ways-h">
          <h2 id="ways-h">{t('error.ways')}</h2>
          <ul>
            {ways.map(([href, text]) => (
              <li>
                <a href={href}>{t(text)}</a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  )
}
