/** The foot of every page: the whole menu, and what being listed means. */
import { type Html, renderHtml } from './html.ts'
import { LanguageSwitch } from './languages/language-switch.tsx'
import { Markup } from './markup.tsx'
import { MENU } from './masthead.tsx'
import type { Translator } from './messages/translator.ts'

const kept = new WeakMap<Translator, Html>()

/** But for the other languages of the page it is the same everywhere, so that part is drawn once per language. */
export function Foot({ t, path }: { t: Translator; path: string }) {
  const html = kept.get(t) ?? renderHtml(<Inside t={t} />)
  kept.set(t, html)
  return (
    <footer class="foot">
      <div class="wrap flow">
        <Markup class="flow" html={html} />
        <LanguageSwitch t={t} path={path} />
      </div>
    </footer>
  )
}

function Inside({ t }: { t: Translator }) {
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
    </>
  )
}
