/** What every page is set in: the reader's language, the built files, where it stands. */
import type { Translator } from './messages/translator.ts'

/** Addresses of the built files, from the manifest. */
export interface Assets {
  css: string
  /** The style sheet of what is printed, beside the other; only those pages ask for it. */
  material?: string
  /** Enhancements by name, such as `leave`; a page asks for the few it can use. */
  scripts: Record<string, string>
  /** Addresses of the lists to suggest from while typing: `topics-en`, `towns`. */
  lists?: Readonly<Record<string, string>>
  /** The mark as an SVG file, for the browser's tab. */
  icon?: string
  /** The Latin face, fetched early so that words do not jump. */
  font?: string
}

export interface Setting {
  t: Translator
  assets: Assets
  /** Path and query of this page, without a language in front. */
  path: string
  /** `/nb` where the address names the language: all links of the page stay under it. Empty at the plain address. */
  prefix?: string
  /** Public address of this directory, without a slash at the end. */
  origin?: string
  /** True: everything shown is made up, and each page says so. */
  demo?: boolean
  /** IANA zone the reader's clock is taken to show; null or absent: not known, so times from afar always name theirs. */
  homeZone?: string | null
  /** Where urgent help of the country this page is about stands; absent: that of home. */
  urgentHref?: string | undefined
  /** Where *Leave this page* goes: a dull page that many people look at. */
  leaveTo?: string
}

/** What decides the language: a request's address, and what its browser wishes. */
export interface Asked {
  url: string
  header(name: string): string | undefined
}

/** `path`: path and query to show for this page, where they differ from what was asked. */
export type SettingFor = (asked: Asked, path?: string) => Setting
