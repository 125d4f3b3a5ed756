/** What a page is set in, for the one who asks: their language, by the address or else by their browser's wish. */
import { acceptedLanguage } from '#ui/languages/accepted-language.ts'
import type { Language } from '#ui/languages/language.ts'
import { splitLanguage } from '#ui/languages/language-address.ts'
import { translatorOf } from '#ui/messages/translators.ts'
import type { Asked, Setting, SettingFor } from '#ui/setting.ts'

export interface AllPages {
  /** The same on every page. */
  fixed: Pick<Setting, 'assets' | 'homeZone' | 'origin'>
  /** Whether everything shown is made up, as of now. */
  demo: () => boolean
  /** For readers whose browser asks for no language of ours. */
  homeLanguage: Language
  /** ISO 3166 alpha-2: how days and times are written. */
  homeCountry: string
}

/** Path and query, from the first slash after the host on. A second slash would lead to another's site. */
function addressOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('://') + 3)
  const hash = url.indexOf('#', from)
  return `/${(hash < 0 ? url.slice(from) : url.slice(from, hash)).replace(/^\/+/, '')}`
}

export function readerSetting({ fixed, demo, homeLanguage, homeCountry }: AllPages): SettingFor {
  return (asked: Asked, path?: string): Setting => {
    const { language, address } = splitLanguage(addressOf(asked.url))
    const read = language ?? acceptedLanguage(asked.header('accept-language')) ?? homeLanguage
    return {
      ...fixed,
      t: translatorOf(read, homeCountry),
      path: path ?? address,
      prefix: language ? `/${language}` : '',
      demo: demo(),
    }
  }
}
