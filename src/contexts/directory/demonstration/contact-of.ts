/** Ways to reach a group. Telephone numbers are those kept free for films and plays; addresses end in `.example`. */
import type { PublicContact } from '../groups/contact-consent.ts'
import { bag, type Lots } from './lots.ts'

/** 01632 960000 to 960999 will never be given to anybody. */
const drama = (last: number): string => `01632 960 ${String(last).padStart(3, '0')}`

export interface Reaching {
  contactFor(slug: string, needed: boolean): PublicContact
  /** A number nobody else in the county has. */
  freeNumber(): string
}

export function openReaching(lots: Lots): Reaching {
  const number = bag(
    Array.from({ length: 1_000 }, (_, last) => last),
    lots,
  )
  const freeNumber = () => drama(number())
  return {
    freeNumber,
    contactFor(slug, needed) {
      const name = slug.slice(0, 40).replace(/-$/, '')
      const [phone, email, web] = lots.pick([
        [true, true, false],
        [true, true, true],
        [true, false, false],
        [true, false, false],
        [false, true, false],
        [false, true, true],
        [needed, false, false],
      ])
      return {
        phone: phone ? freeNumber() : null,
        email: email
          ? lots.pick([`hello@${name}.example`, `${name.split('-').slice(0, 3).join('.')}@groups.example`])
          : null,
        web: web ? `https://${name}.example` : null,
      }
    },
  }
}
