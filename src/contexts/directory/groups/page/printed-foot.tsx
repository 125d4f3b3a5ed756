/** The foot of a printed page: the day, and a code that always leads to what is true by then (M17). */
import { QrCode } from '#ui/qr-code.tsx'
import { sayDay } from '#ui/say-day.ts'
import type { GroupView } from './group-view.ts'

/** @param baseUrl public address of this directory, without a slash at the end */
export function PrintedFoot({ view: { group, now, t }, baseUrl }: { view: GroupView; baseUrl: string }) {
  const address = `${baseUrl}/g/${group.code}`
  return (
    <div class="printed">
      <QrCode text={address} label={t('group.qr')} />
      <p>
        {t('group.printed', {
          date: sayDay(t, now, 'weekday'),
          address: address.replace(/^https?:\/\//, ''),
        })}
      </p>
    </div>
  )
}
