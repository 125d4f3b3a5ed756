/** Whoever runs this directory, as they want to be reached. Nothing is shown that is not set. */
import type { Translator } from '#ui/messages/translator.ts'

export interface ContactPoint {
  name: string
  email: string | null
  phone: string | null
  web: string | null
}

/** The ways to reach them, as sentences one can press. Null: nothing to press. */
export function ContactWays({ contact, t }: { contact: ContactPoint; t: Translator }) {
  const { email, phone } = contact
  if (!email && !phone) return null
  return (
    <ul class="reach">
      {phone && (
        <li>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{t('about.reach-phone', { phone })}</a>
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{t('about.reach-email', { email })}</a>
        </li>
      )}
    </ul>
  )
}

export function ContactName({ contact }: { contact: ContactPoint }) {
  return contact.web ? (
    <a href={contact.web} rel="noreferrer">
      {contact.name}
    </a>
  ) : (
    <span>{contact.name}</span>
  )
}

/** Where the answer is a person's: whom to ask. Nothing where nobody is set. */
export function AskContactPoint({ contact, t }: { contact: ContactPoint | null; t: Translator }) {
  if (!contact?.email && !contact?.phone) return null
  return (
    <>
      <p>{t('claim.or-ask', { name: contact.name })}</p>
      <ContactWays contact={contact} t={t} />
    </>
  )
}
