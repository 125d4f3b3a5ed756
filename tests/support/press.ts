/** Pressing a button on a page, as a browser without script does it. */
import type { TestApp } from './app.ts'

/** The hidden fields of the first form on a page that changes something. */
export function formOn(html: string): Record<string, string> {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  return Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )
}

export const pressOn = (app: TestApp, path: string, fields: Record<string, string>): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
  })
