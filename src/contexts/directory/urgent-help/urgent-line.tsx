/** One number to ring: large, dialled by a tap, with who answers and when. */
import { Around, SLOT } from '#ui/around.tsx'
import type { Translator } from '#ui/messages/translator.ts'
import { dialled, texted, type UrgentLine } from './urgent-help.ts'
import { inReadersWords } from './words-for-readers.ts'

/** Written as one reads it aloud; the blanks do not break. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')

export function UrgentLineItem({ line, t }: { line: UrgentLine; t: Translator }) {
  const { phone, text, note } = line
  const name = inReadersWords(line.name, t)
  const hours = line.hours === 'always' ? t('urgent.always') : inReadersWords(line.hours, t)
  return (
    <li class="urgent-line">
      <div class="urgent-numbers">
        {phone && (
          <a
            class="urgent-number"
            href={dialled(phone)}
            aria-label={t('urgent.ring', { number: `${phone}, ${name}` })}
          >
            {unbroken(phone)}
          </a>
        )}
        {text && (
          <a class={phone ? 'urgent-text' : 'urgent-number'} href={texted(text)}>
            {text.word
              ? t('urgent.text-word', { word: text.word, number: unbroken(text.to) })
              : t('urgent.text', { number: unbroken(text.to) })}
          </a>
        )}
      </div>
      <div>
        <h3>{name}</h3>
        {note && <p>{inReadersWords(note, t)}</p>}
        <p class="small soft">
          <Around text={t('urgent.run-by', { hours, by: SLOT })}>
            <a href={line.web} rel="noreferrer">
              {inReadersWords(line.by, t)}
            </a>
          </Around>
        </p>
      </div>
    </li>
  )
}
