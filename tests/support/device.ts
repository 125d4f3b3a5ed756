/** A device that holds a passkey, in memory: what a phone or a security key does, and what a false one could do. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { TestBrowser } from './browser.ts'

export interface DeviceAsked {
  challenge: string
  user?: { id: string }
}

export interface Amiss {
  /** Another page than ours asks. */
  origin?: string
  /** Another name than ours is meant. */
  rpId?: string
  /** Says how often it was used; else counts. */
  counter?: number
  /** Nobody touched it, or nobody proved who they are. */
  flags?: number
  /** Another challenge is signed. */
  challenge?: string
  /** Whose it says it is. */
  userHandle?: string
}

export interface Device {
  make(asked: DeviceAsked, amiss?: Amiss): string
  prove(asked: DeviceAsked, amiss?: Amiss): string
}

const OURS = 'https://waymeet.example'
/** Somebody is there, and has proved who they are. */
const THERE = 0x05
const WITH_KEY = 0x40

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const base64url = (data: string | Buffer): string => Buffer.from(data).toString('base64url')

/** @param ours the address of the directory, as the test app has it */
export function openDevice(ours = OURS): Device {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  let counter = 0
  let userHandle = ''

  const clientData = (type: string, asked: DeviceAsked, { origin = ours, challenge }: Amiss) =>
    JSON.stringify({ type, challenge: challenge ?? asked.challenge, origin, crossOrigin: false })

  function said(flags: number, amiss: Amiss): Buffer {
    const count = Buffer.alloc(4)
    counter = amiss.counter ?? counter + 1
    count.writeUInt32BE(counter)
    const rpId = amiss.rpId ?? new URL(ours).hostname
    return Buffer.concat([sha256(rpId), Buffer.from([amiss.flags ?? flags]), count])
  }

  const answer = (response: Record<string, string>): string =>
    JSON.stringify({
      id: base64url(id),
      rawId: base64url(id),
      type: 'public-key',
      response,
      clientExtensionResults: {},
    })

  return {
    make(asked, amiss = {}) {
      userHandle = asked.user?.id ?? ''
      const key = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ])
      const length = Buffer.from([0, id.length])
      const flags = (amiss.flags ?? THERE) | WITH_KEY
      const data = Buffer.concat([said(flags, { ...amiss, flags }), Buffer.alloc(16), length, id, key])
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
        Buffer.from([data.length]),
        data,
      ])
      return answer({
        clientDataJSON: base64url(clientData('webauthn.create', asked, amiss)),
        attestationObject: base64url(attestation),
      })
    },
    prove(asked, amiss = {}) {
      const data = said(THERE, amiss)
      const client = clientData('webauthn.get', asked, amiss)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      return answer({
        clientDataJSON: base64url(client),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        userHandle: amiss.userHandle ?? userHandle,
      })
    },
  }
}

/** What the page for a new device asks, as its script would read it. */
export async function askedToMake(browser: TestBrowser): Promise<DeviceAsked> {
  const [, options = ''] = /data-options="([^"]*)"/.exec(await browser.page('/account/passkeys/new')) ?? []
  return JSON.parse(options.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
}

/** What the page of signing in asks when its button is pressed. */
export const askedToProve = async (browser: TestBrowser): Promise<DeviceAsked> =>
  (await (await browser.press('/sign-in/passkey/ask')).json()) as DeviceAsked

export async function addDevice(browser: TestBrowser, device: Device, name = 'Office'): Promise<Response> {
  const answer = device.make(await askedToMake(browser))
  return browser.press('/account/passkeys/new', { name, answer })
}

export async function enterWith(browser: TestBrowser, device: Device, amiss: Amiss = {}): Promise<Response> {
  const answer = device.prove(await askedToProve(browser), amiss)
  return browser.press('/sign-in/passkey', { answer })
}
