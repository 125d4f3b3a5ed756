import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acceptedLanguage } from './accepted-language.ts'
import { LANGUAGES } from './language.ts'
import { linksUnder, splitLanguage, under } from './language-address.ts'

describe('the language a browser asks for', () => {
  test('Sofia’s German, Karin’s Bokmål, and Tomás who reads Nynorsk, are each given what they read', () => {
    expect(acceptedLanguage('de-AT,de;q=0.9,en;q=0.5')).toBe('de')
    expect(acceptedLanguage('nb-NO,nb;q=0.9,no;q=0.8,en;q=0.7')).toBe('nb')
    for (const norwegian of ['no', 'nn-NO,en;q=0.3', 'NB']) expect(acceptedLanguage(norwegian)).toBe('nb')
  })

  test('the one wanted most comes first, wherever it stands', () => {
    expect(acceptedLanguage('en;q=0.3, de;q=0.8, nb;q=0.5')).toBe('de')
    expect(acceptedLanguage('fr-FR, fr;q=0.9, en;q=0.4')).toBe('en')
    expect(acceptedLanguage('en;q=0, de;q=0.1')).toBe('de')
  })

  test('a wish we cannot meet, and none, leave it open', () => {
    for (const header of [undefined, '', '*', 'fr', 'pl-PL,pl;q=0.9', 'de;q=0', 'denmark'])
      expect(acceptedLanguage(header), header).toBeNull()
  })

  test('whatever is sent, the answer is one of ours or none', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), header => {
        expect([...LANGUAGES, null]).toContain(acceptedLanguage(header))
      }),
    )
  })
})

describe('the language in an address', () => {
  test('is read and taken off', () => {
    expect(splitLanguage('/nb/find?q=x')).toEqual({ language: 'nb', address: '/find?q=x' })
    expect(splitLanguage('/de')).toEqual({ language: 'de', address: '/' })
    expect(splitLanguage('/en/')).toEqual({ language: 'en', address: '/' })
    expect(splitLanguage('/de?x=1')).toEqual({ language: 'de', address: '/?x=1' })
  })

  test('a word that only begins like one is no language', () => {
    for (const address of ['/', '/find?q=/nb/', '/denmark', '/no/find', '/groups/de'])
      expect(splitLanguage(address)).toEqual({ language: null, address })
  })

  test('what is left never leads to another’s site', () => {
    expect(splitLanguage('/nb//elsewhere.example/').address).toBe('/elsewhere.example/')
  })

  test('put on and read off again, any page’s address is the same', () => {
    const anyAddress = fc
      .tuple(fc.constantFrom('/', '/find', '/topics/grief', '/near/%C3%85s'), fc.string())
      .map(([path, q]) => `${path}?q=${encodeURIComponent(q.toWellFormed())}`)
    fc.assert(
      fc.property(anyAddress, fc.constantFrom(...LANGUAGES), (address, language) => {
        expect(splitLanguage(under(`/${language}`, address))).toEqual({ language, address })
      }),
    )
  })
})

describe('links of a page read in Norwegian', () => {
  const page = (href: string) => linksUnder('/nb', `<a class="x" href="${href}">Å</a>`)

  test('stay in Norwegian', () => {
    expect(page('/')).toContain('href="/nb/"')
    expect(page('/find?q=sorg&amp;near=Bergen')).toContain('href="/nb/find?q=sorg&amp;near=Bergen"')
    expect(linksUnder('/nb', '<form action="/find">')).toBe('<form action="/nb/find">')
  })

  test('leave alone what is plain, printed, elsewhere, or in a language already', () => {
    for (const href of [
      '/assets/index-x.css',
      '/mark.svg',
      '/g/K7M2QX',
      '/groups/the-tuesday-table/calendar.ics?title=name',
      '/feeds/groups.csv',
      '/hsds/services',
      '#menu',
      'https://example.org/find',
      '//example.org',
      'tel:116123',
      '/de/find?q=sorg',
    ])
      expect(page(href)).toContain(`href="${href}"`)
  })

  test('and words that look like a link stay words', () => {
    const words = '<p>Write  href=&quot;/find&quot; or action=/find</p>'
    expect(linksUnder('/nb', words)).toBe(words)
  })

  test('a page at the plain address is not touched', () => {
    expect(linksUnder('', '<a href="/find">')).toBe('<a href="/find">')
  })
})
