/** From the text of `urgent-help.yaml`, ours or an operator's, to urgent help, or to every fault in it. */
import { parse } from 'yaml'
import { z } from 'zod'
import { URGENT_NEEDS, type UrgentHelp } from './urgent-help.ts'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-22')
  .refine(text => !Number.isNaN(Date.parse(text) as unknown), 'is not a day that exists')
const words = z.string().trim().min(1).max(300)
/** One text for everybody, or one for each language. */
const wordsForReaders = z.union([
  words,
  z
    .strictObject({ en: words.optional(), nb: words.optional(), de: words.optional() })
    .refine(each => Object.keys(each).length > 0, 'needs a text in one language at least'),
])
const phone = z
  .string('must stand in quotation marks')
  .regex(/^\+?[\d][\d ()/-]{1,24}$/, 'must be a phone number')

const line = z
  .strictObject({
    for: z.enum(URGENT_NEEDS),
    name: wordsForReaders,
    phone: phone.nullable().default(null),
    text: z.strictObject({ to: phone, word: words.nullable() }).nullable().default(null),
    hours: wordsForReaders,
    note: wordsForReaders.nullable().default(null),
    by: wordsForReaders,
    web: z.url({ protocol: /^https$/ }),
  })
  .refine(({ phone, text }) => phone !== null || text !== null, 'needs a phone number or a text number')

const area = z.strictObject({
  key: z.string().regex(/^[a-z]{2}(-[a-z]{2,4})?$/, 'must be such as gb or gb-nir'),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be a country of two capital letters, in quotation marks'),
  name: wordsForReaders,
  lines: z.array(line).min(1),
})

const help = z
  .strictObject({
    reviewedOn: day,
    reviewAgainBy: day,
    reviewedBy: words.nullable(),
    areas: z.array(area).min(1),
  })
  .refine(
    ({ areas }) => new Set(areas.map(({ key }) => key)).size === areas.length,
    'two areas have the same key',
  )
  .refine(
    ({ areas }) => areas.every(a => a.lines.some(l => l.for === 'danger')),
    'every area needs a line for danger',
  )

export type UrgentHelpRead = { ok: true; help: UrgentHelp } | { ok: false; faults: string[] }

/** Never throws: a faulty file is answered with each fault and where it stands. */
export function readUrgentHelp(text: string): UrgentHelpRead {
  let written: unknown
  try {
    written = parse(text, { logLevel: 'error' }) as unknown
  } catch (error) {
    return {
      ok: false,
      faults: [error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)],
    }
  }
  const read = help.safeParse(written)
  if (read.success) return { ok: true, help: read.data }
  return {
    ok: false,
    faults: read.error.issues.map(issue => `${issue.path.join('.') || 'the file'}: ${issue.message}`),
  }
}
