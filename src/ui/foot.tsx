/** The foot of every page: the whole menu, and what being listed means. */
import { MENU } from './masthead.tsx'
import type { Translator } from './messages/translator.ts'

export function Foot({ t }: { t: Translator }) {
  return (
    <footer class="foot">
      <div class="wrap flow">
        <nav id="menu" class="flow" aria-label={t('frame.foot-menu')}>
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
    </footer>
  )
}
