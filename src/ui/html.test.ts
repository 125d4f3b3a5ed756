import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeHtml, html } from './html.ts'

describe('HTML as a value', () => {
  test('what is put in is text, whatever it looks like', () => {
    expect(html`<b title="${'"><i>'}">${'<script>'}</b>`.markup).toBe(
      '<b title="&quot;&gt;&lt;i&gt;">&lt;script&gt;</b>',
    )
  })

  test('HTML in HTML stays HTML, lists are joined, nothing is nothing', () => {
    const items = ['tea', 'milk'].map(word => html`<li>${word}</li>`)
    expect(html`<ul>${items}${null}${false}</ul>`.markup).toBe('<ul><li>tea</li><li>milk</li></ul>')
  })

  test('something that only claims to be HTML is refused', () => {
    expect(() => html`${{ markup: '<script>' } as never}`).toThrow(TypeError)
  })

  test('no text can end the element or the attribute it stands in', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/)
      }),
    )
  })
})
