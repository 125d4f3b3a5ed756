/** Tear-off slips: each way to get in touch says who acts next and what is passed on (M13). */
import type { ComponentChildren } from 'preact'
import { Around, SLOT } from '#ui/around.tsx'
import { countInWords, inFigures, sentenceStart } from '#ui/count-in-words.ts'
import { Icon } from '#ui/icon.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { ContactName, type ContactPoint, ContactWays } from '../../pages/contact-point.tsx'
import { GroupPrints } from '../../print/group-prints.tsx'
import type { NamedSet } from '../../sheet/named-set.ts'
import { readable } from '../../sheet/readable-address.ts'
import { SetLine } from '../../sheet/set-line.tsx'
import type { GroupView } from './group-view.ts'
import { type WayIn, waysIn } from './way-in.ts'

export interface WaysSlipsProps {
  view: GroupView
  contact: ContactPoint | null
  /** The sheet with all groups for the same topic and place (M09). */
  sheet: NamedSet | null
  /** Without a slash at the end: where the code of the set leads. */
  baseUrl: string
  /** What it accepts besides what it shows here. */
  children?: ComponentChildren
}

export function WaysSlips({ view, contact, sheet, baseUrl, children }: WaysSlipsProps) {
  const { t } = view
  const ways = waysIn(view)
  return (
    <section class="band" id="touch" aria-labelledby="touch-h">
      <div class="wrap">
        {ways.length > 0 ? <Slips ways={ways} t={t} /> : <NoWay contact={contact} t={t} />}
        {children}
        <p class="small professional">
          <Around text={t('group.professional', { sheet: sheet ? 'yes' : 'no', link: SLOT })}>
            {sheet && (
              <a href={sheet.url}>
                {t('group.sheet', { n: sheet.groups, count: inFigures(sheet.groups, t) })}
              </a>
            )}
          </Around>
        </p>
        {view.life.meets && <GroupPrints slug={view.group.slug} t={t} />}
        <SetLine set={sheet} class="small whole-set" {...{ baseUrl, t }} />
      </div>
    </section>
  )
}

function Slips({ ways, t }: { ways: WayIn[]; t: Translator }) {
  const n = ways.length
  return (
    <div class={`slips pinned slips-${Math.min(n, 5)}`}>
      <div class="slips-head flow">
        <h2 id="touch-h">{t('group.ways', { n, Count: sentenceStart(countInWords(n, t), t) })}</h2>
        {n > 1 && <p>{t('group.ways-lead')}</p>}
      </div>
      <ul>
        {ways.map(({ kind, icon, href, shown }) => (
          <li>
            <Icon name={icon} />
            <h3>{t(`group.way.${kind}`)}</h3>
            <p>{t(`group.way.${kind}-text`)}</p>
            <p>{t(`group.way.${kind}-then`)}</p>
            <a
              class={kind === 'come' || isPage(href) ? 'press' : undefined}
              href={href}
              rel={isPage(href) ? 'noreferrer nofollow' : undefined}
            >
              {shown ?? t(kind === 'come' ? 'group.see-dates' : 'group.join-link')}
            </a>
            {isPage(href) && <b class="on-paper">{readable(href)}</b>}
          </li>
        ))}
      </ul>
    </div>
  )
}

const isPage = (href: string): boolean => href.startsWith('http')

function NoWay({ contact, t }: { contact: ContactPoint | null; t: Translator }) {
  return (
    <div class="flow">
      <h2 id="touch-h">{t('group.ways-none')}</h2>
      <p>{t('group.ways-none-text')}</p>
      {contact && (
        <>
          <p>
            {t('group.ways-none-contact')} <ContactName contact={contact} />
          </p>
          <ContactWays contact={contact} t={t} />
        </>
      )}
    </div>
  )
}
