/** Forms that are sent: ours are read, whatever else arrives is refused and never breaks anything. */
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { newFormKey, readPostedForm } from './posted-form.ts'
import { Problem, STATUS_OF } from './problem.ts'

const OURS = 'https://waymeet.example'
const app = new Hono()
app.post('/', async c => {
  const { text, key } = await readPostedForm(c, OURS)
  return c.json({ near: text('near'), key })
})
app.onError((error, c) => {
  if (!(error instanceof Problem)) throw error
  return c.json({ kind: error.kind }, STATUS_OF[error.kind])
})

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const send = async (
  headers: Record<string, string>,
  body: BodyInit | null = 'near=Worksop',
  url = `${OURS}/`,
): Promise<{ status: number; [field: string]: unknown }> => {
  const answer = await app.request(url, { method: 'POST', headers, body, ...({ duplex: 'half' } as object) })
  return { ...((await answer.json()) as Record<string, unknown>), status: answer.status }
}

describe('a form from our own page', () => {
  test('is read, with its key', async () => {
    const key = newFormKey()
    expect(await send({ ...FORM, 'sec-fetch-site': 'same-origin' }, `near=Worksop&key=${key}`)).toEqual({
      ...{ status: 200, near: 'Worksop' },
      key,
    })
  })

  test('is read from older browsers, from behind a proxy with another name, and from what is no browser', async () => {
    expect((await send({ ...FORM, origin: OURS })).status).toBe(200)
    expect((await send({ ...FORM, origin: OURS }, 'near=a', 'http://inside:3000/')).status).toBe(200)
    expect(
      (await send({ ...FORM, origin: 'http://10.0.0.7:3000' }, 'near=a', 'http://10.0.0.7:3000/')).status,
    ).toBe(200)
    expect((await send(FORM)).status).toBe(200)
    expect((await send({ 'content-type': 'Application/X-WWW-Form-Urlencoded; charset=UTF-8' })).status).toBe(
      200,
    )
  })

  test('is read where the server is reached by its number, as localhost, or by its own name on another port', async () => {
    for (const name of ['192.168.1.5:3000', '[fd00::5]:3000', 'localhost:3000', 'waymeet.example:8080']) {
      const there = `http://${name}`
      expect((await send({ ...FORM, origin: there }, 'near=a', `${there}/`)).status, name).toBe(200)
    }
  })

  test('has no key where the field is missing or is none of ours', async () => {
    for (const key of ['', '1', 'x'.repeat(36), `${newFormKey()}\n`, newFormKey().toUpperCase()])
      expect((await send(FORM, new URLSearchParams({ key }).toString())).key).toBeNull()
  })
})

describe('anything else', () => {
  test('another name that was made to lead to this server is refused: its pages are not ours', async () => {
    for (const name of [
      'elsewhere.example',
      'elsewhere.example:3000',
      '5.elsewhere.example',
      'localhost.example',
    ]) {
      const there = `http://${name}`
      expect(await send({ ...FORM, origin: there }, 'near=a', `${there}/`), name).toMatchObject({
        kind: 'refused',
      })
    }
  })

  test.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', origin: OURS },
    { origin: 'https://elsewhere.example' },
    { origin: 'https://waymeet.example.elsewhere.example' },
    { origin: 'null' },
    { origin: '' },
  ])('from another site is refused: %j', async headers => {
    expect(await send({ ...FORM, ...(headers as Record<string, string>) })).toEqual({
      status: 404,
      kind: 'refused',
    })
  })

  test.each(['text/plain', 'application/json', 'multipart/form-data; boundary=x', ''])(
    'of the type “%s” is not read',
    async type => expect(await send({ 'content-type': type })).toEqual({ status: 422, kind: 'invalid' }),
  )

  test('too large is not read, whether or not it says how large it is', async () => {
    const large = `near=${'a'.repeat(10_000)}`
    expect((await send(FORM, large)).status).toBe(422)
    expect((await send({ ...FORM, 'content-length': '5' }, large)).status).toBe(422)
    const endless = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new TextEncoder().encode('a'.repeat(1_000))),
    })
    expect((await send(FORM, endless)).status).toBe(422)
  })

  test('with bytes that are no text is read as it can be', async () => {
    expect((await send(FORM, new Uint8Array([110, 101, 97, 114, 61, 255, 254]))).status).toBe(200)
    expect((await send(FORM, 'near=%ff%fe%zz&&&=&near')).status).toBe(200)
    expect((await send(FORM, null)).near).toBe('')
  })
})
