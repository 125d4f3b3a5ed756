/** Forms as no page of ours sends them: nothing, too much, twice, broken, of another kind. */
import { randomUUID } from 'node:crypto'

export interface HostileForm {
  /** What is wrong with it. */
  says: string
  body: string
  type?: string
}

const FORM = 'application/x-www-form-urlencoded'

/** Of each sort of sign: in all below the longest form, so that it is read and not only weighed. */
const LONG = 20_000
const NASTY = [
  'a%00b%0d%0a%0b',
  '%ff%fe%c0%af%ED%A0%80',
  '__proto__',
  '-1e309',
  '2026-02-30',
  '00000000-0000-7000-8000-000000000000',
]

const joined = (fields: readonly (readonly [string, string])[]): string =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&')

/**
 * @param sent what the form sends when all is well
 * @param names of all its fields
 * @param long those in which much can be sent
 * @param theirs ids of another group's
 */
export function hostileForms(
  sent: Readonly<Record<string, string>>,
  names: readonly string[],
  long: readonly string[],
  theirs: readonly string[],
): HostileForm[] {
  const well = (name: string) => encodeURIComponent(sent[name] ?? '')
  const each = (value: string) => names.map(name => [name, name === 'key' ? randomUUID() : value] as const)
  const but = (name: string, value: string) =>
    joined([...names.filter(one => one !== name).map(one => [one, well(one)] as const), [name, value]])
  const whole = joined(names.map(name => [name, well(name)]))
  return [
    { says: 'nothing', body: '' },
    { says: 'the key alone', body: joined([['key', randomUUID()]]) },
    { says: 'everything twice', body: `${joined(each('x'))}&${whole}` },
    { says: 'a thousand fields', body: 'key=x&'.repeat(1_000) },
    { says: 'another kind', body: JSON.stringify(sent), type: 'application/json' },
    { says: 'in parts', body: `--x\r\n\r\n${whole}\r\n--x--`, type: 'multipart/form-data; boundary=x' },
    { says: 'no kind', body: whole, type: '' },
    ...NASTY.map(value => ({ says: value, body: joined(each(value)) })),
    {
      says: 'what is theirs',
      body: joined(names.map((name, n) => [name, theirs[n % theirs.length] ?? ''] as const)),
    },
    ...long.map(name => ({
      says: `long ${name}`,
      body: but(name, `${'1'.repeat(LONG)}${'+'.repeat(LONG)}${'a'.repeat(LONG)}`),
    })),
  ].map(form => ({ type: FORM, ...form }))
}
