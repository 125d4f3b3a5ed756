/** Keys for those who do this every day. They stand on the page, and can be turned off. */
import type { Translator } from '#ui/messages/translator.ts'

export function Keys({ t }: { t: Translator }) {
  return (
    <aside class="keys flow" aria-labelledby="keys-h">
      <h2 id="keys-h">{t('desk.keys')}</h2>
      {/* Drawn by the script that makes them work; without it there are none to tell of. */}
      <div
        class="flow"
        data-desk-keys
        data-next={t('desk.keys.next')}
        data-open={t('desk.keys.open')}
        data-do={t('desk.keys.do')}
        data-undo={t('desk.keys.undo')}
        data-search={t('desk.keys.search')}
        data-off={t('desk.keys.off')}
        data-on={t('desk.keys.on')}
      />
      <p class="small soft">{t('desk.keys.tab')}</p>
      <p class="small soft">{t('desk.written-down')}</p>
    </aside>
  )
}
