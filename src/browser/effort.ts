/**
 * While very many press, a form comes back with something to work out: it is worked out here, and the form sent once more by
 * itself. Without script, or where a browser cannot do it, the page says to wait and press again.
 */

interface Asked {
  parameters: { nonce: string; salt: string; keyPrefix: string }
}

const MOST_TRIES = 2_000_000
const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
const hexOf = (bytes: Uint8Array) => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')

async function workOut({ parameters: { nonce, salt, keyPrefix } }: Asked) {
  const front = bytesOf(salt + nonce)
  const data = new Uint8Array(front.length + 4)
  data.set(front)
  const view = new DataView(data.buffer)
  for (let counter = 0; counter < MOST_TRIES; counter++) {
    view.setUint32(front.length, counter)
    const derivedKey = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', data)))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey, time: 0 }
  }
  return null
}

const form = document.querySelector<HTMLFormElement>('form[data-effort]')
const field = form?.querySelector<HTMLInputElement>('input[name="effort"]')
const told = document.querySelector<HTMLElement>('[data-effort-told]')
if (form && field && 'subtle' in crypto) {
  if (told) told.textContent = form.dataset.effortWorking ?? ''
  const challenge = JSON.parse(form.dataset.effort ?? '')
  void workOut(challenge).then(solution => {
    if (!solution) return
    field.value = JSON.stringify({ challenge, solution })
    form.submit()
  })
}
