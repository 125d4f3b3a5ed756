/** Where people meet and how they join from afar, from a sheet. */
import type { OnlineWay, Place } from '#contexts/directory/index.ts'
import { cleanLink, cleanPhone } from '../incoming/clean-contact.ts'
import { cleanLine, cleanWords, LONGEST } from '../incoming/clean-text.ts'
import type { ImportOptions } from '../incoming/import-options.ts'
import { addressParts } from '../incoming/one-line-address.ts'
import type { RowJournal } from '../incoming/row-journal.ts'
import { settleCountry, settledPoint, settlePoint } from '../incoming/settle-place.ts'
import { readAccess } from './plain-words.ts'
import type { SheetRow } from './sheet-cells.ts'

export function sheetPlace(journal: RowJournal, row: SheetRow, options: ImportOptions): Place | null {
  const line = (column: Parameters<SheetRow>[0]) => cleanLine(journal, column, row(column))
  const [name, address, region] = [line('place'), line('street'), line('region')]
  // A whole address in one cell is taken apart only where the sheet has nothing of its own for the parts.
  const parts = address && !row('town') && !row('postcode') ? addressParts(address) : null
  const street = parts ? parts.street : address
  const town = line('town') ?? parts?.town ?? null
  const postcode = line('postcode') ?? parts?.postcode ?? null
  const point = settlePoint(journal, row('latitude'), row('longitude'))
  const pointIs = /^\s*(yes|y|true|1|about)\s*$/i.test(row('position is about') ?? '') ? 'about' : 'exact'
  if (!name && !street && !town && !postcode && !point) return null
  const within = region ?? parts?.region ?? null
  const country = settleCountry(journal, line('country') ?? parts?.country ?? null, within, options)
  const { access, rest } = readAccess(line('access'))
  const note = [line('access note'), ...rest].filter(Boolean).join('; ')
  return {
    name,
    street,
    town,
    postcode,
    country,
    directions: cleanWords(journal, 'directions', row('directions'), LONGEST.note),
    ...settledPoint(journal, { point, pointIs }, { town, postcode, region: within, country }, options),
    shown: /town|hidden|no\b/i.test(row('address shown') ?? '') ? 'town' : 'exact',
    access,
    accessNote: note || null,
  }
}

export function sheetOnline(journal: RowJournal, row: SheetRow): OnlineWay | null {
  const url = cleanLink(journal, 'link', row('link'))
  const phone = cleanPhone(journal, 'dial in', row('dial in'))
  const note = cleanWords(journal, 'online note', row('online note'), LONGEST.note)
  return url || phone || note ? { url, phone, note } : null
}
