/** Where people meet, read from what was typed. */
import type { AttendanceMode, Gathering, OnlineWay } from '../../../gatherings/gathering.ts'
import type { Answer, Asked, Typed } from '../question.ts'
import { isTooLong, LONGEST_LINE, readLine } from '../typed/line.ts'
import { readPhone } from '../typed/phone.ts'
import { readWebAddress } from '../typed/web-address.ts'
import { withGathering } from './gathering-of.ts'
import { placeFrom } from './place-from.ts'

export interface WhereAsked {
  asked: Asked
  gathering: Gathering
  mode: AttendanceMode
}

export function readWhere(typed: Typed, { asked, gathering, mode }: WhereAsked): Answer {
  const { t } = asked
  const wrong: Record<string, string> = {}
  for (const [name, value] of Object.entries(typed))
    if (isTooLong(readLine(value))) wrong[name] = t('mend.too-long', { most: LONGEST_LINE })
  const room = mode === 'in-person' || mode === 'hybrid'
  const place = room ? placeFrom(typed, gathering.place, asked, wrong) : null
  const online = mode === 'in-person' ? null : onlineFrom(typed, mode, asked, wrong)
  if (Object.keys(wrong).length > 0) return { kind: 'again', wrong }
  return {
    kind: 'change',
    change: withGathering(gathering.id, before => ({ ...before, mode, place, online })),
  }
}

/** At least one way in; a link and a number may both be there. */
function onlineFrom(
  typed: Typed,
  mode: AttendanceMode,
  { t }: Asked,
  wrong: Record<string, string>,
): OnlineWay | null {
  const url = readLine(typed.url ?? '')
  const phone = readLine(typed.phone ?? '')
  const note = readLine(typed.note ?? '')
  const way = { url: url && readWebAddress(url), phone: phone && readPhone(phone), note }
  if (url !== null && way.url === null) wrong.url = t('mend.contact.web-wrong')
  if (phone !== null && way.phone === null) wrong.phone = t('mend.contact.phone-wrong')
  if (mode === 'phone' && phone === null && note === null) wrong.phone = t('mend.where.no-way-in')
  if (mode === 'online' && url === null && phone === null && note === null)
    wrong.url = t('mend.where.no-way-in')
  return url === null && phone === null && note === null ? null : way
}
