/** Where what is made of a whole area is asked for: a sentence for those who look after a counter, a wall or a screen (W7, W8). */
import type { Translator } from '#ui/messages/translator.ts'
import { boardUrl, handbookUrl } from '../print-url.ts'

/** @param near the place as it stands in addresses; empty: it is asked for there */
export function AreaLinks({ near, t }: { near: string; t: Translator }) {
  const area = { near, within: null }
  return (
    <p>
      {t('print.area.offer')}{' '}
      <a href={near === '' ? '/handbook' : handbookUrl(area)}>{t('print.handbook.title')}</a>,{' '}
      <a href={near === '' ? '/board' : boardUrl(area)}>{t('print.board.title')}</a>.
    </p>
  )
}
