/** Settings from the environment: one typed schema. A wrong one stops the start with every fault listed. */
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isThisMachine } from '#platform/http/this-machine.ts'
import { LANGUAGES, type Language } from '#ui/languages/language.ts'

const on = z.enum(['on', 'off'], 'on or off').transform(value => value === 'on')
const empty = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(empty, schema.optional())

const port = 'a whole number up to 65535, such as 3000'

const mailIn = 'a port such as 25, or with an address of this machine, such as 127.0.0.1:2525'

/** `25`, `127.0.0.1:25`, `[::1]:25`. */
function placeOf(given: string): { host: string; port: number } {
  const cut = given.lastIndexOf(':')
  const host = given.slice(0, Math.max(cut, 0)).replace(/^\[|\]$/g, '')
  return { host: host || '0.0.0.0', port: Number(given.slice(cut + 1)) }
}

const settings = z
  .object({
    PORT: z.preprocess(empty, z.coerce.number(port).int(port).min(0, port).max(65535, port).default(3000)),
    HOST: z.preprocess(empty, z.string().default('0.0.0.0')),
    BASE_URL: optional(
      z.url({ protocol: /^https?$/, error: 'a web address, such as https://groups.example.org' }),
    ),
    DATA_DIR: z.preprocess(empty, z.string().default('./data')),
    DATABASE_URL: optional(
      z.url({ protocol: /^postgres(ql)?$/, error: 'an address like postgres://user:secret@host/name' }),
    ),
    DEMO: z.preprocess(empty, on.default(true)),
    HOME_COUNTRY: z.preprocess(
      empty,
      z
        .string()
        .regex(/^[A-Z]{2}$/, 'two capital letters, such as GB')
        .default('GB'),
    ),
    HOME_LANGUAGE: z.preprocess(empty, z.enum(LANGUAGES, LANGUAGES.join(' or ')).default('en')),
    CONTACT_NAME: optional(z.string().max(120, 'a name of at most 120 letters')),
    CONTACT_EMAIL: optional(z.email('an e-mail address, such as help@example.org')),
    CONTACT_WEB: optional(
      z.url({ protocol: /^https?$/, error: 'a web address, such as https://example.org' }),
    ),
    CONTACT_PHONE: optional(
      z.string().regex(/^[+0-9 ()-]{3,30}$/, 'a phone number, such as +44 20 7946 0000'),
    ),
    SMTP_URL: optional(
      z.url({ protocol: /^smtps?$/, error: 'an address like smtp://user:secret@mail.example.org:587' }),
    ),
    MAIL_FROM: optional(z.email('an e-mail address, such as groups@example.org')),
    MAIL_IN: optional(
      z
        .string()
        .regex(/^(?:(?:[A-Za-z0-9.-]+|\[[0-9a-fA-F:]+\]):)?\d{1,5}$/, mailIn)
        .transform(placeOf)
        .refine(({ port }) => port <= 65535, mailIn),
    ),
    LETTERS: optional(z.enum(['drawer', 'off'], 'drawer or off')),
    TEXTS: z.preprocess(empty, z.enum(['off', 'log'], 'off or log').default('off')),
    RELAY: z.preprocess(empty, z.enum(['here', 'elsewhere'], 'here or elsewhere').default('here')),
    SEAL_KEYS: optional(z.string()),
    LINK_KEY: optional(z.string().regex(/^[A-Za-z0-9_-]{43}$/, '32 random bytes as base64url, 43 signs')),
    BACKUP_PASSPHRASE: optional(z.string().min(12, 'at least 12 signs')),
    BACKUP_RECIPIENTS: optional(
      z.string().regex(/^age1[a-z0-9]+([\s,]+age1[a-z0-9]+)*$/, 'public age keys (age1…), parted by commas'),
    ),
    LOG_LEVEL: z.preprocess(
      empty,
      z.enum(['debug', 'info', 'warn', 'error'], 'debug, info, warn or error').default('info'),
    ),
  })
  .refine(given => given.CONTACT_NAME || !(given.CONTACT_EMAIL || given.CONTACT_PHONE || given.CONTACT_WEB), {
    path: ['CONTACT_NAME'],
    error: 'the name of whoever answers CONTACT_EMAIL or CONTACT_PHONE',
  })
  .refine(given => given.MAIL_FROM || !given.SMTP_URL, {
    path: ['MAIL_FROM'],
    error: 'the address that letters come from, since SMTP_URL is set',
  })
  .refine(given => given.SMTP_URL || !given.MAIL_IN, {
    path: ['SMTP_URL'],
    error: 'the mail server letters go through, since MAIL_IN waits for word about them',
  })
  .refine(given => given.BASE_URL || !given.SMTP_URL, {
    path: ['BASE_URL'],
    error: 'the public address that links in letters lead to, since SMTP_URL is set',
  })

