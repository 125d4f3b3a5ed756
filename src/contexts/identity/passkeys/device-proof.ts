/** The one place that knows the library for passkeys, set up for what we promise. It is loaded when one is first used. */
import { isIP } from 'node:net'
import { z } from 'zod'
import type { Challenge } from './challenge.ts'
import type { Passkey } from './passkey.ts'

const load = () => import('@simplewebauthn/server')

/** What a device sends; the library looks at the rest itself. */
const answerForm = z.looseObject({
  id: z.string().max(2_048),
  rawId: z.string(),
  type: z.literal('public-key'),
  response: z.looseObject({ clientDataJSON: z.string(), userHandle: z.string().nullish() }),
  clientExtensionResults: z.looseObject({}).catch({}),
})
export type DeviceAnswer = z.infer<typeof answerForm>

/** EdDSA, ES256, RS256. */
const ALGORITHMS = [-8, -7, -257]

/** Browsers know passkeys by name, over https or on this machine, and never by number. */
export function passkeysWorkAt(baseUrl: string): boolean {
  const { protocol, hostname } = new URL(baseUrl)
  return hostname === 'localhost' || (protocol === 'https:' && isIP(hostname.replace(/^\[|\]$/g, '')) === 0)
}

const us = (baseUrl: string) => ({ rpID: new URL(baseUrl).hostname, origin: new URL(baseUrl).origin })

/** How a device knows a person again; it says nothing about them elsewhere. */
const handleOf = (personId: string) => new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'))
const bytesOf = (value: string) => new Uint8Array(Buffer.from(value, 'base64url'))

/** Null for what no device sends. */
export function readAnswer(text: string): DeviceAnswer | null {
  try {
    return answerForm.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** What a browser is told to make. @param known devices that have one already */
export async function askToMake(
  baseUrl: string,
  { value }: Challenge,
  person: { id: string; email: string; known: readonly Passkey[]; product: string },
) {
  const { generateRegistrationOptions } = await load()
  return generateRegistrationOptions({
    rpName: person.product,
    rpID: us(baseUrl).rpID,
    userName: person.email,
    userID: handleOf(person.id),
    challenge: bytesOf(value),
    timeout: 120_000,
    attestationType: 'none',
    excludeCredentials: person.known.map(({ credentialId }) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
}

/** What a browser is told to sign in with: the same for everybody, no person is named. */
export async function askToProve(baseUrl: string, { value }: Challenge) {
  const { generateAuthenticationOptions } = await load()
  return generateAuthenticationOptions({
    rpID: us(baseUrl).rpID,
    challenge: bytesOf(value),
    timeout: 120_000,
    userVerification: 'required',
  })
}

export type Made = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter'>

/** Null where the answer is not to this challenge, not for us, or not what it says it is. */
export async function checkMade(
  baseUrl: string,
  { value }: Challenge,
  answer: DeviceAnswer,
): Promise<Made | null> {
  const { verifyRegistrationResponse } = await load()
  const { rpID, origin } = us(baseUrl)
  const checked = await verifyRegistrationResponse({
    response: answer as unknown as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: value,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null)
  if (!checked?.verified) return null
  const { id, publicKey, counter } = checked.registrationInfo.credential
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
}

/** The device's new count; null where it is not this passkey that answered this challenge, or its count went back. */
export async function checkProof(
  baseUrl: string,
  { value }: Challenge,
  answer: DeviceAnswer,
  passkey: Passkey,
): Promise<number | null> {
  const handle = Buffer.from(handleOf(passkey.personId)).toString('base64url')
  if (answer.response.userHandle !== handle) return null
  const { verifyAuthenticationResponse } = await load()
  const { rpID, origin } = us(baseUrl)
  const checked = await verifyAuthenticationResponse({
    response: answer as unknown as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
    expectedChallenge: value,
    expectedOrigin: origin,
    expectedRPID: rpID,
    credential: {
      id: passkey.credentialId,
      publicKey: bytesOf(passkey.publicKey),
      counter: passkey.counter,
    },
    requireUserVerification: true,
  }).catch(() => null)
  return checked?.verified ? checked.authenticationInfo.newCounter : null
}
