/** What careless links, broken programs and unkind hands put into an address. */
import fc from 'fast-check'

/** Written into the address as it stands, escapes and all. */
export const NASTY: readonly string[] = [
  '',
  '%00',
  'grief%00',
  '%E2%80%AEgrief',
  '%E2%81%A6%E2%81%A9',
  '%EF%BB%BF',
  '%',
  '%%',
  '%zz',
  '%c0%af',
  '%ff%fe',
  '%ED%A0%80',
  '%F4%90%80%80',
  '+++',
  '%0d%0aSet-Cookie:%20a=b',
  '%F0%9F%98%80%F0%9F%91%A8%E2%80%8D%F0%9F%91%A9',
  'e%CC%81'.repeat(40),
  "'%20or%201=1--",
  "');drop%20table%20directory.group;--",
  '%5Cx00%5C',
  '$%7B7*7%7D{{7*7}}',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E',
  'javascript:alert(1)',
  '//evil.example',
  '%2F%2Fevil.example%2F..',
  '..%2f..%2f..%2fetc%2fpasswd',
  '../../package.json',
  '-1',
  '0',
  '1e309',
  '-1e309',
  'NaN',
  'Infinity',
  '0x10',
  '1.5',
  '99999999999999999999999999',
  '2026-02-30',
  '0000-00-00',
  '24:61',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a'.repeat(5_000),
  '%F0%9F%98%80'.repeat(700),
  'a+'.repeat(3_000),
  ','.repeat(4_000),
  'near+'.repeat(600),
  'in+'.repeat(900),
  '\u0430lcohol',
  'ﬁ',
  'İ',
  'ß'.repeat(150),
  'Z̷̢̛'.repeat(100),
  'grief+near+Newport+near+Newport',
  'S80+1AB',
  'g2633551',
  '((((((((((',
  '*'.repeat(100),
  '"grief" OR -grief',
  'mo,tu,we,th,fr,sa,su,xx',
  'en,nb,zz,qaa-x-y',
  'in-person,online',
  '1',
]

const NAMES =
  'q near within day time how access language for kind exact unsure sort page g country title'.split(' ')
const ODD_NAMES = ['q[]', 'q[a]', 'q[0][b]', '__proto__', 'constructor', '', '%00', 'Q', ' q', 'q.length']
const GROUPS = ['the-tuesday-table', 'small-shoes', 'wednesday-walkers', 'the-quiet-door']

/** As a browser writes it, as a program forgets to, or broken on the way. */
const anyWord = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 40 })
      .map(text => encodeURIComponent(text.toWellFormed())),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 255 }), { maxLength: 12 })
      .map(bytes => bytes.map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('grief', 'drinking', 'Worksop', 'Newport', 'Retford', 'ocd', 'mo', '16'),
  },
)
const anyPair = fc
  .tuple(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD_NAMES) },
    ),
    anyWord,
  )
  .map(([name, word]) => `${name}=${word}`)
const anyQuestion = fc.oneof(
  { weight: 12, arbitrary: fc.array(anyPair, { maxLength: 6 }).map(pairs => pairs.join('&')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(anyPair, fc.integer({ min: 50, max: 400 }))
      .map(([pair, n]) => `${pair.slice(0, 60)}&`.repeat(n)),
  },
  { weight: 1, arbitrary: anyWord },
)

const segment = anyWord.map(word => word.replace(/[?#]/g, ''))
const anyPath = fc.oneof(
  { weight: 12, arbitrary: fc.constant('/find') },
  { weight: 2, arbitrary: fc.constantFrom('/sheet', '/shortlist', '/urgent-help', '/') },
  { weight: 1, arbitrary: fc.constantFrom(...GROUPS).map(slug => `/groups/${slug}`) },
  { weight: 1, arbitrary: fc.constantFrom(...GROUPS).map(slug => `/groups/${slug}/calendar.ics`) },
  { weight: 1, arbitrary: segment.map(word => `/groups/${word}`) },
  { weight: 1, arbitrary: segment.map(word => `/groups/${word}/calendar.ics`) },
  { weight: 1, arbitrary: segment.map(word => `/near/${word}`) },
  { weight: 1, arbitrary: segment.map(word => `/topics/${word}`) },
  { weight: 1, arbitrary: segment.map(word => `/g/${word}`) },
  { weight: 1, arbitrary: segment.map(word => `/assets/${word}`) },
  { weight: 1, arbitrary: segment.map(word => `/${word}`) },
)

/** A path with a question, as bytes that a server may be sent. */
export const anyNastyAddress: fc.Arbitrary<string> = fc
  .tuple(anyPath, anyQuestion)
  .map(([path, question]) => (question === '' ? path : `${path}?${question}`))
