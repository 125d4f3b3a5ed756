/** HTML as a value of its own, so that a plain string can never pass for it. */
import type { VNode } from 'preact'
import { render } from './render.ts'

export interface Html {
  readonly markup: string
}

class Trusted implements Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

const NEEDS_ESCAPING = /[&<>"']/
const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for element content and for quoted attributes. */
export const escapeHtml = (text: string): string =>
  NEEDS_ESCAPING.test(text) ? text.replace(/[&<>"']/g, sign => ESCAPES[sign] as string) : text

type Part = string | number | Html | null | false | readonly Html[]

function put(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (part instanceof Trusted) return part.markup
  if (Array.isArray(part)) return part.map(put).join('')
  throw new TypeError('Only text, numbers and HTML made here may stand in HTML.')
}

/** Tagged template: what is put in is escaped, unless it is `Html` itself. For the few places drawn very often. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = strings[0] as string
  for (let i = 0; i < parts.length; i++) markup += put(parts[i] as Part) + strings[i + 1]
  return new Trusted(markup)
}

/** A component, rendered once and kept as HTML. */
export const renderHtml = (vnode: VNode): Html => new Trusted(render(vnode))
