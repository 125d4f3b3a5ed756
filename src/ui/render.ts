/** From components to the text that is sent. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A piece of a page as HTML. */
export const render = (vnode: VNode): string => renderToString(vnode)

/** A whole document: what a `Page` gives, with its doctype in front. */
export const renderPage = (page: VNode): string => `<!doctype html>${renderToString(page)}`
