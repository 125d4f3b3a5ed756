/** Letters go by mail or by text message, as the address they are for says. */
import { type Carrier, NotTaken } from '../mail/carrier.ts'
import { isMobile } from './mobile.ts'
import type { TextCarrier } from './text-carrier.ts'

/** @param texts null: none are sent, and a number is refused like a letter box that is not there */
export const byChannel = (mail: Carrier, texts: TextCarrier | null): Carrier => ({
  async hand(letter, handing) {
    if (!isMobile(letter.to)) return mail.hand(letter, handing)
    if (texts === null) throw new NotTaken('refused', 'no-texts')
    await handing.letterGoes()
    await texts.hand({ to: letter.to, words: letter.subject })
  },
  close: () => mail.close(),
})
