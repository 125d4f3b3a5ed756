/** From components to the text that is sent. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { linksUnder } from './languages/language-address.ts'
import type { Setting } from './setting.ts'

/** A piece of a page as HTML. */
export const render = (vnode: VNode): string => renderToString(vnode)

/**
 * A whole document: what a `Page` gives, with its doctype in front. Every page is handed its setting, whole or as `setting`,
 * so its links are put under the language of its address here, once for all of them.
 */
export function renderPage(page: VNode): string {
  const { setting, prefix = setting?.prefix ?? '' } = page.props as Partial<Setting> & { setting?: Setting }
  return `<!doctype html>${linksUnder(prefix, renderToString(page))}`
}
