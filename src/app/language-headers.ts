/** What every page says of its language, and a redirect that stays in the language of the address. */
import type { Context } from 'hono'
import { DIFFERS_BY } from '#platform/http/page-body.ts'
import { under } from '#ui/languages/language-address.ts'
import type { SettingFor } from '#ui/setting.ts'

const PAGE = /^text\/html/
/** Answers that carry words of ours: the same address is answered in another language to another reader. */
const WORDED = /^(?:text\/html|application\/json|text\/calendar)/

/** The same for every reader, for good: a store between us and them must keep it once, not once for every language. */
const SAME_FOR_ALL = /\bimmutable\b/

/**
 * Done to every answer on its way out, so that a store between us and the reader never hands on another language. Pages
 * alone say which language they are in; files that never change are left as they are.
 */
export function sayLanguage(c: Context, settingFor: SettingFor): void {
  const { headers } = c.res
  const type = headers.get('content-type') ?? ''
  if (WORDED.test(type) && !SAME_FOR_ALL.test(headers.get('cache-control') ?? ''))
    headers.set('vary', DIFFERS_BY)
  if (PAGE.test(type)) headers.set('content-language', settingFor(c.req).t.locale)
  const to = headers.get('location')
  if (to === null) return
  headers.set('location', under(settingFor(c.req).prefix ?? '', to))
  headers.set('vary', DIFFERS_BY)
}
