/**
 * A real Chromium: the one CHROMIUM_PATH names, else the machine's own, else the one that comes with the packages
 * together with the libraries a bare Debian lacks. Without any, the tests that need one are skipped with one line.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'
import { afterAll } from 'vitest'

interface Program {
  path: string
  env: Record<string, string>
}

const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'waymeet')
// biome-ignore lint/style/noProcessEnv: tests have no configuration of their own
const environment = process.env as Record<string, string>

function onMachine(): Program | null {
  const given = environment.CHROMIUM_PATH
  if (given === 'bundled') return null
  if (given) return { path: given, env: environment }
  const folders = ['/usr/bin', ...(environment.PATH ?? '').split(delimiter)]
  const paths = folders.flatMap(folder => ['chromium', 'google-chrome'].map(name => join(folder, name)))
  const path = paths.find(existsSync)
  return path ? { path, env: environment } : null
}

/** Unpacked once, into a folder that is renamed into place whole. The package unpacks where TMPDIR says. */
function fromPackages(): Program | null {
  const folder = join(cache, 'chromium')
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const unpacked = mkdtempSync(join(cache, 'chromium-'))
    const from = import.meta.resolve('@sparticuz/chromium')
    const script = `const { inflate } = await import('${from}')
      const bin = new URL('../bin/', '${from}').pathname
      for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(bin + name)`
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(cache, '..', '..', '..'),
      env: { ...environment, TMPDIR: unpacked },
    })
    if (status !== 0) {
      rmSync(unpacked, { recursive: true, force: true })
      return null
    }
    try {
      renameSync(unpacked, folder)
    } catch {
      rmSync(unpacked, { recursive: true, force: true }) // another test file was quicker
    }
  }
  const libraries = [join(folder, 'al2023', 'lib'), environment.LD_LIBRARY_PATH].filter(Boolean).join(':')
  const env = { ...environment, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, 'fonts') }
  return { path: join(folder, 'chromium'), env }
}

/** Leads to this machine, and browsers do not know it: neither secure nor their own. */
export const TOWN = 'town.example'
/** Every other name but this machine's own leads nowhere: a test that reaches out fails instead of telling somebody. */
const ALONE = [
  `--host-resolver-rules=MAP ${TOWN} 127.0.0.1 , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost`,
  '--disable-gpu',
  '--no-zygote',
]

async function launch(): Promise<Browser | null> {
  for (const find of [onMachine, fromPackages]) {
    const program = find()
    if (!program) continue
    const { path: executablePath, env } = program
    const browser = await chromium.launch({ executablePath, env, args: ALONE }).catch(() => null)
    if (browser) return browser
  }
  console.warn('Skipped: no Chromium starts here. Install one, or name one by CHROMIUM_PATH.')
  return null
}

/** Null: skip what needs it. Closed after the file's last test. */
export async function openChromium(): Promise<Browser | null> {
  const browser = await launch()
  afterAll(() => browser?.close())
  return browser
}

export interface Watched {
  page: Page
  /** Everything asked for, in order. */
  requests: Request[]
  /** Errors in the console, faults of scripts, and breaches of the content policy. */
  faults: string[]
  /** Addresses asked of anybody else. */
  foreign(): string[]
  close(): Promise<void>
}

export const PHONE = { viewport: { width: 360, height: 740 } }
export const DESKTOP = { viewport: { width: 1280, height: 900 } }

/** A new person's browser: nothing kept, everything watched. */
export async function openPerson(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', ...options })
  context.setDefaultTimeout(8_000)
  const page = await context.newPage()
  const requests: Request[] = []
  const faults: string[] = []
  context.on('request', request => requests.push(request))
  page.on('console', said => said.type() === 'error' && faults.push(said.text()))
  page.on('pageerror', error => faults.push(error.message))
  return {
    page,
    requests,
    faults,
    foreign: () => requests.map(each => each.url()).filter(url => !url.startsWith(baseURL)),
    close: () => context.close(),
  }
}
