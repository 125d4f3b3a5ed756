/** How people reach the group. Each is shown to whom the contact says, and each may be left empty (M16, M77). */
import { readMailAddress } from '#platform/mail/mail-address.ts'
import { AS_PUBLISHED, AUDIENCES, readAudience } from '../../groups/contact-consent.ts'
import type { Asked, Question, Typed } from './question.ts'
import { readPhone } from './typed/phone.ts'
import { readWebAddress } from './typed/web-address.ts'
import { Line, Pick } from './typed-fields.tsx'

const READERS = { phone: readPhone, email: readMailAddress, web: readWebAddress } as const
const PARTS = ['phone', 'email', 'web'] as const
const INPUTS = {
  phone: { type: 'tel', maxLength: 60 },
  email: { inputMode: 'email', autocapitalize: 'none', maxLength: 254 },
  web: { inputMode: 'url', autocapitalize: 'none', maxLength: 300 },
} as const

export function contactQuestion({ group, t, proposing = false }: Asked): Question {
  const { phone, email, web } = group.contact
  const seenBy = group.contactConsent ?? AS_PUBLISHED
  return {
    fact: 'contact',
    title: t(proposing ? 'proposal.contact' : 'mend.contact.title'),
    lead: t('mend.contact.lead'),
    press: t('mend.save'),
    first: {
      ...{ phone: phone ?? '', email: email ?? '', web: web ?? '' },
      ...{ 'phone-for': seenBy.phone, 'email-for': seenBy.email },
    },
    fields: (typed, wrong) => (
      <>
        {PARTS.map(part => (
          <>
            <Line
              held={{ typed, wrong }}
              name={part}
              label={t(`mend.contact.${part}`)}
              hint={t(`mend.contact.${part}-hint`)}
              {...INPUTS[part]}
            />
            {part !== 'web' && !proposing && (
              <Pick
                held={{ typed, wrong }}
                name={`${part}-for`}
                label={t(`mend.contact.${part}-for`)}
                choices={AUDIENCES.map(value => ({ value, label: t(`mend.contact.for.${value}`) }))}
              />
            )}
          </>
        ))}
      </>
    ),
    read: typed => {
      const wrong = Object.fromEntries(
        PARTS.filter(part => isTyped(typed, part) && READERS[part](typed[part] ?? '') === null).map(part => [
          part,
          t(`mend.contact.${part}-wrong`),
        ]),
      )
      if (Object.keys(wrong).length > 0) return { kind: 'again', wrong }
      const said = (part: (typeof PARTS)[number]) =>
        isTyped(typed, part) ? READERS[part](typed[part] ?? '') : null
      const contact = { phone: said('phone'), email: said('email'), web: said('web') }
      // A choice that did not arrive shows less, never more.
      const seen = (part: 'phone' | 'email') => readAudience(typed[`${part}-for`] ?? '') ?? 'desk'
      const chosen = { phone: seen('phone'), email: seen('email') }
      return {
        kind: 'change',
        change: before => ({
          ...before,
          contact,
          contactConsent: { ...AS_PUBLISHED, ...before.contactConsent, ...chosen },
        }),
      }
    },
  }
}

const isTyped = (typed: Typed, part: string): boolean => (typed[part] ?? '').trim() !== ''
