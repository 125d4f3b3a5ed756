/** The foot of every page: the whole menu, and what being listed means. */
import { type Html, renderHtml } from './html.ts'
import { LanguageSwitch } from './languages/language-switch.tsx'
import { Markup } from './markup.tsx'
import { MENU } from './masthead.tsx'
import type { Translator } from './messages/translator.ts'

const kept = new WeakMap<Translator, Map<string, Html>>()

interface FootProps {
  t: Translator
  path: string
  urgentHref?: string | undefined
}

/** But for the other languages of the page it is the same everywhere, so that part is drawn once per language. */
export function Foot({ t, path, urgentHref = '/urgent-help' }: FootProps) {
  const drawn = kept.get(t) ?? new Map<string, Html>()
  kept.set(t, drawn)
  const html = drawn.get(urgentHref) ?? renderHtml(<Inside t={t} urgentHref={urgentHref} />)
  drawn.set(urgentHref, html)
  return (
    <footer class="foot">
      <div class="wrap flow">
        <Markup class="flow" html={html} />
        <LanguageSwitch t={t} path={path} />
      </div>
    </footer>
  )
}

function Inside({ t, urgentHref }: { t: Translator; urgentHref: string }) {
  return (
    <>
      <nav class="flow" aria-labelledby="menu">
        <h2 id="menu" tabIndex={-1}>
          {t('frame.menu')}
        </h2>
        <ul class="menu-list">
          {MENU.map(entry => (
            <li>
              <a href={entry.href}>{t(entry.text)}</a>
            </li>
          ))}
          <li>
            <a href="/sheet">{t('frame.sheet')}</a>
          </li>
          <li>
            <a href={urgentHref}>{t('frame.urgent')}</a>
          </li>
        </ul>
        <ul>
          <li>
            <a href="/about">{t('frame.about')}</a>
          </li>
          <li>
            <a href="/privacy">{t('frame.privacy')}</a>
          </li>
          <li>
            <a href="/about#credits">{t('frame.credits')}</a>
          </li>
        </ul>
      </nav>
      <p>{t('frame.judgement')}</p>
      <p>{t('frame.geonames')}</p>
    </>
  )
}
