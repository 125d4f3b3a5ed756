/** All ways this group offers, from close to distant, with what happens next in one sentence each (M14, M13). No script, no form. */
import { inFigures } from '#ui/count-in-words.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import type { Setting } from '#ui/setting.ts'
import { FitForm } from './fit-form.tsx'
import { WayItem } from './way-item.tsx'
import type { WaysSeen } from './ways-view.ts'

export interface WaysPageProps extends Setting {
  ways: WaysSeen
  /** One of its topics is sensitive: the quick exit is shown. */
  sensitive: boolean
}

export function WaysPage({ ways: seen, sensitive, ...setting }: WaysPageProps) {
  const { t } = setting
  const { slug, name, ways, terms, full, direct, set, poster, onPaper } = seen
  return (
    <Page
      {...setting}
      title={t('ways.title', { name })}
      sensitive={sensitive}
      scripts={['print']}
      mainClass="wrap band"
    >
      <div class="flow readable ways">
        <h1 dir="auto">{t('ways.title', { name })}</h1>
        <p class="lead">{t('ways.lead')}</p>
        <Standing {...setting} ways={seen} />
        {terms.length > 0 && (
          <section class="pinned flow" aria-labelledby="terms-h">
            <h2 id="terms-h">{t('ways.terms')}</h2>
            {terms.map(line => (
              <p dir="auto">{line}</p>
            ))}
            {full && (
              <p>
                <strong>{full}</strong>
              </p>
            )}
          </section>
        )}
        {ways.map(way => (
          <WayItem way={way} t={t} />
        ))}
        {direct.length > 0 && (
          <section class="flow way" id="direct" aria-labelledby="direct-h">
            <h2 id="direct-h">{t('ways.direct')}</h2>
            <p>{t('ways.direct.say')}</p>
            <ul class="dash">
              {direct.map(({ kind, href, shown }) => (
                <li>
                  {t(`ways.direct.${kind}`)}:{' '}
                  <a href={href} rel={kind === 'web' ? 'noreferrer nofollow' : undefined}>
                    {shown}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {(set || poster) && (
          <section class="flow way" id="distant" aria-labelledby="distant-h">
            <h2 id="distant-h">{t('ways.distant')}</h2>
            {set && (
              <>
                <h3>{t('ways.sheet.title')}</h3>
                <p>{t('ways.sheet.say')}</p>
                <p>
                  <a href={set.url}>{t('ways.sheet.link', { n: set.groups, count: set.groups })}</a>
                </p>
              </>
            )}
            {poster && (
              <>
                <h3>{t('ways.poster.title')}</h3>
                <p>{t('ways.poster.say')}</p>
                <p>
                  <a href={poster}>{t('ways.poster.link')}</a>
                </p>
              </>
            )}
          </section>
        )}
        <FitForm slug={slug} fit={seen.fit} t={t} />
        <div class="actions">
          <PrintButton text={t('ways.print')} />
        </div>
        <p class="on-paper">{onPaper}</p>
        {set && <p class="small whole-set">{sayWholeSet(set, t)}</p>}
        <p class="ways-back">
          <a href={`/groups/${slug}`}>{t('ways.back')}</a>
        </p>
      </div>
    </Page>
  )
}

/** On screen and on paper: whoever holds one group's slip can come to all of them. */
const sayWholeSet = ({ groups, name, address }: NonNullable<WaysSeen['set']>, t: Translator): string =>
  `${t('set.code', { n: groups, count: inFigures(groups, t), name })} ${address}`

function Standing({
  t,
  ways: { shut, shutUntil, rests, ways, direct },
}: Pick<Setting, 't'> & { ways: WaysSeen }) {
  if (shut === 'closed' && shutUntil)
    return <p class="pinned">{t('ways.shut.closed-until', { day: shutUntil })}</p>
  if (shut) return <p class="pinned">{t(`ways.shut.${shut}`)}</p>
  if (rests) return <p class="pinned">{t('ways.rests')}</p>
  if (ways.length > 0) return null
  return <p>{t(direct.length > 0 ? 'ways.nothing-said' : 'ways.nothing-at-all')}</p>
}
