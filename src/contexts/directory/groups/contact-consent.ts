/** Who may see how a group is reached, each way by itself (M16, M77). Pure. */

/** Ways to reach the group itself. Who may see which is said beside it: `ContactConsent`. */
export interface PublicContact {
  phone: string | null
  email: string | null
  web: string | null
}

/**
 * `everyone`: on pages, in print, and in what is passed on to others. `page`: on our pages and in print alone. `desk`: only the
 * contact point sees it, to ring or write.
 */
export const AUDIENCES = ['everyone', 'page', 'desk'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface ContactConsent {
  phone: Audience
  email: Audience
  /** Epoch milliseconds; from then on only the desk sees them. Null: a list published them, and the group said nothing yet. */
  until: number | null
}

/** As long as nobody of the group has said otherwise: what a list published is published. */
export const AS_PUBLISHED: ContactConsent = { phone: 'everyone', email: 'everyone', until: null }

export interface KnownContact {
  contact: PublicContact
  /** Absent: as a list published it. */
  contactConsent?: ContactConsent
}

/** What `reader` may see. `page`: a reader of our pages. `everyone`: whoever takes our data and does with it what they like. */
export function contactFor(
  { contact, contactConsent = AS_PUBLISHED }: KnownContact,
  reader: Exclude<Audience, 'desk'>,
): PublicContact {
  const may = (audience: Audience) => audience === 'everyone' || audience === reader
  return {
    phone: may(contactConsent.phone) ? contact.phone : null,
    email: may(contactConsent.email) ? contact.email : null,
    web: contact.web,
  }
}

export const readAudience = (text: string): Audience | null => AUDIENCES.find(one => one === text) ?? null
