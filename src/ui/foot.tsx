/** The foot of every page: the whole menu, and what being listed means. */
import { type Html, renderHtml } from './html.ts'
import { Markup } from './markup.tsx'
import { MENU } from './masthead.tsx'
import type { Translator } from './messages/translator.ts'

const kept = new WeakMap<Translator, Html>()

/** The same on every page, so it is drawn once per language. */
export function Foot({ t }: { t: Translator }) {
  const html = kept.get(t) ?? renderHtml(<Inside t={t} />)
  kept.set(t, html)
  return <Markup as="footer" class="foot" html={html} />
}

function Inside({ t }: { t: Translator }) {
  return (
    <div class="wrap flow">
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
            <a href="/urgent-help">{t('frame.urgent')}</a>
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
    </div>
  )
}
