/** The language in the address: `/nb/find` is `/find` in Norwegian. No cookie, nothing kept (decision 8). */
import type { Language } from './language.ts'

const IN_FRONT = /^\/(en|nb|de)(?=[/?#]|$)\/*/

export interface SplitAddress {
  /** Null: the plain address, where the browser's wish decides. */
  language: Language | null
  /** The plain address, from its first slash on. */
  address: string
}

/** @param address path, with its query where it has one */
export function splitLanguage(address: string): SplitAddress {
  const found = IN_FRONT.exec(address)
  if (!found) return { language: null, address }
  return { language: found[1] as Language, address: `/${address.slice(found[0].length)}` }
}

/** What is the same in every language, or stands printed on paper and in others' programs. */
const ALWAYS_PLAIN =
  /^\/(?:assets|lists|packs|g|hsds|oruk|feeds)\/|^\/groups\/[^/]+\/calendar\.ics|^\/(?:mark\.svg|openapi\.json|embed\.js|sitemap\.xml|robots\.txt|health|metrics)(?![\w/-])/

/** The address of a page of ours under a prefix such as `/nb`; any other as it is, and one that names its language too. */
export function under(prefix: string, address: string): string {
  const ours = prefix !== '' && address.startsWith('/') && !address.startsWith('//')
  return ours && !ALWAYS_PLAIN.test(address) && !IN_FRONT.test(address) ? prefix + address : address
}

/** Attributes as our renderer writes them: what people wrote cannot look like one, since its quotes are escaped. */
const LINK = /(\s(?:href|action|formaction)=")(\/[^"]*)/g

/** Every link and form of a finished page under its prefix, so that a reader stays in the language they chose. */
export const linksUnder = (prefix: string, document: string): string =>
  prefix === ''
    ? document
    : document.replace(LINK, (_, before: string, address: string) => before + under(prefix, address))
