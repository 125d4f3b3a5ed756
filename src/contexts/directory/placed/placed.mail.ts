/** Letters to whoever put something up. They name places, kinds and codes, and no group: they may be read over a shoulder. */
import type { Letter } from '#platform/mail/letter.ts'
import type { Translator } from '#ui/messages/translator.ts'
import { handbookUrl, printByCodeUrl } from '../print/print-url.ts'
import type { Material } from './placed.ts'
import type { OutOfDate, ToReplace } from './replace-list.ts'

const lines = (...parts: string[]): string => parts.filter(part => part !== '').join('\n\n')

export const putUpLetter = (t: Translator, placedUrl: string): Letter => ({
  subject: t('placed.letter.agree-subject'),
  text: lines(
    t('letter.hello'),
    t('placed.letter.agree'),
    placedUrl,
    t('placed.letter.not-you'),
    t('common.product'),
  ),
  endsAt: null,
})

export const stillLetter = (t: Translator, placedUrl: string, n: number): Letter => ({
  subject: t('placed.letter.still-subject'),
  text: lines(
    t('letter.hello'),
    t('placed.letter.still', { n }),
    placedUrl,
    t('placed.letter.stop'),
    t('common.product'),
  ),
  endsAt: null,
})

interface ReplaceAsked {
  toReplace: readonly ToReplace[]
  placedUrl: string
  /** Without a slash at the end. */
  baseUrl: string
}

/** One thing after the other, with the address that prints the new one. */
export const replaceLetter = (t: Translator, { toReplace, placedUrl, baseUrl }: ReplaceAsked): Letter => ({
  subject: t('placed.letter.replace-subject'),
  text: lines(
    t('letter.hello'),
    t('placed.letter.replace', { n: toReplace.length }),
    ...toReplace.map(({ placed: { material, spot }, outOfDate }, n) => {
      const what = t('placed.what', { kind: t(`print.kind.${material.kind}`), spot })
      const print = printUrlOf(material, outOfDate)
      return `${n + 1}. ${what}\n${sayOutOfDate(outOfDate, t)}${print ? `\n${baseUrl}${print}` : ''}`
    }),
    t('placed.letter.done'),
    placedUrl,
    t('placed.letter.stop'),
    t('common.product'),
  ),
  endsAt: null,
})

/** Where the new one is printed; null: there is none. */
export function printUrlOf(material: Material, outOfDate: OutOfDate | null): string | null {
  if (material.kind === 'handbook') return handbookUrl(material)
  if (outOfDate?.why === 'gone') return null
  return printByCodeUrl(outOfDate?.why === 'merged' ? outOfDate.code : material.code, material.kind)
}

/** Why it is to be replaced, in a sentence. */
export function sayOutOfDate(outOfDate: OutOfDate, t: Translator): string {
  if (outOfDate.why === 'gone') return t('placed.gone')
  if (outOfDate.why === 'merged') return t('placed.merged')
  if (outOfDate.why === 'area') return t('placed.area', { n: outOfDate.groups })
  const parts = outOfDate.parts.map(part => t(`placed.part.${part}`))
  return t('placed.changed', { parts: new Intl.ListFormat(t.locale).format(parts) })
}
