/**
 * Text that is HTML already. The one door past the escaping: everything handed in here was rendered by our own
 * components or built with the `html` tag, never taken from a person, a feed or a request.
 */
import type { Html } from './html.ts'

const TAGS = {
  div: 'div',
  ol: 'ol',
  ul: 'ul',
  li: 'li',
  span: 'span',
  figure: 'figure',
  fieldset: 'fieldset',
  header: 'header',
  footer: 'footer',
} as const

interface MarkupProps {
  html: Html
  as?: keyof typeof TAGS
  id?: string
  class?: string
  /** The number of the first item of an `ol`. */
  start?: number
}

export function Markup({ html, as = 'div', id, class: name, start }: MarkupProps) {
  const Tag = TAGS[as]
  const list = as === 'ol' && start !== undefined && start > 1 ? { start } : {}
  // biome-ignore lint/security/noDangerouslySetInnerHtml: `Html` can only be made by our renderer and the escaping `html` tag.
  return <Tag id={id} class={name} {...list} dangerouslySetInnerHTML={{ __html: html.markup }} />
}