export interface Config {
  port: number
  host: string
  /** Without a slash at the end. */
  baseUrl: string
  /** Absolute. */
  dataDir: string
  databaseUrl: string | null
  /** Fill an empty data folder with the demonstration county. */
  demo: boolean
  /** ISO 3166 alpha-2: whose towns come first and whose urgent help is shown. */
  homeCountry: string
  /** For readers whose browser asks for no language the product speaks. */
  homeLanguage: Language
  /** Whom a reader can tell that something is wrong; null where nobody is set. */
  contactPoint: { name: string; email: string | null; phone: string | null; web: string | null } | null
  /** A mail server; or the drawer that this machine alone may look into (`/dev/mail`); null: no letters are sent at all. */
  mail: { url: string; from: string } | 'drawer' | null
  /** Where mail that comes back is taken; null: nowhere. */
  mailIn: { host: string; port: number } | null
  /** Text messages: `log` sends none and says so in the log, to develop with; null: none are offered. */
  texts: 'log' | null
  /** Whether the server starts the relay beside it; else somebody starts `waymeet relay`, as another user. */
  relayHere: boolean
  /** Absolute: the folder of the keys that words are opened with. The server itself never looks into it. */
  sealKeys: string
  /** What links in letters are signed with, where several machines share a database; else a file in the data folder. */
  linkKey: string | null
  /** What backups are sealed with; neither: the passphrase is asked for on the terminal. */
  backup: { passphrase: string | null; recipients: string[] }
  logLevel: 'debug' | 'info' | 'warn' | 'error'
}

export class ConfigFault extends Error {
  override name = 'ConfigFault'
}

/**
 * Reads every setting; unknown variables are left alone.
 * @throws {ConfigFault} naming each wrong setting and what was expected.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const read = settings.safeParse(environment)
  if (!read.success) {
    const faults = read.error.issues.map(issue => `  ${issue.path.join('.')}: expected ${issue.message}`)
    throw new ConfigFault(
      `These settings cannot be used:\n${faults.join('\n')}\nChange them and start again.`,
    )
  }
  const { data } = read
  return {
    port: data.PORT,
    host: data.HOST,
    baseUrl: (data.BASE_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL ?? null,
    demo: data.DEMO,
    homeCountry: data.HOME_COUNTRY,
    homeLanguage: data.HOME_LANGUAGE,
    contactPoint: contactPointOf(data),
    mail: mailOf(data),
    mailIn: data.MAIL_IN ?? null,
    texts: data.TEXTS === 'log' ? 'log' : null,
    relayHere: data.RELAY === 'here',
    sealKeys: resolve(data.SEAL_KEYS ?? join(data.DATA_DIR, 'keys', 'weeks')),
    linkKey: data.LINK_KEY ?? null,
    backup: {
      passphrase: data.BACKUP_PASSPHRASE ?? null,
      recipients: data.BACKUP_RECIPIENTS?.split(/[\s,]+/) ?? [],
    },
    logLevel: data.LOG_LEVEL,
  }
}

/** Without a mail server letters stay in a drawer while somebody tries things out on their own machine, and nowhere else. */
function mailOf({ SMTP_URL, MAIL_FROM, LETTERS, BASE_URL }: z.infer<typeof settings>): Config['mail'] {
  if (SMTP_URL && MAIL_FROM) return LETTERS === 'off' ? null : { url: SMTP_URL, from: MAIL_FROM }
  const here = !BASE_URL || isThisMachine(BASE_URL)
  return (LETTERS ?? (here ? 'drawer' : 'off')) === 'drawer' ? 'drawer' : null
}

function contactPointOf(data: z.infer<typeof settings>): Config['contactPoint'] {
  const { CONTACT_NAME: name, CONTACT_EMAIL: email, CONTACT_PHONE: phone, CONTACT_WEB: web } = data
  return name ? { name, email: email ?? null, phone: phone ?? null, web: web ?? null } : null
}
