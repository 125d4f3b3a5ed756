/** The top of every page: the mark, the ways through, and urgent help always last. */
import { type Html, renderHtml } from './html.ts'
import { Icon } from './icon.tsx'
import { type Language, languageOf } from './languages/language.ts'
import { Markup } from './markup.tsx'
import type { MessageKey, Translator } from './messages/translator.ts'
import type { Setting } from './setting.ts'

export type MenuKey =
  | 'find'
  | 'topics'
  | 'start'
  | 'professionals'
  | 'shortlist'
  | 'sheet'
  | 'urgent'
  | 'about'
  | 'privacy'

export const MENU: { key: MenuKey; href: string; text: MessageKey }[] = [
  { key: 'find', href: '/find', text: 'frame.find' },
  { key: 'topics', href: '/topics', text: 'frame.topics' },
  { key: 'start', href: '/start', text: 'frame.start' },
  { key: 'professionals', href: '/professionals', text: 'frame.professionals' },
  { key: 'shortlist', href: '/shortlist', text: 'frame.shortlist' },
]

/** A page many people look at, and that tells nothing about the one who does: the weather, in the language they read. */
const SOMEWHERE_DULL: Readonly<Record<Language, string>> = {
  en: 'https://www.bbc.co.uk/weather',
  nb: 'https://www.yr.no',
  de: 'https://www.dwd.de',
}

type MastheadProps = Pick<Setting, 't' | 'leaveTo' | 'urgentHref'> & {
  current?: MenuKey | undefined
  sensitive?: boolean
}

const kept = new WeakMap<Translator, Map<string, Html>>()

/** There are few of them, so each is drawn once per language. */
export function Masthead(props: MastheadProps) {
  const { t, current, sensitive = false, leaveTo, urgentHref } = props
  const drawn = kept.get(t) ?? new Map<string, Html>()
  kept.set(t, drawn)
  const key = `${current} ${sensitive} ${leaveTo} ${urgentHref}`
  const html = drawn.get(key) ?? renderHtml(<Inside {...props} />)
  drawn.set(key, html)
  return <Markup as="header" class="masthead" html={html} />
}

function Inside({ t, current, sensitive = false, leaveTo, urgentHref = '/urgent-help' }: MastheadProps) {
  const dull = leaveTo ?? SOMEWHERE_DULL[languageOf(t.locale) ?? 'en']
  const here = (key: MenuKey) => (key === current ? { 'aria-current': 'page' as const } : {})
  return (
    <div class="wrap">
      <a class="brand" href="/">
        <Mark />
        waymeet
      </a>
      <nav class="nav" aria-label={t('frame.main-menu')}>
        {MENU.map((entry, n) => (
          <a href={entry.href} class={n > 0 ? 'wide' : undefined} {...here(entry.key)}>
            {t(entry.text)}
          </a>
        ))}
        <a class="menu" href="#menu">
          {t('frame.menu')}
        </a>
      </nav>
      {sensitive && (
        <>
          <a
            class="leave"
            href={dull}
            rel="noreferrer nofollow"
            data-leave
            data-leave-keys={t('frame.leave-keys')}
            aria-describedby="leave-hint"
          >
            {t('frame.leave')}
          </a>
          <small id="leave-hint" class="leave-hint">
            {t('frame.leave-hint')}
          </small>
        </>
      )}
      <a class="button button-plain button-small help-now" href={urgentHref} {...here('urgent')}>
        <Icon name="urgent" />
        {t('frame.urgent')}
      </a>
    </div>
  )
}

function Mark() {
  return (
    <svg class="i" viewBox="0 0 36 36" aria-hidden="true">
      <circle cx="18" cy="18" r="5.5" />
      <path d="M2.5 26.5c5 0 6.5-6 10.2-7M33.5 26.5c-5 0-6.5-6-10.2-7M18 2.5v10M18 23.5v10" />
    </svg>
  )
}
