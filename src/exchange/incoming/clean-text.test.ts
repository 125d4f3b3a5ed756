import { describe, expect, test } from 'vitest'
import { cleanEmail, cleanLink, cleanPhone } from './clean-contact.ts'
import { cleanLine, cleanWords } from './clean-text.ts'
import { RowJournal } from './row-journal.ts'

const journal = () => new RowJournal({ number: 1, id: null, name: null })
const line = (value: unknown) => cleanLine(journal(), 'name', value)

describe('words somebody typed', () => {
  test.each([
    ['Barnes & Matthews', 'Barnes & Matthews'],
    ['  Harbour \n  Lights ', 'Harbour Lights'],
    ['<b>Harbour</b><br>Lights', 'Harbour Lights'],
    ['Caf&eacute; &amp; Tea &#8211; Zo&euml;', 'Café & Tea – Zoë'],
    ['under < 5 people', 'under < 5 people'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;Harbour', 'Harbour'],
    ['&amp;lt;script&amp;gt;x&amp;lt;/script&amp;gt;Harbour', 'Harbour'],
    ['<scr<script>ipt>alert(1)</script>Harbour', 'scr Harbour'],
    ['Harbour <a href="x', 'Harbour a href="x'],
    ['Har\u202ebour\u0000\u200b', 'Harbour'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    [12, '12'],
    [{ a: 1 }, null],
    ['   ', null],
  ])('%j is kept as %j', (given, kept) => {
    expect(line(given)).toBe(kept)
  })

  test('what was changed is said', () => {
    const notes = journal()
    cleanLine(notes, 'name', '<i>Harbour</i>\u202e')
    expect(notes.repairs.map(repair => repair.code)).toEqual(['invisible', 'markup'])
  })

  test('paragraphs stay paragraphs', () => {
    expect(cleanWords(journal(), 'words', '<p>One.</p><p>Two.</p>\r\n\r\n\r\nThree.')).toBe(
      'One.\n\nTwo.\n\nThree.',
    )
  })

  test('a cut never leaves half a character', () => {
    const cut = cleanLine(journal(), 'name', `${'x'.repeat(199)}😀`, 200)
    expect(cut?.isWellFormed()).toBe(true)
  })

  test('forty thousand open tags take no time to speak of', () => {
    expect(line('<script '.repeat(5_000))).not.toContain('<')
    expect(line('<!--'.repeat(10_000))).toBeNull()
  })
})

describe('ways to reach a group', () => {
  test.each([
    ['https://example.org/a?b=c', 'https://example.org/a?b=c'],
    ['www.example.org', 'https://www.example.org/'],
    ['example.org/groups', 'https://example.org/groups'],
    ['javascript:alert(1)', null],
    ['JaVa\u0000ScRiPt:alert(1)', null],
    ['data:text/html,hi', null],
    ['https://user:word@example.org', null],
    ['http://localhost/', null],
    ['see the noticeboard', null],
  ])('the link %j is kept as %j', (given, kept) => expect(cleanLink(journal(), 'web', given)).toBe(kept))

  test.each([
    ['+47 22 00 00 00', '+47 22 00 00 00'],
    ['(555) 010-0199 ext. 4', '(555) 010-0199 ext. 4'],
    ['Joan 555 0100', null],
    ['7', null],
  ])('the number %j is kept as %j', (given, kept) => expect(cleanPhone(journal(), 'phone', given)).toBe(kept))

  test.each([
    ['mailto:hello@Example.ORG', 'hello@example.org'],
    ['hello@example', null],
    ['a b@example.org', null],
  ])('the address %j is kept as %j', (given, kept) =>
    expect(cleanEmail(journal(), 'email', given)).toBe(kept),
  )
})
