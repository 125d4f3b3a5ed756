/** The product as somebody runs it, in processes of its own: the server, and the relay beside it that takes mail. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

export interface Served {
  /** Without a slash at the end. */
  url: string
  /** Where mail is taken. */
  mailPort: number
  close(): Promise<void>
}

/** What stands behind the @ of its addresses. */
const BENCH_DOMAIN = 'letters.example'

const PATIENCE = 180_000

/** With the made-up county, which has groups that answer. @throws where it is not there after three minutes */
export async function serveApart(dataDir: string, smtpPort: number): Promise<Served> {
  const [port, mailPort] = [await freePort(), await freePort()]
  const url = `http://127.0.0.1:${port}`
  const child = fork(process.argv[1] as string, ['--cli', 'serve'], {
    env: {
      // biome-ignore lint/style/noProcessEnv: the settings of the other process
      ...process.env,
      ...{ DATA_DIR: dataDir, DATABASE_URL: '', DEMO: 'on', HOME_COUNTRY: 'GB', LOG_LEVEL: 'error' },
      ...{ PORT: String(port), HOST: '127.0.0.1', BASE_URL: url, RELAY: 'here', LETTERS: '' },
      ...{ SMTP_URL: `smtp://127.0.0.1:${smtpPort}`, MAIL_FROM: `waymeet@${BENCH_DOMAIN}` },
      MAIL_IN: `127.0.0.1:${mailPort}`,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const close = async () => {
    child.kill('SIGTERM')
    await gone
  }
  const ended = gone.then(() => Promise.reject(new Error('The server that was to be measured ended.')))
  ended.catch(() => {})
  await Promise.race([answers(url), ended]).catch(async fault => {
    await close()
    throw fault
  })
  return { url, mailPort, close }
}

async function answers(url: string): Promise<void> {
  const late = performance.now() + PATIENCE
  for (;;) {
    const there = await fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (there) return
    if (performance.now() > late) throw new Error('The server did not answer within three minutes.')
    await new Promise(wait => setTimeout(wait, 250))
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
