/** Pressing a button on a page, as a browser without script does it. */
import type { TestApp } from './app.ts'

/** What a page's forms send along without being asked. */
export const hiddenFields = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )

/** The hidden fields of the first form on a page that changes something. */
export const formOn = (html: string): Record<string, string> =>
  hiddenFields(/<form[^>]*method="post"[\s\S]*?<\/form>/.exec(html)?.[0] ?? '')

export const pressOn = (app: TestApp, path: string, fields: Record<string, string>): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
  })
