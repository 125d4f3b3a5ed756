/** Somebody's browser, without script: keeps cookies as it is told, sends them back, and presses buttons. */
import type { TestApp } from './app.ts'

export interface TestBrowser {
  get(path: string): Promise<Response>
  page(path: string): Promise<string>
  press(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** Name and value. */
  cookies: Map<string, string>
}

export function openBrowser(app: TestApp): TestBrowser {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  async function ask(path: string, init: RequestInit = {}) {
    const sent = cookies.size > 0 ? { cookie: cookie() } : {}
    const answer = await app.request(path, { ...init, headers: { ...init.headers, ...sent } })
    for (const set of answer.headers.getSetCookie()) take(set)
    return answer
  }
  function take(set: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    if (/max-age=0\b/i.test(set)) cookies.delete(name)
    else cookies.set(name, value)
  }
  return {
    cookies,
    get: path => ask(path),
    page: async path => (await ask(path)).text(),
    press: (path, fields = {}, headers = {}) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      }),
  }
}
